/** What is wrong with a row, at a column of CSV or at a path of JSON; null where it concerns the whole row. */
export interface RowProblem {
  readonly column: string | null;
  readonly found: string;
  readonly expected: string;
  readonly fix: string | null;
  /** The rule of publication that is broken; `found` is then its whole sentence. */
  readonly rule?: string;
  /** The same in French, where it is no phrase of the book (problem-in.ts) but what a rule says. */
  readonly inOtherLanguages?: { readonly fr: Omit<RowProblem, 'column' | 'rule' | 'inOtherLanguages'> };
}

/** A row as it was read, before anybody has asked what it says. */
export interface FileRow {
  /** Where it begins in the file, counted from 1. */
  readonly line: number;
  /** The values, or null where it cannot be read at all. */
  readonly said: Readonly<Record<string, unknown>> | null;
  readonly problems: readonly RowProblem[];
  /** The row as it stands, for whoever is to correct it. */
  readonly raw: string;
  /** Where in the row a path of what is said comes from. */
  readonly columnAt: (path: readonly string[]) => string | null;
}

export type RowStatus = 'created' | 'changed' | 'unchanged' | 'refused';

/** What became of a row. */
export interface RowAnswer {
  readonly line: number;
  /** Key of the record, `BODY:ID`; null where the row does not tell. */
  readonly key: string | null;
  readonly status: RowStatus;
  readonly problems: readonly RowProblem[];
  /** What the rules say of a row all the same, which they do not refuse; absent where that is nothing. */
  readonly warnings?: readonly RowProblem[];
}
