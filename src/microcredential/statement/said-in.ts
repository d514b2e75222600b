import type { Window } from './window.js';

/** Where a placement or a size is said, if not in the record of the microcredential: in which statement, and when it holds. */
export interface SaidIn extends Window {
  /** Key of the statement. */
  readonly statement: string;
}
