import { IMPORT_LIMITS } from './limits.js';

/** A record of a CSV file: its cells, or why it has none. */
export interface CsvRecord {
  /** Line on which it begins, counted from 1. */
  readonly line: number;
  readonly cells: readonly string[];
  /** As it stands in the file; its beginning alone, where it is too long. */
  readonly raw: string;
  readonly fault: CsvFault | null;
  /** The file ends in it, without the end of a line. */
  readonly isLast?: true;
}

export interface CsvFault {
  /** Position of the cell, counted from 0; null where it is not known. */
  readonly cell: number | null;
  readonly found: string;
  readonly expected: string;
}

type Cut = { readonly record: CsvRecord; readonly next: number; readonly lines: number };

/** More of a record than this has not ended: characters, of which each is at least a byte. */
const LONGEST = IMPORT_LIMITS.rowBytes;
const SHOWN = 2_000;

/**
 * The records of a CSV file (RFC 4180): cells parted by commas, texts in double quotes, lines ended by LF or CRLF.
 * A record with a fault ends with its first line, so that the records behind it are read as they stand. Lines without
 * anything are passed over. No more is held than a piece of the file and a record.
 */
export async function* csvRecords(pieces: AsyncIterable<string> | Iterable<string>): AsyncGenerator<CsvRecord> {
  let text = '';
  let line = 1;
  let skipping = false;
  for await (const piece of pieces) {
    text += piece;
    let at = 0;
    if (skipping) {
      const end = text.indexOf('\n');
      if (end < 0) {
        text = '';
        continue;
      }
      [at, line, skipping] = [end + 1, line + 1, false];
    }
    for (let cut = cutRecord(text, at, line, false); cut; cut = cutRecord(text, at, line, false)) {
      if (cut.record.raw !== '') yield cut.record;
      [at, line] = [cut.next, line + cut.lines];
    }
    text = text.slice(at);
    if (text.length > LONGEST && !text.includes('\n')) {
      yield tooLong(text, line);
      [text, skipping] = ['', true];
    }
  }
  for (let at = 0; at < text.length; ) {
    const cut = cutRecord(text, at, line, true);
    if (!cut) return;
    if (cut.record.raw !== '') yield cut.next === text.length && !text.endsWith('\n') ? { ...cut.record, isLast: true } : cut.record;
    [at, line] = [cut.next, line + cut.lines];
  }
}

/** The cells of a record that was read before. */
export const cellsOf = (raw: string): readonly string[] => cutRecord(raw, 0, 1, true)?.record.cells ?? [];

/** The record that begins at a place, or null where the text ends before it does. */
function cutRecord(text: string, start: number, line: number, last: boolean): Cut | null {
  const newline = text.indexOf('\n', start);
  if (newline < 0 && !last) return null;
  const end = newline < 0 ? text.length : newline;
  const next = newline < 0 ? text.length : newline + 1;
  const raw = text.slice(start, end > start && text[end - 1] === '\r' ? end - 1 : end);
  if (raw.length > LONGEST) return { record: tooLong(raw, line), next, lines: 1 };
  if (!raw.includes('"')) return { record: { line, cells: raw.split(','), raw, fault: null }, next, lines: 1 };
  return cutQuoted(text, start, line, last) ?? null;
}

/** A record with quotes, which may go over several lines. */
function cutQuoted(text: string, start: number, line: number, last: boolean): Cut | null {
  const cells: string[] = [];
  let at = start;
  let lines = 1;
  // Looked for again only behind a cell that holds it: a row may have a hundred cells.
  let newline = text.indexOf('\n', start);
  for (;;) {
    if (text[at] === '"') {
      const cell = quotedCell(text, at);
      if (cell === null || cell.end - start > LONGEST) return unclosed(text, start, line, last, cells.length);
      lines += occurrences(cell.value, '\n');
      cells.push(cell.value);
      at = cell.end;
      if (newline >= 0 && newline < at) newline = text.indexOf('\n', at);
      const after = text[at] === '\r' && (text[at + 1] === '\n' || at + 1 === text.length) ? text[at + 1] : text[at];
      if (after !== undefined && after !== ',' && after !== '\n') return faulty(text, start, line, last, { cell: cells.length - 1, found: 'text behind the closing quote', expected: 'a comma or the end of the line there; a quote in a text is written twice' });
      // The next piece may go on with a second quote, or end the line.
      if (after === undefined && !last) return null;
    } else {
      const comma = text.indexOf(',', at);
      const lineEnd = newline < 0 ? text.length : newline;
      const end = comma >= 0 && comma < lineEnd ? comma : lineEnd;
      if (end === lineEnd && newline < 0 && !last) return null;
      const value = text.slice(at, end === lineEnd && text[end - 1] === '\r' && end > at ? end - 1 : end);
      if (value.includes('"')) return faulty(text, start, line, last, { cell: cells.length, found: 'a quote in the middle of a cell', expected: 'the whole cell in quotes, and a quote in it written twice' });
      cells.push(value);
      at = end;
    }
    if (text[at] === '\r') at += 1;
    if (text[at] !== ',') break;
    at += 1;
  }
  const next = Math.min(at + 1, text.length);
  return { record: { line, cells, raw: text.slice(start, text[at - 1] === '\r' ? at - 1 : at), fault: null }, next, lines };
}

/** The text between quotes, and the place behind the closing one; null where there is none yet. */
function quotedCell(text: string, start: number): { readonly value: string; readonly end: number } | null {
  let doubled = false;
  for (let at = start + 1; ; at += 2) {
    at = text.indexOf('"', at);
    if (at < 0) return null;
    if (text[at + 1] !== '"') {
      const inner = text.slice(start + 1, at);
      return { value: doubled ? inner.replaceAll('""', '"') : inner, end: at + 1 };
    }
    doubled = true;
  }
}

function unclosed(text: string, start: number, line: number, last: boolean, cell: number): Cut | null {
  if (!last && text.length - start <= LONGEST) return null;
  return faulty(text, start, line, last, { cell, found: `a quote that is not closed within ${LONGEST} bytes or before the end of the file`, expected: 'a closing quote' });
}

/** The first line alone: what comes behind may well be sound. */
function faulty(text: string, start: number, line: number, last: boolean, fault: CsvFault): Cut | null {
  const newline = text.indexOf('\n', start);
  if (newline < 0 && !last) return null;
  const end = newline < 0 ? text.length : newline;
  return { record: { line, cells: [], raw: text.slice(start, end).replace(/\r$/, ''), fault }, next: newline < 0 ? text.length : newline + 1, lines: 1 };
}

const tooLong = (text: string, line: number): CsvRecord => ({ line, cells: [], raw: text.slice(0, SHOWN), fault: { cell: null, found: `a row of more than ${LONGEST} bytes`, expected: `at most ${LONGEST}` } });

function occurrences(text: string, letter: string): number {
  let count = 0;
  for (let at = text.indexOf(letter); at >= 0; at = text.indexOf(letter, at + 1)) count += 1;
  return count;
}
