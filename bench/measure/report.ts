import { median } from './rounds.js';

export interface Figure {
  readonly what: string;
  /** One for each round. */
  readonly values: readonly number[];
  readonly unit?: string;
  /** What the median has to be; a figure without one is told for whoever reads it. */
  readonly reach?: { readonly atLeast: number } | { readonly atMost: number };
}

/** Prints a figure as median and range, with what it has to reach. The process fails if one of them is missed. */
export function report({ what, values, unit = '', reach }: Figure): void {
  const middle = median(values);
  const range = values.length > 1 ? `(${shown(Math.min(...values))}–${shown(Math.max(...values))})` : '';
  const [mark, wanted] = reach ? judged(middle, reach) : [' ', ''];
  process.stdout.write(`${mark} ${what.padEnd(66)} ${`${shown(middle)}${unit}`.padStart(10)} ${range.padEnd(20)} ${wanted && `reach ${wanted}${unit}`}\n`);
  if (mark === '✗') process.exitCode = 1;
}

function judged(value: number, reach: NonNullable<Figure['reach']>): [mark: '✓' | '✗', wanted: string] {
  if ('atLeast' in reach) return [value >= reach.atLeast ? '✓' : '✗', `≥ ${reach.atLeast}`];
  return [value <= reach.atMost ? '✓' : '✗', `≤ ${reach.atMost}`];
}

/** A small ratio keeps the figure that its reach is told in: 0.036 is not 0.04. */
const shown = (value: number): string => (value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value >= 0.1 ? value.toFixed(2) : value.toFixed(3));

export const heading = (text: string): void => void process.stdout.write(`\n${text}\n`);

/** What is going on, for whoever waits. */
export const note = (text: string): void => void process.stderr.write(`${text}\n`);
