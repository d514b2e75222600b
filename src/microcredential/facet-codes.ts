import { sql } from '../platform/database/sql.js';
import type { Transaction } from '../platform/database/transaction.js';
import type { FacetValueRow } from './facet-value.entity.js';

/** The codes of facets; those that were never seen get the next numbers. Two or three statements for any number. */
export async function codesOf(transaction: Transaction, facets: ReadonlySet<string>): Promise<ReadonlyMap<string, number>> {
  const { text, parameters } = sql`select code, facet from facet_value where ${transaction.dialect.oneOf('facet', [...facets])}`;
  const known = await transaction.all<FacetValueRow>(text, parameters);
  const codes = new Map(known.map(({ code, facet }) => [facet, code]));
  const unknown = [...facets].filter((facet) => !codes.has(facet));
  if (unknown.length === 0) return codes;
  const [last] = await transaction.all<{ code: number }>('select coalesce(max(code), 0) as code from facet_value');
  const added = unknown.map((facet, place) => ({ code: (last?.code ?? 0) + 1 + place, facet }));
  await transaction.insert<FacetValueRow>('facet_value', added);
  for (const { code, facet } of added) codes.set(facet, code);
  return codes;
}
