import { randomUUID } from 'node:crypto';
import type { Database } from '../platform/database/database.js';
import type { Reader } from '../platform/database/reader.js';
import type { Transaction } from '../platform/database/transaction.js';
import type { MemberRow } from './member.entity.js';
import type { MemberRight } from './member-right.js';
import type { PersonRow } from './person.entity.js';

/** What an identity provider calls a person. */
export interface Subject {
  readonly issuer: string;
  readonly subject: string;
}

/** A person who acts for a body. */
export interface Member {
  readonly person: string;
  readonly organisation: string;
  readonly may: MemberRight;
  readonly addedAt: string;
  /** Null for whoever has no account with an identity provider, or has not used the invitation yet. */
  readonly issuer: string | null;
}

const SELECT = `select m.person, m.organisation, m.may, m.added_at as "addedAt", p.issuer from member m join person p on p.id = m.person`;

/** The members of bodies. */
export class MemberStore {
  constructor(private readonly database: Database) {}

  ofOrganisation(organisation: string, first: number): Promise<Member[]> {
    return membersOf(this.database.reader, organisation, first);
  }

  /** The bodies that a person acts for, by key. */
  ofPerson(person: string): Promise<Member[]> {
    return this.database.reader.all(`${SELECT} where m.person = ? order by m.organisation`, [person]);
  }

  async one(person: string, organisation: string): Promise<Member | null> {
    const [found] = await this.database.reader.all<Member>(`${SELECT} where m.person = ? and m.organisation = ?`, [person, organisation]);
    return found ?? null;
  }

  /** Whether anybody administers a body, and so can speak for it. */
  async hasAdministrator(organisation: string): Promise<boolean> {
    const found = await this.database.reader.all(`select 1 from member where organisation = ? and may = 'ADMINISTRATOR' limit 1`, [organisation]);
    return found.length > 0;
  }

  personOf(subject: Subject): Promise<string | null> {
    return personOf(this.database.reader, subject);
  }
}

/** Who acts for a body, longest first. */
export function membersOf(reader: Reader, organisation: string, first: number): Promise<Member[]> {
  return reader.all(`${SELECT} where m.organisation = ? order by m.added_at, m.person limit ?`, [organisation, first]);
}

export async function personOf(reader: Reader, { issuer, subject }: Subject): Promise<string | null> {
  const [found] = await reader.all<{ id: string }>('select id from person where issuer = ? and subject = ?', [issuer, subject]);
  return found?.id ?? null;
}

/** Makes a person, known by what an identity provider calls them or, so far, by nothing. */
export async function makePerson(transaction: Transaction, known: Subject | null, now: string): Promise<string> {
  const id = randomUUID();
  await transaction.insert<PersonRow>('person', [{ id, issuer: known?.issuer ?? null, subject: known?.subject ?? null, createdAt: now }]);
  return id;
}

/** Lets a person act for a body; for one who does already, changes what for. */
export async function putMember(transaction: Transaction, { person, organisation, may, addedAt }: MemberRow): Promise<void> {
  await transaction.all(
    `insert into member (person, organisation, may, added_at) values (?, ?, ?, ?)
      on conflict (person, organisation) do update set may = excluded.may`,
    [person, organisation, may, addedAt],
  );
}

/** Ends that a person acts for a body, with their keys and sessions for it: they do not come back with the person. */
export async function removeMember(transaction: Transaction, person: string, organisation: string, now: string): Promise<void> {
  await transaction.all('update api_key set revoked_at = ? where person = ? and organisation = ? and revoked_at is null', [now, person, organisation]);
  await transaction.all('delete from session where person = ? and organisation = ?', [person, organisation]);
  await transaction.all('update invitation set used_at = ? where person = ? and used_at is null', [now, person]);
  await transaction.all('delete from member where person = ? and organisation = ?', [person, organisation]);
}
