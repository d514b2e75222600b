import { standsAt } from '../ledger/standing-at.js';
import type { Dialect } from '../platform/database/dialect.js';
import { everyOf, sql, Sql } from '../platform/database/sql.js';
import { matching } from './matching.js';
import type { MicrocredentialFilter } from './microcredential.filter.js';
import { isVisible } from './visibility.js';
import type { When } from './when.js';

/** All microcredentials, or those that meet a filter, now or as known at a revision. */
export interface ListQuestion extends When {
  readonly filter: MicrocredentialFilter;
}

/** What is true of the rows of `microcredential m` in a list. */
export function isListed({ filter, ...when }: ListQuestion, dialect: Dialect): Sql {
  return everyOf([isVisible('m'), standsAt('m', when.knownAt), matching(filter, dialect, when, 'parts').condition]);
}

/** The same for rows that are reached by another way than the filter's parts: each is held against the filter. */
export function isListedAmong({ filter, ...when }: ListQuestion, dialect: Dialect): Sql {
  return everyOf([isVisible('m'), matching(filter, dialect, when, 'hits').condition]);
}

/** One statement for the rows after a key, in the order of keys: `limit` at most. */
export function listStatement({ filter, ...when }: ListQuestion, after: string, limit: number, dialect: Dialect): Sql {
  const { condition, driven } = matching(filter, dialect, when, 'parts');
  const key = new Sql(driven ? dialect.unindexed('m.record_key') : 'm.record_key');
  const conditions = [isVisible('m'), standsAt('m', when.knownAt), condition, sql`${key} > ${after}`];
  return sql`
    select m.since_revision as "row", m.record_key as key, m.version, v.content
    from (select m.since_revision as id from microcredential m where ${everyOf(conditions)} order by ${key} limit ${limit}) page
    join microcredential m on m.since_revision = page.id join record_version v on v.revision = m.content_revision
    order by m.record_key`;
}
