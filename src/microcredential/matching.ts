import type { Dialect } from '../platform/database/dialect.js';
import { everyOf, sql, Sql } from '../platform/database/sql.js';
import type { MicrocredentialFilter } from './microcredential.filter.js';
import { partConditions, type PartCondition } from './part-condition.js';

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
