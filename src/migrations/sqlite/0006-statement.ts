import { Migration } from '@mikro-orm/migrations';

const TABLES = [
  `create table statement (
    since_revision integer not null primary key, until_revision integer null, record_key text not null, version integer not null,
    about text not null, said_by text not null, kind text not null, valid_from text not null, valid_until text null,
    constraint statement_since_revision_foreign
      foreign key (since_revision) references record_version (revision) on update no action on delete no action)`,
  `create unique index ux_statement_record on statement (record_key, since_revision)`,
  `create index ix_statement_about on statement (about, record_key)`,
  `create index ix_statement_said_by on statement (said_by, record_key)`,
  `create table statement_level (
    statement integer not null, level_code text not null, framework text not null, basis text not null, primary key (statement, level_code),
    constraint statement_level_statement_foreign
      foreign key (statement) references statement (since_revision) on update no action on delete no action)
    without rowid`,
  `create index ix_statement_level_level on statement_level (framework, level_code, statement)`,
  `create table statement_credit (
    statement integer not null primary key, system text not null, credits text not null, millionths_min bigint not null, millionths_max bigint not null,
    basis text not null, note text null,
    constraint statement_credit_statement_foreign
      foreign key (statement) references statement (since_revision) on update no action on delete no action)`,
  `create index ix_statement_credit_size on statement_credit (system, millionths_min, millionths_max, statement)`,
];

/** Dated statements about microcredentials, with the levels and sizes that they give. */
export class Statements extends Migration {
  override up(): void {
    for (const statement of TABLES) this.addSql(statement);
  }
}
