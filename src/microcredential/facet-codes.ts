import { sql } from '../platform/database/sql.js';
import type { Transaction } from '../platform/database/transaction.js';
import type { FacetValueRow } from './facet-value.entity.js';
import type { Facet } from './facet.js';

const nameOf = ({ field, value }: Pick<FacetValueRow, 'field' | 'value'>): string => `${field}:${value}`;

/** The codes of the facets of each record; values that were never seen get the next numbers. Three statements for any number. */
export async function codesOf(transaction: Transaction, facets: readonly (readonly Facet[])[]): Promise<number[][]> {
  const names = facets.map((each) => each.map(nameOf));
  const wanted = new Map<string, Facet>();
  facets.forEach((each, record) => each.forEach((facet, place) => wanted.set(names[record]?.[place] ?? '', facet)));
  const codes = new Map((await knownValues(transaction, [...wanted.values()])).map((row) => [nameOf(row), row.code]));
  const unknown = [...wanted].filter(([name]) => !codes.has(name));
  if (unknown.length > 0) {
    const last = await lastCode(transaction);
    const added = unknown.map(([name, { field, value }], place) => ({ name, row: { code: last + 1 + place, field, value, records: 0 } }));
    await transaction.insert<FacetValueRow>('facet_value', added.map(({ row }) => row));
    for (const { name, row } of added) codes.set(name, row.code);
  }
  return names.map((each) => each.flatMap((name) => codes.get(name) ?? []));
}

function knownValues(transaction: Transaction, facets: readonly Facet[]): Promise<FacetValueRow[]> {
  const { text, parameters } = sql`select code, field, value, records from facet_value where ${transaction.dialect.oneOf('value', facets.map(({ value }) => value))}`;
  return transaction.all(text, parameters);
}

async function lastCode(transaction: Transaction): Promise<number> {
  const [last] = await transaction.all<{ code: number }>('select coalesce(max(code), 0) as code from facet_value');
  return last?.code ?? 0;
}

/** Counts the codes of records that came and of records that ended, in one statement. */
export async function countCodes(transaction: Transaction, came: readonly (readonly number[])[], ended: readonly (readonly number[])[]): Promise<void> {
  const changes = new Map<number, number>();
  const add = (codes: readonly number[], change: number): void => {
    for (const code of codes) changes.set(code, (changes.get(code) ?? 0) + change);
  };
  for (const codes of came) add(codes, 1);
  for (const codes of ended) add(codes, -1);
  const { text, parameters } = sql`
    update facet_value set records = records + change.second
    from ${transaction.dialect.pairs('change', [...changes])} where facet_value.code = change.first`;
  await transaction.all(text, parameters);
}
