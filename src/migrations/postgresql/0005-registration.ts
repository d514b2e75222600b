import { Migration } from '@mikro-orm/migrations';

/** Drafts, and what has been asked for under which key. Private: none of it is part of a record. */
const STATEMENTS = [
  `create table draft (
    record_key text not null primary key, body text not null, version integer not null, base_version integer not null,
    content text not null, updated_at text not null)`,
  `create index ix_draft_body on draft (body, record_key)`,
  `create table remembered_request (
    body text not null, request_key text not null, sha256 text not null, kind text not null, record_key text not null,
    version integer not null, remembered_at text not null, primary key (body, request_key))`,
  `create index ix_remembered_request_age on remembered_request (body, remembered_at)`,
];

export class Registration extends Migration {
  override up(): void {
    for (const statement of STATEMENTS) this.addSql(statement);
  }
}
