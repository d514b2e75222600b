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

/** Pixels of a sign, a number each. */
interface Stamp {
  readonly side: number;
  readonly pixels: Uint32Array;
}

/** Draws every cell: each sign once, then copied pixel by pixel, which is far quicker than some 50,000 calls to draw. */
export function drawCells({ canvas, cell, columns, rows, kindAt, colourOf }: Drawing): void {
  const side = cell * devicePixelRatio;
  canvas.width = Math.round(columns * side);
  canvas.height = Math.round(rows * side);
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (context === null) return;
  const picture = context.createImageData(canvas.width, canvas.height);
  const pixels = pixelsOf(picture);
  const stamps = new Map<CellKind, Stamp>();
  const stampFor = (kind: CellKind): Stamp => {
    const made = stamps.get(kind) ?? stampOf(kind, side, colourOf(kind));
    stamps.set(kind, made);
    return made;
  };
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      const kind = kindAt(row, column);
      if (kind !== null) copy(stampFor(kind), pixels, picture.width, Math.round(column * side), Math.round(row * side));
    }
  }
  context.putImageData(picture, 0, 0);
}

const pixelsOf = ({ data }: ImageData): Uint32Array => new Uint32Array(data.buffer);

/** What stands over the edge on the right or below is left out: a stamp may be a pixel larger than its cell. */
function copy({ side, pixels: from }: Stamp, to: Uint32Array, width: number, left: number, top: number): void {
  const across = Math.min(side, width - left);
  const down = Math.min(side, to.length / width - top);
  for (let line = 0; line < down; line += 1) {
    for (let place = 0; place < across; place += 1) {
      const pixel = from[line * side + place]!;
      // Nothing is drawn over a neighbour's edge.
      if (pixel !== 0) to[(top + line) * width + left + place] = pixel;
    }
  }
}

function stampOf(kind: CellKind, cellSide: number, colour: string): Stamp {
  const side = Math.ceil(cellSide);
  const stamp = document.createElement('canvas');
  stamp.width = stamp.height = side;
  const context = stamp.getContext('2d', { willReadFrequently: true });
  if (context === null) return { side, pixels: new Uint32Array(side * side) };
  const gap = (cellSide * (1 - FILLED)) / 2;
  context.translate(gap, gap);
  context.scale((cellSide * FILLED) / SIGN_SIDE, (cellSide * FILLED) / SIGN_SIDE);
  context.fillStyle = colour;
  context.clip(new Path2D(SIGNS[kind]), 'evenodd');
  context.fillRect(0, 0, SIGN_SIDE, SIGN_SIDE);
  return { side, pixels: pixelsOf(context.getImageData(0, 0, side, side)) };
}
