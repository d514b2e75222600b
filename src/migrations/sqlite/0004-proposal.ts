import { Migration } from '@mikro-orm/migrations';

const TABLES = [
  `alter table ledger add column reason text null`,
  `create table proposal (
    since_revision integer not null primary key, until_revision integer null, record_key text not null, version integer not null,
    target_kind text not null, target_key text not null, state text not null, body text not null,
    constraint proposal_since_revision_foreign
      foreign key (since_revision) references record_version (revision) on update no action on delete no action)`,
  `create unique index ux_proposal_record on proposal (record_key, since_revision)`,
  `create index ix_proposal_target on proposal (target_kind, target_key)`,
  `create table proposal_act (
    proposal text not null, version integer not null, act text not null, person text not null, body text not null, acted_at text not null,
    target_kind text not null, target_key text not null, target_version integer not null, sha256 text not null,
    primary key (proposal, version))`,
  `create index ix_proposal_act_target on proposal_act (target_kind, target_key, target_version)`,
];

const SECOND_PERSON = [
  `create trigger proposal_act_needs_second_person before insert on proposal_act
    when new.act = 'APPROVED' and not exists (
      select 1 from proposal_act proposed
      where proposed.proposal = new.proposal and proposed.act = 'PROPOSED' and proposed.person <> new.person
        and proposed.target_kind = new.target_kind and proposed.target_key = new.target_key
        and proposed.target_version = new.target_version and proposed.sha256 = new.sha256)
    begin select raise(abort, 'a proposal is approved as it was made, by a person other than the one who made it'); end`,
  // What the seeds say was reviewed before it was shipped; everybody else needs a second person.
  `create trigger ledger_needs_approval before insert on ledger
    when new.kind in ('framework', 'alignment', 'credit-system', 'country', 'rule') and new.actor <> 'seed' and not exists (
      select 1 from proposal_act approved
      where approved.act = 'APPROVED' and approved.target_kind = new.kind and approved.target_key = new.record_key
        and approved.target_version = new.version and approved.sha256 = new.sha256)
    begin select raise(abort, 'reference data take effect only after a second person has approved them'); end`,
  `create trigger proposal_act_refuses_replacement before insert on proposal_act
    when exists (select 1 from proposal_act where proposal = new.proposal and version = new.version)
    begin select raise(abort, 'proposal_act is append-only: nothing accepted is changed or deleted'); end`,
  ...['update', 'delete'].map(
    (change) => `create trigger proposal_act_refuses_${change} before ${change} on proposal_act
      begin select raise(abort, 'proposal_act is append-only: nothing accepted is changed or deleted'); end`,
  ),
];

export class Proposals extends Migration {
  override up(): void {
    for (const statement of [...TABLES, ...SECOND_PERSON]) this.addSql(statement);
  }
}
