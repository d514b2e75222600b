import type { VNode } from 'preact';
import type { ShownCountry } from './matrix-given.js';
import type { Band } from './matrix-layout.js';

interface AxesParts {
  readonly from: readonly Band[];
  readonly to: readonly Band[];
  readonly near: readonly ShownCountry[];
  readonly far: readonly ShownCountry[];
  readonly cell: number;
  readonly margin: { readonly start: number; readonly top: number };
}

/** From this size on there is room for the code of each country. */
const ROOM_FOR_CODES = 15;
const LETTER = 7.5;
const LINE = 12;

/** Names beside the cells: of each country where there is room, of each group of countries else. They repeat what the cells say. */
export function Axes({ from, to, near, far, cell, margin: { start, top } }: AxesParts): VNode {
  const [width, height] = [start + far.length * cell, top + near.length * cell];
  const middle = (place: number): number => (place + 0.5) * cell;
  return (
    <g class="matrix-axes" aria-hidden="true">
      {from.map(({ first }) => <path d={`M0 ${top + first * cell}H${width}`} />)}
      {to.map(({ first }) => <path d={`M${start + first * cell} 0V${height}`} />)}
      {cell >= ROOM_FOR_CODES
        ? [
            ...near.map(({ code }, place) => <text x={start - 6} y={top + middle(place) + 4} text-anchor="end">{code}</text>),
            ...far.map(({ code }, place) => <text x={start + middle(place)} y={top - 6} text-anchor="middle">{code}</text>),
          ]
        : [
            ...from.filter(({ length }) => length * cell >= LINE).map(({ label, first }) => <text x={start - 6} y={top + first * cell + LINE} text-anchor="end">{label}</text>),
            ...to.filter(({ label, length }) => length * cell >= label.length * LETTER).map(({ label, first }) => <text x={start + first * cell + 4} y={top - 8}>{label}</text>),
          ]}
    </g>
  );
}
