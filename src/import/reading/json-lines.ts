import { IMPORT_LIMITS } from './limits.js';

export interface TextLine {
  /** Counted from 1. */
  readonly line: number;
  readonly text: string;
  readonly tooLong: boolean;
}

const LONGEST = IMPORT_LIMITS.rowBytes;
const SHOWN = 2_000;

/** The lines of a text, without those that are empty. A line that is too long is told by its beginning alone. */
export async function* linesOf(pieces: AsyncIterable<string> | Iterable<string>): AsyncGenerator<TextLine> {
  let text = '';
  let line = 1;
  let skipping = false;
  for await (const piece of pieces) {
    text += piece;
    let at = 0;
    for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', at)) {
      if (!skipping && end > at) yield* one(text.slice(at, end), line);
      [at, line, skipping] = [end + 1, line + 1, false];
    }
    text = text.slice(at);
    if (text.length <= LONGEST) continue;
    if (!skipping) yield { line, text: text.slice(0, SHOWN), tooLong: true };
    [text, skipping] = ['', true];
  }
  if (!skipping) yield* one(text, line);
}

function* one(text: string, line: number): Generator<TextLine> {
  const whole = text.endsWith('\r') ? text.slice(0, -1) : text;
  if (whole.trim() === '') return;
  yield whole.length > LONGEST ? { line, text: whole.slice(0, SHOWN), tooLong: true } : { line, text: whole, tooLong: false };
}
