import type { Transaction } from '../platform/database/transaction.js';
import type { SearchText } from './search-text.js';

/** What is to be found, by the row of the microcredential. */
export interface SearchEntry {
  readonly row: number;
  readonly text: SearchText;
}

/** The index holds the rows that stand now and are shown to everybody, no others: whoever searches need not ask for that. */
export async function addToSearch(transaction: Transaction, entries: readonly SearchEntry[]): Promise<void> {
  const rows = entries.map(transaction.dialect.name === 'sqlite' ? fullTextRow : lexemeRow);
  await transaction.insert('microcredential_search', rows);
}

export async function removeFromSearch(transaction: Transaction, rows: readonly number[]): Promise<void> {
  const { text, parameters } = transaction.dialect.oneOf('rowid', rows);
  await transaction.all(`delete from microcredential_search where ${text}`, parameters);
}

function fullTextRow({ row, text: { wholeTitles, titleWords, otherWords } }: SearchEntry): object {
  return { rowid: row, wholeTitle: wholeTitles.join(' '), title: titleWords.join(' '), text: otherWords.join(' ') };
}

/** Words of the title have the weight A; positions do not matter to us, but a weight needs one. */
function lexemeRow({ row, text: { wholeTitles, titleWords, otherWords } }: SearchEntry): object {
  const lexemes = [...[...wholeTitles, ...titleWords].map((word) => `'${word}':1A`), ...otherWords.map((word) => `'${word}':2`)];
  return { rowid: row, words: lexemes.join(' ') };
}
