import { Migration } from '@mikro-orm/migrations';

/** How far imports have come. Private: none of it is part of a record. */
const STATEMENTS = [
  `create table import_job (
    id text not null primary key, body text not null, sha256 text not null, state text not null, line integer not null,
    created integer not null, changed integer not null, unchanged integer not null, refused integer not null, refused_bytes bigint not null,
    started_at text not null, updated_at text not null)`,
  `create unique index ux_import_job_file on import_job (body, sha256)`,
];

export class Imports extends Migration {
  override up(): void {
    for (const statement of STATEMENTS) this.addSql(statement);
  }
}
