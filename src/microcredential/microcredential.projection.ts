import type { AcceptedRecord, Projection } from '../ledger/projection.js';
import { endRows, standsAt } from '../ledger/standing-at.js';
import { sql } from '../platform/database/sql.js';
import type { Transaction } from '../platform/database/transaction.js';
import { codesOf } from './facet-codes.js';
import { facetsOf } from './facet.js';
import {
  awardingBodyRows,
  creditValueRows,
  languageRows,
  levelPlacementRows,
  microcredentialRow,
  type AcceptedMicrocredential,
} from './microcredential.rows.js';
import { makeSearchable } from './make-searchable.js';
import { removeFromSearch } from './search-index.js';

export const microcredentialProjection: Projection = {
  kind: 'microcredential',
  async project(transaction, records) {
    // The content was checked against its schema when it was written.
    const accepted = records as readonly AcceptedMicrocredential[];
    await endFormerRows(transaction, records.filter(({ previous }) => previous !== null));
    await insertRows(transaction, accepted);
    await makeSearchable(transaction, accepted);
  },
};

async function endFormerRows(transaction: Transaction, changed: readonly AcceptedRecord[]): Promise<void> {
  if (changed.length === 0) return;
  const keys = changed.map(({ key }) => key);
  const { text, parameters } = sql`
    select m.since_revision as row from microcredential m where ${transaction.dialect.oneOf('m.record_key', keys)} and ${standsAt('m')}`;
  const former = await transaction.all<{ row: number }>(text, parameters);
  await removeFromSearch(transaction, former.map(({ row }) => row));
  await endRows(transaction, 'microcredential', 'microcredential', keys);
}

async function insertRows(transaction: Transaction, accepted: readonly AcceptedMicrocredential[]): Promise<void> {
  const facets = accepted.map(({ content }) => facetsOf(content));
  const codes = await codesOf(transaction, new Set(facets.flat()));
  const codesAt = (place: number): number[] => (facets[place] ?? []).flatMap((facet) => codes.get(facet) ?? []);
  await transaction.insert('microcredential', accepted.map((record, place) => microcredentialRow(record, codesAt(place))));
  await transaction.insert('microcredential_awarding_body', accepted.flatMap(awardingBodyRows));
  await transaction.insert('microcredential_language', accepted.flatMap(languageRows));
  await transaction.insert('level_placement', accepted.flatMap(levelPlacementRows));
  await transaction.insert('credit_value', accepted.flatMap(creditValueRows));
}
