import type { Dialect } from '../platform/database/dialect.js';
import { joined, sql, Sql } from '../platform/database/sql.js';
import { matching } from './matching.js';
import { isEmpty, type MicrocredentialFilter } from './microcredential.filter.js';
import type { SelectedRow } from './microcredential-page.js';
import type { SearchExpressions } from './search-question.js';
import { isVisible } from './visibility.js';

/** What is searched for among the microcredentials that stand now. */
export interface SearchQuestion {
  readonly filter: MicrocredentialFilter;
  readonly expressions: SearchExpressions;
  /** The day on which dated statements have to hold; absent: on whatever day. */
  readonly on?: string | undefined;
}

/** After which hit a page begins. */
export interface AfterHit {
  readonly relevance: number;
  readonly row: number;
}

export interface Hit extends SelectedRow {
  /** 0: the search is the whole title; 1: its words are in the title; 2: they are in the record. */
  readonly relevance: number;
}

export const BEFORE_ALL: AfterHit = { relevance: -1, row: 0 };

/** One statement for the number of hits: without a filter the search index alone knows it. */
export function searchedCount(question: SearchQuestion, dialect: Dialect): Sql {
  return sql`select count(*) as number from microcredential_search s where ${isFound(question, dialect)}`;
}

/** The facets of all hits, as a `from` clause with its condition. */
export function searchedFacets(question: SearchQuestion, dialect: Dialect): Sql {
  return sql`from microcredential_search s join microcredential_facets f on f.microcredential = s.rowid where ${isFound(question, dialect)}`;
}

/** What is true of the hits among the rows of `microcredential m`, each held against all hits: the plus keeps it from being looked up by them. */
export function isFoundAmong(question: SearchQuestion, dialect: Dialect): Sql {
  return sql`+m.since_revision in (select s.rowid from microcredential_search s where ${isFound(question, dialect)})`;
}

/** What is true of the hits in the search index, which holds no rows but those that everybody may see. */
function isFound({ filter, expressions, on }: SearchQuestion, dialect: Dialect): Sql {
  return sql`${isHit(dialect, expressions.every)} and ${isNarrowed(filter, dialect, on)}`;
}

function isNarrowed(filter: MicrocredentialFilter, dialect: Dialect, on: string | undefined): Sql {
  if (isEmpty(filter)) return sql`true`;
  return sql`exists (select 1 from microcredential m where m.since_revision = s.rowid and ${matching(filter, dialect, { on }, 'hits').condition})`;
}

/** One statement for the hits after another one, best first and then newest first: `limit` at most. */
export function searchStatement(question: SearchQuestion, after: AfterHit, limit: number, dialect: Dialect): Sql {
  const hits = dialect.name === 'sqlite' ? hitsInTurn(question, after, limit, dialect) : hitsTogether(question, after, limit, dialect);
  return sql`
    select hit.relevance, m.since_revision as "row", m.record_key as key, m.version, v.content
    from (${hits}) hit join microcredential m on m.since_revision = hit.id join record_version v on v.revision = m.content_revision
    where ${isVisible('m')} order by hit.relevance, hit.id desc limit ${limit}`;
}

function isHit({ name }: Dialect, expression: string): Sql {
  return name === 'sqlite' ? sql`s.microcredential_search match ${expression}` : sql`s.words @@ ${expression}::tsquery`;
}

const LAST_ROW = 2 ** 31 - 1;

/**
 * SQLite reads hits in the order of rows without sorting. So we take the first of each relevance: a search over a word
 * that half of the records have costs as little as over a rare one. Where the better hits fill the page, the others are
 * not looked for: what is found by the beginning of a word has to be put together from every word that begins so.
 */
function hitsInTurn({ filter, on, expressions: { every, wholeTitle, inTitle } }: SearchQuestion, after: AfterHit, limit: number, dialect: Dialect): Sql {
  const ofRelevance = [wholeTitle, `(${inTitle}) NOT (${wholeTitle})`, `(${every}) NOT (${inTitle})`];
  const narrowed = isNarrowed(filter, dialect, on);
  const arms = ofRelevance.map((expression, relevance) => {
    const before = relevance === after.relevance ? after.row : relevance < after.relevance ? 0 : LAST_ROW;
    const better = new Sql(ARMS.slice(0, relevance).map((arm) => ` - (select count(*) from ${arm})`).join(''));
    return sql`${new Sql(ARMS[relevance]!)} as materialized (
      select ${relevance} as relevance, s.rowid as id from microcredential_search s
      where ${isHit(dialect, expression)} and s.rowid < ${before} and ${narrowed} order by s.rowid desc limit ${limit}${better})`;
  });
  return sql`with ${joined(arms, ', ')} ${new Sql(ARMS.map((arm) => `select * from ${arm}`).join(' union all '))}`;
}

/** Names of the hits of each relevance, best first. */
const ARMS = ['whole_title', 'in_title', 'in_record'] as const;

function hitsTogether(question: SearchQuestion, after: AfterHit, limit: number, dialect: Dialect): Sql {
  const { wholeTitle, inTitle } = question.expressions;
  return sql`
    select relevance, id from (
      select s.rowid as id, case when s.words @@ ${wholeTitle}::tsquery then 0 when s.words @@ ${inTitle}::tsquery then 1 else 2 end as relevance
      from microcredential_search s where ${isFound(question, dialect)}) ranked
    where relevance > ${after.relevance} or (relevance = ${after.relevance} and id < ${after.row})
    order by relevance, id desc limit ${limit}`;
}
