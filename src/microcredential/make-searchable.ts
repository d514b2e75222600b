import { standsAt } from '../ledger/standing-at.js';
import { sql } from '../platform/database/sql.js';
import type { Transaction } from '../platform/database/transaction.js';
import type { AcceptedMicrocredential } from './microcredential.rows.js';
import { addToSearch } from './search-index.js';
import { searchTextOf } from './search-text.js';
import { isPublic } from './visibility.js';

type Searchable = Pick<AcceptedMicrocredential, 'revision' | 'content'>;

/** Adds the records that are shown to everybody to the search index, with the names of those who award them. */
export async function makeSearchable(transaction: Transaction, records: readonly Searchable[]): Promise<void> {
  await addSearchable(transaction, records, await awardingBodyNames(transaction, records));
}

/** The same, with the names found beforehand. */
export async function addSearchable(transaction: Transaction, records: readonly Searchable[], names: ReadonlyMap<string, string>): Promise<void> {
  const shown = records.filter(({ content }) => isPublic(content.state));
  await addToSearch(
    transaction,
    shown.map(({ revision, content }) => ({ row: revision, text: searchTextOf(content, inList(names.get(content.awardingBody))) })),
  );
}

/** The names of those who award the records, by key, as they stand. */
export async function awardingBodyNames(transaction: Transaction, records: readonly Searchable[]): Promise<ReadonlyMap<string, string>> {
  const organisations = new Set(records.map(({ content }) => content.awardingBody));
  const { text, parameters } = sql`
    select o.record_key as key, o.name from organisation o
    where ${transaction.dialect.oneOf('o.record_key', [...organisations])} and ${standsAt('o')}`;
  const rows = await transaction.all<{ key: string; name: string }>(text, parameters);
  return new Map(rows.map(({ key, name }) => [key, name]));
}

const inList = (name: string | undefined): string[] => (name === undefined ? [] : [name]);
