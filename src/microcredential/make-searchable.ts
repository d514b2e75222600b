import { standsAt } from '../ledger/standing-at.js';
import { sql } from '../platform/database/sql.js';
import type { Transaction } from '../platform/database/transaction.js';
import type { AcceptedMicrocredential } from './microcredential.rows.js';
import { addToSearch } from './search-index.js';
import { searchTextOf } from './search-text.js';
import { isPublic } from './visibility.js';

/** Adds the records that are shown to everybody to the search index, with the names of those who award them. */
export async function makeSearchable(transaction: Transaction, records: readonly Pick<AcceptedMicrocredential, 'revision' | 'content'>[]): Promise<void> {
  const shown = records.filter(({ content }) => isPublic(content.state));
  const names = await namesOf(transaction, new Set(shown.map(({ content }) => content.awardingBody)));
  await addToSearch(
    transaction,
    shown.map(({ revision, content }) => ({ row: revision, text: searchTextOf(content, names.get(content.awardingBody) ?? []) })),
  );
}

async function namesOf(transaction: Transaction, organisations: ReadonlySet<string>): Promise<ReadonlyMap<string, string[]>> {
  const { text, parameters } = sql`
    select o.record_key as key, o.name from organisation o
    where ${transaction.dialect.oneOf('o.record_key', [...organisations])} and ${standsAt('o')}`;
  const rows = await transaction.all<{ key: string; name: string }>(text, parameters);
  return new Map(rows.map(({ key, name }) => [key, [name]]));
}
