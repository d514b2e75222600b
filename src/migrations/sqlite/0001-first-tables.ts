import { Migration } from '@mikro-orm/migrations';

const LEDGER = [
  `create table ledger (
    revision integer not null primary key, kind text not null, record_key text not null, version integer not null,
    sha256 text not null, previous integer null, actor text not null, recorded_at text not null, ruleset text not null)`,
  `create unique index ux_ledger_record on ledger (kind, record_key, version)`,
  `create index ix_ledger_reference on ledger (revision) where kind in ('framework', 'alignment', 'credit-system', 'country')`,
  `create table record_version (
    revision integer not null primary key, content text not null,
    constraint record_version_revision_foreign
      foreign key (revision) references ledger (revision) on update no action on delete no action)`,
];

const APPEND_ONLY = [
  `create trigger ledger_has_no_gap before insert on ledger
    when new.revision <> (select coalesce(max(revision), 0) + 1 from ledger)
    begin select raise(abort, 'the ledger has no gaps: a row has the revision after the last one'); end`,
  // "insert or replace" deletes without asking the trigger on deletes.
  `create trigger record_version_refuses_replacement before insert on record_version
    when exists (select 1 from record_version where revision = new.revision)
    begin select raise(abort, 'record_version is append-only: nothing accepted is changed or deleted'); end`,
  ...['ledger', 'record_version'].flatMap((table) =>
    ['update', 'delete'].map(
      (change) => `create trigger ${table}_refuses_${change} before ${change} on ${table}
        begin select raise(abort, '${table} is append-only: nothing accepted is changed or deleted'); end`,
    ),
  ),
];

const ORGANISATION = [
  `create table organisation (
    since_revision integer not null primary key, until_revision integer null, record_key text not null, version integer not null,
    name text not null, country text null, region text null, url text null, type text null, roles text not null,
    constraint organisation_since_revision_foreign
      foreign key (since_revision) references record_version (revision) on update no action on delete no action)`,
  `create unique index ux_organisation_record on organisation (record_key, since_revision)`,
  `create index ix_organisation_country on organisation (country)`,
];

const MICROCREDENTIAL = [
  `create table microcredential (
    since_revision integer not null primary key, until_revision integer null, record_key text not null, version integer not null,
    content_revision integer not null, state text not null, offer_status text not null, mode text null, designation text not null,
    field text null, complete integer not null,
    constraint microcredential_content_revision_foreign
      foreign key (content_revision) references record_version (revision) on update no action on delete no action)`,
  `create unique index ux_microcredential_record on microcredential (record_key, since_revision)`,
  `create index ix_microcredential_until on microcredential (until_revision) where until_revision is not null`,
  `create table facet_value (code integer not null primary key, field text not null, value text not null, records integer not null)`,
  `create unique index ux_facet_value_value on facet_value (value, field)`,
];

/** Tables whose rows are found by their whole key alone: the key is the table. */
const PARTS_OF_MICROCREDENTIAL = [
  `create table microcredential_facets (
    microcredential integer not null primary key, codes text not null,
    constraint microcredential_facets_microcredential_foreign
      foreign key (microcredential) references microcredential (since_revision) on update no action on delete no action)`,
  `create table microcredential_awarding_body (
    microcredential integer not null, position integer not null, organisation text not null, primary key (microcredential, position),
    constraint microcredential_awarding_body_microcredential_foreign
      foreign key (microcredential) references microcredential (since_revision) on update no action on delete no action)
    without rowid`,
  `create index ix_awarding_body_organisation on microcredential_awarding_body (organisation, microcredential)`,
  `create table microcredential_language (
    microcredential integer not null, language text not null, primary key (microcredential, language),
    constraint microcredential_language_microcredential_foreign
      foreign key (microcredential) references microcredential (since_revision) on update no action on delete no action)
    without rowid`,
  `create table level_placement (
    microcredential integer not null, position integer not null, level_code text not null, framework text not null, basis text not null,
    asserted_by text null, evidence text null, primary key (microcredential, position, level_code),
    constraint level_placement_microcredential_foreign
      foreign key (microcredential) references microcredential (since_revision) on update no action on delete no action)
    without rowid`,
  `create index ix_level_placement_level on level_placement (framework, level_code, microcredential)`,
  `create table credit_value (
    microcredential integer not null, position integer not null, system text not null, credits text null, credits_min text null,
    credits_max text null, millionths_min bigint not null, millionths_max bigint not null, basis text not null, asserted_by text null,
    note text null, primary key (microcredential, position),
    constraint credit_value_microcredential_foreign
      foreign key (microcredential) references microcredential (since_revision) on update no action on delete no action)
    without rowid`,
  `create index ix_credit_value_size on credit_value (system, millionths_min, millionths_max, microcredential)`,
];

/** The words are normalised by us, so the tokenizer only has to part them at spaces. */
const SEARCH = [
  `create virtual table microcredential_search using fts5 (
    whole_title, title, text, content = '', contentless_delete = 1, detail = column, tokenize = "ascii tokenchars '=_'")`,
];

export class FirstTables extends Migration {
  override up(): void {
    for (const statement of [...LEDGER, ...APPEND_ONLY, ...ORGANISATION, ...MICROCREDENTIAL, ...PARTS_OF_MICROCREDENTIAL, ...SEARCH]) {
      this.addSql(statement);
    }
  }
}
