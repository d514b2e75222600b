import type { Database } from '../platform/database/database.js';
import { sql, type Sql } from '../platform/database/sql.js';
import { readCursor, writeCursor } from './cursor.js';
import { byField, countsOf, facetStatement, KEPT_COUNTS, KEPT_TOTAL, saidCounts, type CountedValue, type FacetCounts } from './facet-counts.js';
import { isListed, isListedAmong, listStatement } from './list.search.js';
import { isEmpty, type MicrocredentialFilter } from './microcredential.filter.js';
import { pageOf, type MicrocredentialPage, type SelectedRow } from './microcredential-page.js';
import { QuestionRefused } from './question-refused.js';
import { BEFORE_ALL, isFoundAmong, searchedCount, searchedFacets, searchStatement, type Hit, type SearchQuestion } from './relevance.search.js';
import { readSearch } from './search-question.js';
import type { When } from './when.js';
import { say } from './words/say.js';

/** Which microcredentials are asked for. */
export interface MicrocredentialQuestion extends When {
  /** Words that all have to be in the record, in any of its languages. Only what stands now can be searched. */
  readonly search?: string | undefined;
  readonly filter: MicrocredentialFilter;
}

export interface PageAsked {
  readonly first: number;
  readonly after?: string | undefined;
}

/**
 * Lists of microcredentials, and their counts. Without a search they are in the order of keys; with one, best first and
 * then newest first. Mistakes in a question are thrown as `QuestionRefused`.
 */
export class MicrocredentialStore {
  constructor(private readonly database: Database) {}

  /** One page; one statement. */
  async page(question: MicrocredentialQuestion, { first, after }: PageAsked): Promise<MicrocredentialPage> {
    const { dialect, reader, heavy } = this.database;
    const search = this.searchIn(question);
    if (search) {
      const place = after === undefined ? BEFORE_ALL : readCursor(after, 'relevance');
      const { text, parameters } = searchStatement(search, place, first + 1, dialect);
      return pageOf(await heavy.all<Hit>(text, parameters), first, ({ relevance, row }) => writeCursor({ order: 'relevance', relevance, row }));
    }
    const key = after === undefined ? '' : readCursor(after, 'key').key;
    const { text, parameters } = listStatement(question, key, first + 1, dialect);
    const rows = await (isEmpty(question.filter) ? reader : heavy).all<SelectedRow>(text, parameters);
    return pageOf(rows, first, (last) => writeCursor({ order: 'key', key: last.key }));
  }

  /** How many records there are on all pages; one statement. */
  async totalCount(question: MicrocredentialQuestion): Promise<number> {
    const { reader, heavy } = this.database;
    const { text, parameters } = this.counting(question);
    const [row] = await (isOfAll(question) ? reader : heavy).all<{ number: number }>(text, parameters);
    return row?.number ?? 0;
  }

  /** How many records on all pages have each value, field by field; one statement. */
  async facets(question: MicrocredentialQuestion): Promise<FacetCounts[]> {
    const { dialect, heavy } = this.database;
    const { text, parameters } = facetStatement(this.codeCounts(question), this.saidCounts(question), question, dialect);
    return byField(await heavy.all<CountedValue>(text, parameters));
  }

  private counting(question: MicrocredentialQuestion): Sql {
    const { dialect } = this.database;
    const search = this.searchIn(question);
    if (search) return searchedCount(search, dialect);
    return isOfAll(question) ? KEPT_TOTAL : sql`select count(*) as number from microcredential m where ${isListed(question, dialect)}`;
  }

  private codeCounts(question: MicrocredentialQuestion): Sql {
    const { dialect } = this.database;
    const search = this.searchIn(question);
    if (search) return countsOf(searchedFacets(search, dialect), dialect);
    if (isOfAll(question)) return KEPT_COUNTS;
    return countsOf(sql`from microcredential m join microcredential_facets f on f.microcredential = m.since_revision where ${isListed(question, dialect)}`, dialect);
  }

  private saidCounts(question: MicrocredentialQuestion): Sql {
    const { dialect } = this.database;
    const search = this.searchIn(question);
    return saidCounts(search ? isFoundAmong(search, dialect) : isListedAmong(question, dialect), question, dialect);
  }

  private searchIn({ search, filter, knownAt, on }: MicrocredentialQuestion): SearchQuestion | null {
    if (search === undefined) return null;
    if (knownAt !== undefined) {
      throw new QuestionRefused('SEARCH_IN_THE_PAST', 'knownAt', say((words) => words.searchInThePast()));
    }
    return { filter, on, expressions: readSearch(search, this.database.dialect.name) };
  }
}

/** Whether everything that stands now is asked for: its counts are kept with every write. */
const isOfAll = ({ search, filter, knownAt }: MicrocredentialQuestion): boolean => search === undefined && isEmpty(filter) && knownAt === undefined;
