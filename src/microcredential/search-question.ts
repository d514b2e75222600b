import type { DialectName } from '../platform/database/dialect.js';
import { searchWords } from '../platform/text/normalise.js';
import { QuestionRefused } from './question-refused.js';
import { wholeTitle } from './search-text.js';
import { say as sayOfRecords } from '../record/words/say.js';
import { say } from './words/say.js';

const MOST_WORDS = 16;
/** A last word of at least so many characters also finds the words that begin with it. */
const SHORTEST_BEGINNING = 4;

/**
 * A search in the language of a full-text index. Each expression finds the records of one relevance, best first: the
 * search is the whole title; all its words are in the title; all its words are somewhere in the record.
 */
export interface SearchExpressions {
  /** All records that have all the words. */
  readonly every: string;
  readonly wholeTitle: string;
  readonly inTitle: string;
}

/**
 * Reads what somebody typed. All words have to be there, in any order and anywhere in the record; the last one may be
 * the beginning of a word, since people search while they type. Nothing typed acts as an operator.
 */
export function readSearch(search: string, dialect: DialectName): SearchExpressions {
  const words = searchWords(search);
  if (words.length === 0) {
    throw new QuestionRefused('SEARCH_WITHOUT_WORDS', 'search', say((told) => told.searchWithoutWords()));
  }
  if (words.length > MOST_WORDS) {
    throw new QuestionRefused('SEARCH_TOO_LONG', 'search', sayOfRecords((told) => told.tooManyWords('search', words.length, MOST_WORDS)));
  }
  return WRITE[dialect](words, wholeTitle(search));
}

const isBeginning = (words: readonly string[], place: number): boolean => place === words.length - 1 && (words[place]?.length ?? 0) >= SHORTEST_BEGINNING;

/** The words hold letters and digits only, and stand in quotes: no index reads them as anything else. */
const WRITE: Record<DialectName, (words: readonly string[], title: string) => SearchExpressions> = {
  sqlite(words, title) {
    const every = words.map((word, place) => `"${word}"${isBeginning(words, place) ? ' *' : ''}`).join(' AND ');
    return { every, wholeTitle: `whole_title : "${title}"`, inTitle: `title : (${every})` };
  },
  postgresql(words, title) {
    const lexemes = (weight: string): string =>
      words.map((word, place) => `'${word}'${marks(isBeginning(words, place) ? `*${weight}` : weight)}`).join(' & ');
    return { every: lexemes(''), wholeTitle: `'${title}':A`, inTitle: lexemes('A') };
  },
};

const marks = (letters: string): string => (letters === '' ? '' : `:${letters}`);
