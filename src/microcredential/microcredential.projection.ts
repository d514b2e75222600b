import type { AcceptedRecord, Projection } from '../ledger/projection.js';
import { endRows, standsAt } from '../ledger/standing-at.js';
import { sql } from '../platform/database/sql.js';
import type { TableRows, Transaction } from '../platform/database/transaction.js';
import { codesOf, countCodes } from './facet-codes.js';
import { facetsOf } from './facet.js';
import { addSearchable, awardingBodyNames } from './make-searchable.js';
import {
  awardingBodyRows,
  creditValueRows,
  languageRows,
  levelPlacementRows,
  microcredentialRow,
  type AcceptedMicrocredential,
} from './microcredential.rows.js';
import { removeFromSearch } from './search-index.js';
import { isPublic } from './visibility.js';

export const microcredentialProjection: Projection = {
  kind: 'microcredential',
  async project(transaction, records) {
    // The content was checked against its schema when it was written.
    const accepted = records as readonly AcceptedMicrocredential[];
    const ended = await endFormerRows(transaction, records.filter(({ previous }) => previous !== null));
    const names = await awardingBodyNames(transaction, accepted);
    const codes = await codesOf(transaction, accepted.map(({ content }) => facetsOf(content)));
    const came = codes.filter((_, place) => isPublic(accepted[place]?.content.state ?? ''));
    await countCodes(transaction, came, ended);
    await transaction.insertAll(tableRows(accepted, codes), () => addSearchable(transaction, accepted, names));
  },
};

/** Ends the rows of records that have a new version; answers the facets of those that everybody could see. */
async function endFormerRows(transaction: Transaction, changed: readonly AcceptedRecord[]): Promise<number[][]> {
  if (changed.length === 0) return [];
  const keys = changed.map(({ key }) => key);
  const { text, parameters } = sql`
    select m.since_revision as id, m.state, f.codes from microcredential m join microcredential_facets f on f.microcredential = m.since_revision
    where ${transaction.dialect.oneOf('m.record_key', keys)} and ${standsAt('m')}`;
  const former = await transaction.all<{ id: number; state: string; codes: string }>(text, parameters);
  await removeFromSearch(transaction, former.map(({ id }) => id));
  await endRows(transaction, 'microcredential', 'microcredential', keys);
  return former.filter(({ state }) => isPublic(state)).map(({ codes }) => codes.split(' ').map(Number));
}

function tableRows(accepted: readonly AcceptedMicrocredential[], codes: readonly (readonly number[])[]): TableRows[] {
  return [
    { table: 'microcredential', rows: accepted.map(microcredentialRow) },
    { table: 'microcredential_facets', rows: accepted.map(({ revision }, place) => ({ microcredential: revision, codes: codes[place]?.join(' ') ?? '' })) },
    { table: 'microcredential_awarding_body', rows: accepted.flatMap(awardingBodyRows) },
    { table: 'microcredential_language', rows: accepted.flatMap(languageRows) },
    { table: 'level_placement', rows: accepted.flatMap(levelPlacementRows) },
    { table: 'credit_value', rows: accepted.flatMap(creditValueRows) },
  ];
}
