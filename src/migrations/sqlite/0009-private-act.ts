import { Migration } from '@mikro-orm/migrations';

/** What was done in private matters: it only grows. */
const STATEMENTS = [
  `create table private_act (
    number integer not null primary key, acted_at text not null, act text not null, body text not null,
    person text null, acting_for text null, subject text not null, detail text null)`,
  `create index ix_private_act_body on private_act (body, number)`,
  `create trigger private_act_refuses_replacement before insert on private_act
    when exists (select 1 from private_act where number = new.number)
    begin select raise(abort, 'private_act is append-only: nothing accepted is changed or deleted'); end`,
  `create trigger private_act_refuses_gap before insert on private_act
    when new.number <> (select coalesce(max(number), 0) + 1 from private_act)
    begin select raise(abort, 'private_act is without gaps: its numbers follow one another'); end`,
  ...['update', 'delete'].map(
    (change) => `create trigger private_act_refuses_${change} before ${change} on private_act
      begin select raise(abort, 'private_act is append-only: nothing accepted is changed or deleted'); end`,
  ),
];

export class PrivateActs extends Migration {
  override up(): void {
    for (const statement of STATEMENTS) this.addSql(statement);
  }
}
