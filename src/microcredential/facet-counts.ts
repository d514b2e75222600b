import { standsAt } from '../ledger/standing-at.js';
import type { Database } from '../platform/database/database.js';
import { sql, type Sql } from '../platform/database/sql.js';
import { FACET_FIELDS, partsOf, type FacetField } from './facet.js';

/** How many records have a value. */
export interface FacetValueCount {
  readonly value: string;
  readonly count: number;
}

export interface FacetCounts {
  readonly field: FacetField;
  /** Most frequent first, then by value; at most fifty. */
  readonly values: readonly FacetValueCount[];
}

/** How many records have each stored facet: `LEVEL:ie-nfq:8` -> 12. */
export type Tally = ReadonlyMap<string, number>;

const MOST_VALUES = 50;

/** The facets of some rows of `microcredential m`, each row read once. `from` is a `from` clause with its condition. */
export async function tallyOf(database: Database, from: Sql): Promise<Tally> {
  const { text, parameters } = sql`
    select f.facet, t.occurrences as count from (${database.dialect.tallied('m.facets', from)}) t join facet_value f on f.code = t.number`;
  const rows = await database.heavy.all<{ facet: string; count: number }>(text, parameters);
  return new Map(rows.map(({ facet, count }) => [facet, count]));
}

/** The tally, field by field, with bodies and countries taken from those who award each record. */
export async function facetCounts(database: Database, tally: Tally, knownAt: number | undefined): Promise<FacetCounts[]> {
  const stored = [...tally].map(([facet, count]) => ({ ...partsOf(facet), count }));
  const awarded = stored.filter(({ field }) => field === 'AWARDED_BY').map(({ value, count }) => ({ bodies: value.split(' '), count }));
  const countries = await countriesOf(database, new Set(awarded.flatMap(({ bodies }) => bodies)), knownAt);
  const derived = awarded.flatMap(({ bodies, count }) => [
    ...bodies.map((value) => ({ field: 'AWARDING_BODY', value, count })),
    ...[...new Set(bodies.flatMap((body) => countries.get(body) ?? []))].map((value) => ({ field: 'COUNTRY', value, count })),
  ]);
  const ofField = Map.groupBy([...stored, ...derived], ({ field }) => field);
  return FACET_FIELDS.map((field) => ({ field, values: mostFrequent(ofField.get(field) ?? []) }));
}

function mostFrequent(counts: readonly FacetValueCount[]): FacetValueCount[] {
  const sums = new Map<string, number>();
  for (const { value, count } of counts) sums.set(value, (sums.get(value) ?? 0) + count);
  return [...sums]
    .map(([value, count]) => ({ value, count }))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
    .slice(0, MOST_VALUES);
}

async function countriesOf(database: Database, organisations: ReadonlySet<string>, knownAt: number | undefined): Promise<ReadonlyMap<string, string>> {
  const { text, parameters } = sql`
    select o.record_key as key, o.country from organisation o
    where ${database.dialect.oneOf('o.record_key', [...organisations])} and ${standsAt('o', knownAt)} and o.country is not null`;
  const rows = await database.heavy.all<{ key: string; country: string }>(text, parameters);
  return new Map(rows.map(({ key, country }) => [key, country]));
}
