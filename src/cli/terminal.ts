import { createColors } from 'picocolors';

/** Colour only where a person looks. */
export const colours = createColors(Boolean(process.stdout.isTTY) && !process.env.NO_COLOR);

export const say = (text: string): void => void process.stdout.write(`${text}\n`);

/** As wide as lines are where nobody looks, and at most where somebody does (characters). */
const WIDEST = 100;

/**
 * A text in lines that do not run off the terminal, each set in. A word that is longer than a line stays whole.
 * `inLines('nz-nzqcf was revised', '  ', 12)` -> `  nz-nzqcf\n  was\n  revised`. Pure but for the width of the terminal.
 */
export function inLines(text: string, indent: string, width: number = Math.min(process.stdout.columns ?? WIDEST, WIDEST)): string {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(`${indent}${word}`);
  }
  return lines.join('\n');
}

/** Progress and warnings go to standard error, so that what is piped on stays clean. */
export const note = (text: string): void => void process.stderr.write(`${text}\n`);

const SHOWN_AFTER_MS = 1_000;
const REDRAW_MS = 200;

export interface Progress {
  (done: number, total: number): void;
  end(): void;
}

/** Says how far long work has come, on standard error, once it has taken a second. What an earlier run did took none of this one's time. */
export function progress(what: string, before = 0): Progress {
  const start = performance.now();
  let drawn = 0;
  let last = '';
  const draw = (done: number, total: number): void => {
    const now = performance.now();
    if (now - start < SHOWN_AFTER_MS || now - drawn < REDRAW_MS) return;
    drawn = now;
    const rate = (done - before) / ((now - start) / 1000);
    const left = rate > 0 ? Math.ceil((total - done) / rate) : 0;
    last = `${what}: ${done} of ${total} (${Math.round(rate)} a second, ${left} s left)`;
    process.stderr.write(process.stderr.isTTY ? `\r${last}\u001b[K` : `${last}\n`);
  };
  return Object.assign(draw, {
    end: () => {
      if (last && process.stderr.isTTY) process.stderr.write('\r\u001b[K');
    },
  });
}
