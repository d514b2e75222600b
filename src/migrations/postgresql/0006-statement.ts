import { Migration } from '@mikro-orm/migrations';

const TABLES = [
  `create table statement (
    since_revision int not null primary key, until_revision int null, record_key text collate "C" not null, version int not null,
    about text collate "C" not null, said_by text collate "C" not null, kind text not null, valid_from text not null, valid_until text null,
    constraint ux_statement_record unique (record_key, since_revision),
    constraint statement_since_revision_foreign
      foreign key (since_revision) references record_version (revision) on update no action on delete no action)`,
  `create index ix_statement_about on statement (about, record_key)`,
  `create index ix_statement_said_by on statement (said_by, record_key)`,
  `create table statement_level (
    statement int not null, level_code text not null, framework text not null, basis text not null, primary key (statement, level_code),
    constraint statement_level_statement_foreign
      foreign key (statement) references statement (since_revision) on update no action on delete no action)`,
  `create index ix_statement_level_level on statement_level (framework, level_code, statement)`,
  `create table statement_credit (
    statement int not null primary key, system text not null, credits text not null, millionths_min bigint not null, millionths_max bigint not null,
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
