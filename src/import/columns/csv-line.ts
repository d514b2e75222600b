const QUOTED = /[",\r\n]/;

/** Cells as a line of CSV (RFC 4180), without regard to what a spreadsheet makes of them. */
export const csvLine = (cells: readonly string[]): string => `${cells.map(quoted).join(',')}\r\n`;

/** A cell that is all spaces would not survive every reader; quotes keep it. */
const quoted = (cell: string): string => (QUOTED.test(cell) || cell !== cell.trim() ? `"${cell.replaceAll('"', '""')}"` : cell);
