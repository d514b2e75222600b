import type { JSX, VNode } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useLink, useWords } from '../../words/speaking.js';
import { KINDS, kindOf, type CellKind, type View } from './cell-kinds.js';
import { isAnswered, type PairState } from './coverage.js';
import { drawCells } from './draw-cells.js';
import { Legend } from './legend.js';
import { Axes } from './matrix-axes.js';
import type { MatrixParts, ShownGroup } from './matrix-given.js';
import { bandsOf, cellSize, movedBy, type Cell } from './matrix-layout.js';
import { Readout } from './readout.js';

/** Room for names beside and above the cells, pixels; the styles place the picture by the same figures. */
const MARGIN = { start: 96, top: 26 };
/** Before it is known how wide the page is. */
const FIRST_CELL = 9;

/** Every pair of countries as a sign: pointed at, or gone through with the arrow keys; each leads to its pair. */
export function CoverageMatrix({ view, from, to, states, marks, asOf }: MatrixParts): VNode {
  const words = useWords();
  const link = useLink();
  const [near, far] = [from.flatMap(({ countries }) => countries), to.flatMap(({ countries }) => countries)];
  const size = { rows: near.length, columns: far.length };
  const [fitting, setFitting] = useState<number | null>(null);
  const cell = fitting ?? FIRST_CELL;
  const [at, setAt] = useState<Cell>(() => firstAnswered(states, marks));
  const whole = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);

  const byMark = new Map(states.map((state) => [state.mark, state]));
  const stateAt = ({ row, column }: Cell): PairState | null => byMark.get(marks[row]?.[column] ?? '') ?? null;
  const hrefOf = ({ row, column }: Cell): string =>
    near[row] === far[column] || stateAt({ row, column }) === null
      ? link('/evidence/coverage', { from: near[row]?.code, asOf })
      : link('/evidence/coverage', { from: near[row]?.code, to: far[column]?.code, asOf });

  useLayoutEffect(() => {
    const element = whole.current?.querySelector('.matrix-scroll');
    if (!element) return;
    const fit = (): void => setFitting(cellSize(element.clientWidth - MARGIN.start, size.columns));
    fit();
    const watch = new ResizeObserver(fit);
    watch.observe(element);
    return () => watch.disconnect();
  }, [size.columns]);

  useLayoutEffect(() => {
    const draw = (): void => {
      // Drawn once, in the size that fits.
      if (fitting === null || canvas.current === null || whole.current === null) return;
      const colours = coloursIn(whole.current, view);
      const kinds = new Map(states.map((state) => [state.mark, kindOf(state, view)]));
      drawCells({
        canvas: canvas.current, cell, ...size,
        kindAt: (row, column) => kinds.get(marks[row]?.[column] ?? '') ?? null,
        colourOf: (kind) => colours.get(kind) ?? 'GrayText',
      });
    };
    draw();
    const scheme = matchMedia('(prefers-color-scheme: dark)');
    scheme.addEventListener('change', draw);
    return () => scheme.removeEventListener('change', draw);
  }, [fitting, view, marks]);

  const onKey = (event: JSX.TargetedKeyboardEvent<HTMLElement>): void => {
    const moved = event.ctrlKey || event.metaKey || event.altKey ? null : movedBy(event.key, at, size);
    if (moved === null) return;
    event.preventDefault();
    setAt(moved);
    whole.current?.querySelector('.matrix-cell')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  };
  const onPoint = (event: JSX.TargetedPointerEvent<SVGSVGElement>): void => {
    const box = event.currentTarget.getBoundingClientRect();
    const pointed = { row: Math.floor((event.clientY - box.top - MARGIN.top) / cell), column: Math.floor((event.clientX - box.left - MARGIN.start) / cell) };
    if (near[pointed.row] && far[pointed.column]) setAt(pointed);
  };

  const [width, height] = [MARGIN.start + size.columns * cell, MARGIN.top + size.rows * cell];
  const [x, y] = [MARGIN.start + at.column * cell, MARGIN.top + at.row * cell];
  const pair = { from: near[at.row], to: far[at.column], state: stateAt(at), view };
  return (
    <div class="matrix" ref={whole}>
      <div class="matrix-side">
        <Readout {...pair} href={hrefOf(at)} />
        <Legend view={view} />
        <p class="hint" id="matrix-keys">{words.say('coverage-matrix.keys')}</p>
      </div>
      <div class="matrix-scroll" role="application" aria-label={words.say('coverage-matrix.label', { rows: size.rows, columns: size.columns })} aria-describedby="matrix-keys" onKeyDown={onKey}>
        <div class="matrix-picture" dir="ltr">
          <canvas ref={canvas} aria-hidden="true" />
          <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} onPointerMove={onPoint} onPointerDown={onPoint}>
            <Axes from={bandsOf(from.map(lengthOf))} to={bandsOf(to.map(lengthOf))} near={near} far={far} cell={cell} margin={MARGIN} />
            <path class="matrix-cross" d={`M${MARGIN.start} ${y}H${width}V${y + cell}H${MARGIN.start}ZM${x} ${MARGIN.top}H${x + cell}V${height}H${x}Z`} />
            <a class="matrix-cell" href={hrefOf(at)} aria-label={words.say('coverage-matrix.open', { from: pair.from?.name, to: pair.to?.name })}><rect x={x - 1} y={y - 1} width={cell + 2} height={cell + 2} /></a>
          </svg>
        </div>
      </div>
    </div>
  );
}

/** Where there is something to be told at once. */
function firstAnswered(states: readonly PairState[], marks: readonly string[]): Cell {
  const answered = new Set(states.filter(isAnswered).map(({ mark }) => mark));
  const row = marks.findIndex((text) => [...text].some((mark) => answered.has(mark)));
  return row < 0 ? { row: 0, column: 0 } : { row, column: [...marks[row]!].findIndex((mark) => answered.has(mark)) };
}

const lengthOf = ({ label, countries }: ShownGroup): { label: string; length: number } => ({ label, length: countries.length });

/** The colours that the legend has, so that the picture follows the page into the dark. */
function coloursIn(element: Element, view: View): Map<CellKind, string> {
  const colour = (kind: CellKind): string => {
    const sign = element.querySelector(`.coverage-legend .coverage-${kind}`);
    return sign === null ? '' : getComputedStyle(sign).color;
  };
  return new Map(KINDS[view].map((kind) => [kind, colour(kind)]));
}
