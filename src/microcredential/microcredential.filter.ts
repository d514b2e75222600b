import { standsAt } from '../ledger/standing-at.js';
import type { Dialect } from '../platform/database/dialect.js';
import { everyOf, someOf, sql, Sql } from '../platform/database/sql.js';

/** Sizes from one amount to another in one credit system, both ends included, in millionths of a credit. */
export interface CreditRange {
  readonly system: string;
  readonly minMillionths: number;
  readonly maxMillionths: number;
}

/**
 * What records have to be like: all conditions that are given. A list is met by any one of its values, so an empty list
 * is met by no record.
 */
export interface MicrocredentialFilter {
  /** Countries, or parts of countries, of those who award it. */
  readonly countries?: readonly string[];
  readonly framework?: string;
  readonly level?: { readonly framework: string; readonly level: string };
  /** Levels, each with its framework before it. */
  readonly levelsIn?: readonly (readonly [framework: string, level: string])[];
  /** Keys of organisations. */
  readonly awardingBodies?: readonly string[];
  readonly creditSystem?: string;
  /** A range of sizes meets this where it has a size in common with it. */
  readonly creditRanges?: readonly CreditRange[];
  readonly modes?: readonly string[];
  readonly languages?: readonly string[];
  readonly complete?: boolean;
  /** How the ISCED-F code begins. */
  readonly fieldPrefix?: string;
  readonly states?: readonly string[];
  readonly offerStatuses?: readonly string[];
  readonly designations?: readonly string[];
}

/** A condition on rows of another table that belong to a microcredential. */
interface PartCondition {
  readonly table: string;
  /** Whether it is likely to leave few records, so that going through them beats going through all. */
  readonly selective: boolean;
  /** The condition, with its columns written as told. */
  where(column: (name: string) => string): Sql;
}

export const isEmpty = (filter: MicrocredentialFilter): boolean => Object.values(filter).every((value) => value === undefined);

export interface Matching {
  /** What is true of the matching rows of `microcredential m`. */
  readonly condition: Sql;
  /** Whether the rows are to be reached through a selective part, and not in the order of keys. */
  readonly driven: boolean;
}

/**
 * The rows that meet a filter. A list begins at the most selective part: records of one country have neighbouring keys,
 * so going through all keys until a page is full could mean going through half of the table. A search begins at its hits,
 * and holds the parts of each hit against the filter. PostgreSQL finds that way by itself.
 */
export function matching(filter: MicrocredentialFilter, dialect: Dialect, knownAt: number | undefined, from: 'parts' | 'hits'): Matching {
  const parts = partConditions(filter, dialect, knownAt);
  const driver = from === 'parts' ? parts.find(({ selective }) => selective) : undefined;
  const conditions = parts.map((part) => (part === driver || dialect.name === 'postgresql' ? amongParts(part) : hasPart(part, dialect)));
  return { condition: everyOf([...ownConditions(filter, dialect), ...conditions]), driven: driver !== undefined };
}

const amongParts = ({ table, where }: PartCondition): Sql =>
  sql`m.since_revision in (select p.microcredential from ${new Sql(table)} p where ${where((name) => `p.${name}`)})`;

/** SQLite has no figures about the tables: left alone it would start from the value, and go through all its rows for each record. */
const hasPart = ({ table, where }: PartCondition, dialect: Dialect): Sql => sql`
  exists (select 1 from ${new Sql(table)} p where p.microcredential = m.since_revision and (${where((name) => dialect.unindexed(`p.${name}`))}))`;

function ownConditions(filter: MicrocredentialFilter, dialect: Dialect): Sql[] {
  const { modes, complete, fieldPrefix, states, offerStatuses, designations } = filter;
  const lists = { 'm.mode': modes, 'm.state': states, 'm.offer_status': offerStatuses, 'm.designation': designations };
  return [
    ...Object.entries(lists).flatMap(([column, values]) => (values ? [dialect.oneOf(column, values)] : [])),
    ...(complete === undefined ? [] : [sql`m.complete = ${complete}`]),
    ...(fieldPrefix === undefined ? [] : [sql`substr(m.field, 1, ${fieldPrefix.length}) = ${fieldPrefix}`]),
  ];
}

/** Most selective first. */
function partConditions(filter: MicrocredentialFilter, dialect: Dialect, knownAt: number | undefined): PartCondition[] {
  const { awardingBodies, level, levelsIn, countries, framework, creditRanges, creditSystem, languages } = filter;
  const levels = [...(level ? [[[level.framework, level.level] as const]] : []), ...(levelsIn ? [levelsIn] : [])];
  const onLevel = (pairs: (typeof levels)[number]): PartCondition => ({
    table: 'level_placement', selective: true, where: (column) => dialect.onePairOf([column('framework'), column('level_code')], pairs),
  });
  const given = <Value>(value: Value | undefined, condition: (value: Value) => PartCondition): PartCondition[] => (value === undefined ? [] : [condition(value)]);
  return [
    ...given(awardingBodies, (keys) => ({
      table: 'microcredential_awarding_body', selective: true, where: (column) => dialect.oneOf(column('organisation'), keys),
    })),
    ...levels.map(onLevel),
    ...given(countries, (codes) => ({
      table: 'microcredential_awarding_body', selective: true, where: (column) => sql`${new Sql(column('organisation'))} in (${bodiesIn(codes, dialect, knownAt)})`,
    })),
    ...given(framework, (code) => ({ table: 'level_placement', selective: true, where: (column) => sql`${new Sql(column('framework'))} = ${code}` })),
    ...given(creditRanges, (ranges) => ({ table: 'credit_value', selective: false, where: (column) => someOf(ranges.map((range) => overlaps(range, column))) })),
    ...given(creditSystem, (code) => ({ table: 'credit_value', selective: false, where: (column) => sql`${new Sql(column('system'))} = ${code}` })),
    ...given(languages, (tags) => ({ table: 'microcredential_language', selective: false, where: (column) => dialect.oneOf(column('language'), tags) })),
  ];
}

function bodiesIn(countries: readonly string[], dialect: Dialect, knownAt: number | undefined): Sql {
  return sql`
    select o.record_key from organisation o
    where ${standsAt('o', knownAt)} and (${dialect.oneOf('o.country', countries)} or ${dialect.oneOf('o.region', countries)})`;
}

function overlaps({ system, minMillionths, maxMillionths }: CreditRange, column: (name: string) => string): Sql {
  const [name, min, max] = ['system', 'millionths_min', 'millionths_max'].map((each) => new Sql(column(each))) as [Sql, Sql, Sql];
  return sql`${name} = ${system} and ${min} <= ${maxMillionths} and ${max} >= ${minMillionths}`;
}
