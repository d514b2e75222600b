import { Migration } from '@mikro-orm/migrations';

/** Persons, what they may do for which body, keys and sessions. Private: none of it is part of a record. */
const STATEMENTS = [
  `create table person (
    id text not null primary key, issuer text null, subject text null, created_at text not null,
    constraint ux_person_subject unique (issuer, subject))`,
  `create table member (
    person text not null, organisation text not null, may text not null, added_at text not null, primary key (person, organisation),
    constraint member_person_foreign foreign key (person) references person (id) on update no action on delete no action)`,
  `create index ix_member_organisation on member (organisation)`,
  `create table invitation (
    code_sha256 text not null primary key, person text not null, created_at text not null, expires_at text not null, used_at text null,
    constraint invitation_person_foreign foreign key (person) references person (id) on update no action on delete no action)`,
  `create table api_key (
    id text not null primary key, prefix text not null, secret_sha256 text not null, organisation text not null, person text not null,
    scopes text not null, created_at text not null, expires_at text not null, last_used_at text null, revoked_at text null,
    constraint ux_api_key_prefix unique (prefix),
    constraint api_key_person_foreign foreign key (person) references person (id) on update no action on delete no action)`,
  `create index ix_api_key_organisation on api_key (organisation)`,
  `create table session (
    token_sha256 text not null primary key, person text not null, organisation text not null, api_key text null,
    created_at text not null, expires_at text not null,
    constraint session_person_foreign foreign key (person) references person (id) on update no action on delete no action,
    constraint session_api_key_foreign foreign key (api_key) references api_key (id) on update no action on delete no action)`,
  `create index ix_session_expires on session (expires_at)`,
];

export class Access extends Migration {
  override up(): void {
    for (const statement of STATEMENTS) this.addSql(statement);
  }
}
