import { Migration } from '@mikro-orm/migrations';

const TABLES = [
  `alter table ledger add column reason text null`,
  `create table proposal (
    since_revision int not null primary key, until_revision int null, record_key text collate "C" not null, version int not null,
    target_kind text not null, target_key text collate "C" not null, state text not null, body text not null,
    constraint ux_proposal_record unique (record_key, since_revision),
    constraint proposal_since_revision_foreign
      foreign key (since_revision) references record_version (revision) on update no action on delete no action)`,
  `create index ix_proposal_target on proposal (target_kind, target_key)`,
  `create table proposal_act (
    proposal text not null, version int not null, act text not null, person text not null, body text not null, acted_at text not null,
    target_kind text not null, target_key text not null, target_version int not null, sha256 text not null,
    primary key (proposal, version))`,
  `create index ix_proposal_act_target on proposal_act (target_kind, target_key, target_version)`,
];

const SECOND_PERSON = [
  `create function refuse_first_person() returns trigger language plpgsql as $$
    begin
      if not exists (
        select 1 from proposal_act proposed
        where proposed.proposal = new.proposal and proposed.act = 'PROPOSED' and proposed.person <> new.person
          and proposed.target_kind = new.target_kind and proposed.target_key = new.target_key
          and proposed.target_version = new.target_version and proposed.sha256 = new.sha256) then
        raise exception 'a proposal is approved as it was made, by a person other than the one who made it';
      end if;
      return new;
    end $$`,
  `create trigger proposal_act_needs_second_person before insert on proposal_act
    for each row when (new.act = 'APPROVED') execute function refuse_first_person()`,
  `create function refuse_unapproved() returns trigger language plpgsql as $$
    begin
      if not exists (
        select 1 from proposal_act approved
        where approved.act = 'APPROVED' and approved.target_kind = new.kind and approved.target_key = new.record_key
          and approved.target_version = new.version and approved.sha256 = new.sha256) then
        raise exception 'reference data take effect only after a second person has approved them';
      end if;
      return new;
    end $$`,
  // What the seeds say was reviewed before it was shipped; everybody else needs a second person.
  `create trigger ledger_needs_approval before insert on ledger
    for each row when (new.kind in ('framework', 'alignment', 'credit-system', 'country', 'rule') and new.actor <> 'seed')
    execute function refuse_unapproved()`,
  `create trigger proposal_act_refuses_change before update or delete or truncate on proposal_act
    for each statement execute function refuse_change()`,
];

export class Proposals extends Migration {
  override up(): void {
    for (const statement of [...TABLES, ...SECOND_PERSON]) this.addSql(statement);
  }
}
