import type { AcceptedRecord, Projection } from '../../ledger/projection.js';
import { endRows } from '../../ledger/standing-at.js';
import { toMillionths } from '../millionths.js';
import type { StatementCreditRow, StatementLevelRow, StatementRow } from './statement.entity.js';
import type { StatementRecord } from './statement.record.js';
import { windowOf } from './window.js';

type Accepted = AcceptedRecord & { readonly content: StatementRecord };

/** Keeps statements in tables of their own: the microcredential that they are about stays as it is. */
export const statementProjection: Projection = {
  kind: 'statement',
  async project(transaction, records) {
    const changed = records.filter(({ previous }) => previous !== null).map(({ key }) => key);
    if (changed.length > 0) await endRows(transaction, 'statement', 'statement', changed);
    // The content was checked against its schema when it was written.
    const accepted = records as readonly Accepted[];
    await transaction.insert<StatementRow>('statement', accepted.map(rowOf));
    await transaction.insert<StatementLevelRow>('statement_level', accepted.flatMap(levelRows));
    await transaction.insert<StatementCreditRow>('statement_credit', accepted.flatMap(creditRows));
  },
};

function rowOf({ key, version, revision, content }: Accepted): StatementRow {
  const { from, until } = windowOf(content);
  const { about, by, kind } = content;
  return { sinceRevision: revision, untilRevision: null, recordKey: key, version, about, saidBy: by, kind, validFrom: from, validUntil: until };
}

function levelRows({ revision, content }: Accepted): StatementLevelRow[] {
  if (content.kind !== 'LEVEL_PLACEMENT') return [];
  const { framework, basis, levels } = content;
  return [...new Set(levels)].map((levelCode) => ({ statement: revision, levelCode, framework, basis }));
}

function creditRows({ revision, content }: Accepted): StatementCreditRow[] {
  if (content.kind !== 'CREDIT_VALUE') return [];
  const { system, value, basis, note } = content;
  const millionths = toMillionths(value);
  return [{ statement: revision, system, credits: value, millionthsMin: millionths, millionthsMax: millionths, basis, note }];
}
