import { Migration } from '@mikro-orm/migrations';

/** What was done in private matters: it only grows. */
const STATEMENTS = [
  `create table private_act (
    number int not null primary key, acted_at text not null, act text not null, body text not null,
    person text null, acting_for text null, subject text not null, detail text null)`,
  `create index ix_private_act_body on private_act (body, number)`,
  `create function refuse_gap_in_acts() returns trigger language plpgsql as $$
    begin
      if new.number <> (select coalesce(max(number), 0) + 1 from private_act) then
        raise exception 'private_act is without gaps: its numbers follow one another';
      end if;
      return new;
    end $$`,
  `create trigger private_act_refuses_gap before insert on private_act for each row execute function refuse_gap_in_acts()`,
  `create trigger private_act_refuses_change before update or delete or truncate on private_act
    for each statement execute function refuse_change()`,
];

export class PrivateActs extends Migration {
  override up(): void {
    for (const statement of STATEMENTS) this.addSql(statement);
  }
}
