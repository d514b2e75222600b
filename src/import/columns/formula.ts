/** What makes a spreadsheet run a cell. */
const RUN = /^[=+\-@\t\r\n]/;
/** The same behind apostrophes: such a cell, too, is given one more, so that what is taken off is what was put on. */
const RUN_OR_MARKED = /^'*[=+\-@\t\r\n]/;
const MARKED = /^'+[=+\-@\t\r\n]/;

/** Whether a spreadsheet would run the cell. */
export const isRun = (cell: string): boolean => RUN.test(cell);

/** A text as a cell that no spreadsheet runs: `=1+1` -> `'=1+1`. */
export const harmless = (text: string): string => (RUN_OR_MARKED.test(text) ? `'${text}` : text);

/** The text of such a cell: `'=1+1` -> `=1+1`. */
export const asTyped = (cell: string): string => (MARKED.test(cell) ? cell.slice(1) : cell);
