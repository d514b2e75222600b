/** A place in the matrix. */
export interface Cell {
  readonly row: number;
  readonly column: number;
}

export interface Size {
  readonly rows: number;
  readonly columns: number;
}

const SMALLEST_CELL = 6;
const LARGEST_CELL = 22;

/** Pixels of a cell's side, so that all columns fit where that can be. `cellSize(1000, 111)` -> 9 */
export const cellSize = (width: number, columns: number): number =>
  Math.max(SMALLEST_CELL, Math.min(LARGEST_CELL, Math.floor(width / Math.max(1, columns))));

const LEAP = 10;

const MOVES: Readonly<Record<string, (cell: Cell, size: Size) => Cell>> = {
  ArrowUp: ({ row, column }) => ({ row: row - 1, column }),
  ArrowDown: ({ row, column }) => ({ row: row + 1, column }),
  ArrowLeft: ({ row, column }) => ({ row, column: column - 1 }),
  ArrowRight: ({ row, column }) => ({ row, column: column + 1 }),
  PageUp: ({ row, column }) => ({ row: row - LEAP, column }),
  PageDown: ({ row, column }) => ({ row: row + LEAP, column }),
  Home: ({ row }) => ({ row, column: 0 }),
  End: ({ row }, { columns }) => ({ row, column: columns - 1 }),
};

const within = (value: number, most: number): number => Math.max(0, Math.min(most - 1, value));

/** Where a key leads, within the matrix; null where the key has no meaning here. */
export function movedBy(key: string, cell: Cell, size: Size): Cell | null {
  const moved = MOVES[key]?.(cell, size);
  return moved === undefined ? null : { row: within(moved.row, size.rows), column: within(moved.column, size.columns) };
}

/** Countries of one regional framework that stand next to each other. */
export interface Band {
  readonly label: string;
  readonly first: number;
  readonly length: number;
}

/** Where each group begins. `bandsOf([{ label: 'EQF', length: 2 }, { label: 'AQRF', length: 1 }])` -> first 0 and 2 */
export function bandsOf(groups: readonly { readonly label: string; readonly length: number }[]): Band[] {
  let first = 0;
  return groups.map(({ label, length }) => {
    const band = { label, first, length };
    first += length;
    return band;
  });
}
