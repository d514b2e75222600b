import { standsAt } from '../ledger/standing-at.js';
import type { Dialect } from '../platform/database/dialect.js';
import { everyOf, someOf, sql, Sql } from '../platform/database/sql.js';
import type { MicrocredentialFilter } from './microcredential.filter.js';
import { partConditions, type PartCondition } from './part-condition.js';
import { isHeldOn } from './statement/held-on.js';
import type { When } from './when.js';

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
export function matching(filter: MicrocredentialFilter, dialect: Dialect, when: When, from: 'parts' | 'hits'): Matching {
  const parts = partConditions(filter, dialect, when);
  const driver = from === 'parts' ? parts.find(({ selective }) => selective) : undefined;
  const conditions = parts.map((part) => (part === driver || dialect.name === 'postgresql' ? amongParts(part, when) : hasPart(part, dialect, when)));
  return { condition: everyOf([...ownConditions(filter, dialect), ...conditions]), driven: driver !== undefined };
}

function amongParts({ table, statements, where }: PartCondition, when: When): Sql {
  const met = where((name) => `p.${name}`);
  const own = sql`select p.microcredential from ${new Sql(table)} p where ${met}`;
  if (statements === null) return sql`m.since_revision in (${own})`;
  return sql`m.since_revision in (${own} union all select about.since_revision ${statementsOn(statements, 'about', when)} and (${met}))`;
}

/**
 * Statements that stand and hold, with what they are about, as a `from` clause and its condition. They are few beside
 * microcredentials, so they come first: SQLite keeps the order of a cross join.
 */
export const statementsOn = (table: string, alias: string, { knownAt, on }: When): Sql => sql`
  from ${new Sql(table)} p cross join statement st cross join microcredential ${new Sql(alias)}
  where st.since_revision = p.statement and ${standsAt('st', knownAt)} and ${isHeldOn('st', on)}
    and ${new Sql(alias)}.record_key = st.about and ${standsAt(alias, knownAt)}`;

/** SQLite has no figures about the tables: left alone it would start from the value, and go through all its rows for each record. */
function hasPart({ table, statements, where }: PartCondition, dialect: Dialect, { knownAt, on }: When): Sql {
  const met = where((name) => dialect.unindexed(`p.${name}`));
  const own = sql`exists (select 1 from ${new Sql(table)} p where p.microcredential = m.since_revision and (${met}))`;
  if (statements === null) return own;
  const said = sql`exists (
    select 1 from statement st cross join ${new Sql(statements)} p
    where st.about = m.record_key and ${standsAt('st', knownAt)} and ${isHeldOn('st', on)} and p.statement = st.since_revision and (${met}))`;
  return someOf([own, said]);
}

function ownConditions(filter: MicrocredentialFilter, dialect: Dialect): Sql[] {
  const { modes, complete, fieldPrefix, states, offerStatuses, designations } = filter;
  const lists = { 'm.mode': modes, 'm.state': states, 'm.offer_status': offerStatuses, 'm.designation': designations };
  return [
    ...Object.entries(lists).flatMap(([column, values]) => (values ? [dialect.oneOf(column, values)] : [])),
    ...(complete === undefined ? [] : [sql`m.complete = ${complete}`]),
    ...(fieldPrefix === undefined ? [] : [sql`substr(m.field, 1, ${fieldPrefix.length}) = ${fieldPrefix}`]),
  ];
}
