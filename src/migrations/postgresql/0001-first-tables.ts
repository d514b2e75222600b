import { Migration } from '@mikro-orm/migrations';

const LEDGER = [
  `create table ledger (
    revision int not null primary key, kind text not null, record_key text not null, version int not null,
    sha256 text not null, previous int null, actor text not null, recorded_at text not null, ruleset text not null,
    constraint ux_ledger_record unique (kind, record_key, version))`,
  `create index ix_ledger_reference on ledger (revision) where kind in ('framework', 'alignment', 'credit-system', 'country')`,
  `create table record_version (
    revision int not null primary key, content text not null,
    constraint record_version_revision_foreign
      foreign key (revision) references ledger (revision) on update no action on delete no action)`,
];

const APPEND_ONLY = [
  `create function refuse_change() returns trigger language plpgsql as $$
    begin raise exception '% is append-only: nothing accepted is changed or deleted', tg_table_name; end $$`,
  `create function refuse_gap() returns trigger language plpgsql as $$
    begin
      if new.revision <> (select coalesce(max(revision), 0) + 1 from ledger) then
        raise exception 'the ledger has no gaps: a row has the revision after the last one';
      end if;
      return new;
    end $$`,
  `create trigger ledger_has_no_gap before insert on ledger for each row execute function refuse_gap()`,
  ...['ledger', 'record_version'].map(
    (table) => `create trigger ${table}_refuses_change before update or delete or truncate on ${table}
      for each statement execute function refuse_change()`,
  ),
];

/** Keys are compared byte by byte, as SQLite does, whatever the language of the database: lists then have one order. */
const ORGANISATION = [
  `create table organisation (
    since_revision int not null primary key, until_revision int null, record_key text collate "C" not null, version int not null,
    name text not null, country text null, region text null, url text null, type text null, roles text not null,
    constraint ux_organisation_record unique (record_key, since_revision),
    constraint organisation_since_revision_foreign
      foreign key (since_revision) references record_version (revision) on update no action on delete no action)`,
  `create index ix_organisation_country on organisation (country)`,
];

const MICROCREDENTIAL = [
  `create table microcredential (
    since_revision int not null primary key, until_revision int null, record_key text collate "C" not null, version int not null,
    content_revision int not null, state text not null, offer_status text not null, mode text null, designation text not null,
    field text null, complete boolean not null,
    constraint ux_microcredential_record unique (record_key, since_revision),
    constraint microcredential_content_revision_foreign
      foreign key (content_revision) references record_version (revision) on update no action on delete no action)`,
  `create index ix_microcredential_until on microcredential (until_revision) where until_revision is not null`,
  `create table facet_value (
    code int not null primary key, field text not null, value text not null, records int not null, constraint ux_facet_value_value unique (value, field))`,
];

const PARTS_OF_MICROCREDENTIAL = [
  `create table microcredential_facets (
    microcredential int not null primary key, codes text not null,
    constraint microcredential_facets_microcredential_foreign
      foreign key (microcredential) references microcredential (since_revision) on update no action on delete no action)`,
  `create table microcredential_awarding_body (
    microcredential int not null, position int not null, organisation text not null, primary key (microcredential, position),
    constraint microcredential_awarding_body_microcredential_foreign
      foreign key (microcredential) references microcredential (since_revision) on update no action on delete no action)`,
  `create index ix_awarding_body_organisation on microcredential_awarding_body (organisation, microcredential)`,
  `create table microcredential_language (
    microcredential int not null, language text not null, primary key (microcredential, language),
    constraint microcredential_language_microcredential_foreign
      foreign key (microcredential) references microcredential (since_revision) on update no action on delete no action)`,
  `create table level_placement (
    microcredential int not null, position int not null, level_code text not null, framework text not null, basis text not null,
    asserted_by text null, evidence text null, primary key (microcredential, position, level_code),
    constraint level_placement_microcredential_foreign
      foreign key (microcredential) references microcredential (since_revision) on update no action on delete no action)`,
  `create index ix_level_placement_level on level_placement (framework, level_code, microcredential)`,
  `create table credit_value (
    microcredential int not null, position int not null, system text not null, credits text null, credits_min text null,
    credits_max text null, millionths_min bigint not null, millionths_max bigint not null, basis text not null, asserted_by text null,
    note text null, primary key (microcredential, position),
    constraint credit_value_microcredential_foreign
      foreign key (microcredential) references microcredential (since_revision) on update no action on delete no action)`,
  `create index ix_credit_value_size on credit_value (system, millionths_min, millionths_max, microcredential)`,
];

/** The words are normalised by us and come as finished lexemes, so no text search configuration touches them. */
const SEARCH = [
  `create table microcredential_search (rowid int not null primary key, words tsvector not null)`,
  `create index ix_microcredential_search_words on microcredential_search using gin (words)`,
];

export class FirstTables extends Migration {
  override up(): void {
    for (const statement of [...LEDGER, ...APPEND_ONLY, ...ORGANISATION, ...MICROCREDENTIAL, ...PARTS_OF_MICROCREDENTIAL, ...SEARCH]) {
      this.addSql(statement);
    }
  }
}
