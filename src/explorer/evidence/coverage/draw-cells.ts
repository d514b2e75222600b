import { SIGNS, type CellKind } from './cell-kinds.js';

export interface Drawing {
  readonly canvas: HTMLCanvasElement;
  /** Pixels of a cell's side, before the screen's own factor. */
  readonly cell: number;
  readonly columns: number;
  readonly rows: number;
  /** What a cell shows; null for a country beside itself. */
  readonly kindAt: (row: number, column: number) => CellKind | null;
  /** The colour of a kind, as the page has it now: light or dark. */
  readonly colourOf: (kind: CellKind) => string;
}

const SIGN_SIDE = 10;
/** The part of a cell that its sign fills: what is left keeps signs apart. */
const FILLED = 0.8;

/** Draws every cell: each sign once, then as a stamp. Some 50,000 cells take some tens of milliseconds. */
export function drawCells({ canvas, cell, columns, rows, kindAt, colourOf }: Drawing): void {
  const side = cell * devicePixelRatio;
  canvas.width = Math.round(columns * side);
  canvas.height = Math.round(rows * side);
  const context = canvas.getContext('2d');
  if (context === null) return;
  const stamps = new Map<CellKind, HTMLCanvasElement>();
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      const kind = kindAt(row, column);
      if (kind === null) continue;
      let stamp = stamps.get(kind);
      if (stamp === undefined) stamps.set(kind, (stamp = stampOf(kind, side, colourOf(kind))));
      context.drawImage(stamp, Math.round(column * side), Math.round(row * side));
    }
  }
}

function stampOf(kind: CellKind, side: number, colour: string): HTMLCanvasElement {
  const stamp = document.createElement('canvas');
  stamp.width = stamp.height = Math.ceil(side);
  const context = stamp.getContext('2d');
  if (context === null) return stamp;
  const gap = (side * (1 - FILLED)) / 2;
  context.translate(gap, gap);
  context.scale((side * FILLED) / SIGN_SIDE, (side * FILLED) / SIGN_SIDE);
  context.fillStyle = colour;
  context.clip(new Path2D(SIGNS[kind]), 'evenodd');
  context.fillRect(0, 0, SIGN_SIDE, SIGN_SIDE);
  return stamp;
}
