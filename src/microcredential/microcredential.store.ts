import { headOf } from '../ledger/head.js';
import type { Database } from '../platform/database/database.js';
import { sql, type Sql } from '../platform/database/sql.js';
import { CarriedCounts } from './carried-counts.js';
import { readCursor, writeCursor } from './cursor.js';
import { facetCounts, tallyOf, type FacetCounts, type Tally } from './facet-counts.js';
import { listRows, listStatement, type ListQuestion } from './list.search.js';
import { isEmpty, type MicrocredentialFilter } from './microcredential.filter.js';
import { pageOf, type MicrocredentialPage, type SelectedRow } from './microcredential-page.js';
import { QuestionRefused } from './question-refused.js';
import { BEFORE_ALL, searchedCount, searchedRows, searchStatement, type Hit, type SearchQuestion } from './relevance.search.js';
import { readSearch } from './search-question.js';

/** Which microcredentials are asked for. */
export interface MicrocredentialQuestion {
  /** Words that all have to be in the record, in any of its languages. Only what stands now can be searched. */
  readonly search?: string | undefined;
  readonly filter: MicrocredentialFilter;
  /** What was known at a revision; absent: now. */
  readonly knownAt?: number | undefined;
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
  private readonly total = new CarriedCounts(async (from) => new Map([['all', await this.count(sql`select count(*) as number ${from}`)]]));
  private readonly facetsOfAll = new CarriedCounts((from) => tallyOf(this.database, from));

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

  /** How many records there are on all pages. */
  async totalCount(question: MicrocredentialQuestion): Promise<number> {
    const search = this.searchIn(question);
    if (search) return this.count(searchedCount(search, this.database.dialect));
    const all = await this.carried(question, this.total);
    return all ? (all.get('all') ?? 0) : this.count(sql`select count(*) as number ${listRows(question, this.database.dialect)}`);
  }

  /** How many records on all pages have each value, field by field. */
  async facets(question: MicrocredentialQuestion): Promise<FacetCounts[]> {
    const { dialect } = this.database;
    const search = this.searchIn(question);
    const all = search ? null : await this.carried(question, this.facetsOfAll);
    const tally = all ?? (await tallyOf(this.database, search ? searchedRows(search, dialect) : listRows(question, dialect)));
    return facetCounts(this.database, tally, question.knownAt);
  }

  private searchIn({ search, filter, knownAt }: MicrocredentialQuestion): SearchQuestion | null {
    if (search === undefined) return null;
    if (knownAt !== undefined) {
      throw new QuestionRefused('SEARCH_IN_THE_PAST', 'knownAt', '`search` looks through what stands now. Leave out `knownAt`, or leave out `search` and filter.');
    }
    return { filter, expressions: readSearch(search, this.database.dialect.name) };
  }

  /** The counts over everything that stands now are carried along; null for any other question. */
  private async carried({ filter, knownAt }: ListQuestion, counts: CarriedCounts): Promise<Tally | null> {
    if (!isEmpty(filter) || knownAt !== undefined) return null;
    return counts.at((await headOf(this.database.reader)).revision);
  }

  private async count({ text, parameters }: Sql): Promise<number> {
    const [row] = await this.database.heavy.all<{ number: number }>(text, parameters);
    return row?.number ?? 0;
  }
}
