import { closeSync, ftruncateSync, openSync, readSync, statSync, writeSync } from 'node:fs';
import { OWN_PREFIX } from '../import/columns/header.js';
import { csvLine } from '../import/columns/csv-line.js';
import { harmless } from '../import/columns/formula.js';
import type { RefusedRow } from '../import/import-terms.js';
import type { FileFormat } from '../import/rows/file-rows.js';
import type { RowProblem } from '../import/rows/row.js';
import { problemIn } from '../import/rows/problem-in.js';
import { sentenceOf } from '../import/rows/problem-sentence.js';

const told = (problem: RowProblem): string => `${problem.column === null ? '' : `${problem.column}: `}${sentenceOf(problem)}`;

/** Refused rows as they stood, with what is wrong in a column before them: to be corrected and imported as they are then. */
export class RefusedFile {
  private file: number | null = null;
  private at: number;

  constructor(path: string | null, private readonly format: FileFormat, /** Where an earlier run stood. */ keep: number) {
    this.at = keep;
    if (keep > 0) mustHold(path, keep);
    if (path === null) return;
    this.file = openSync(path, keep > 0 ? 'r+' : 'w');
    ftruncateSync(this.file, keep);
  }

  /** Adds rows; answers the bytes of the file. The header comes with the first of them. */
  add(rows: readonly RefusedRow[], header: string | null): number {
    if (this.file === null) return 0;
    const head = this.at === 0 && this.format === 'csv' ? `${OWN_PREFIX}line,${OWN_PREFIX}problems,${header ?? ''}\r\n` : '';
    this.at += writeSync(this.file, head + rows.map((row) => (this.format === 'csv' ? csvRow(row) : jsonRow(row))).join(''), this.at);
    return this.at;
  }

  close(): void {
    if (this.file !== null) closeSync(this.file);
    this.file = null;
  }
}

/** Whether two names are of one file, by whatever way: it would be emptied before it is read. */
export function sameFile(one: string, other: string): boolean {
  const [first, second] = [one, other].map((path) => statSync(path, { throwIfNoEntry: false, bigint: true }));
  return first !== undefined && second !== undefined && first.dev === second.dev && first.ino === second.ino;
}

/** Refuses to go on with a file that does not hold the rows that were refused before the break: they are nowhere else. */
function mustHold(path: string | null, bytes: number): void {
  const again = 'Name with --refused the file of refused rows that the import began with, as it was left; or import without --resume.';
  if (path === null) throw new Error(`Rows were refused before the import broke off. ${again}`);
  const size = statSync(path, { throwIfNoEntry: false })?.size;
  if (size === undefined) throw new Error(`There is no file ${path}, and rows were refused before the import broke off. ${again}`);
  if (size < bytes || !endsRowAt(path, bytes)) throw new Error(`The file ${path} does not hold the rows that were refused before the import broke off (${bytes} bytes). ${again}`);
}

/** Rows end with a line break, so a file that was changed meanwhile seldom has one just where the last row ended. */
function endsRowAt(path: string, bytes: number): boolean {
  const file = openSync(path, 'r');
  try {
    const last = Buffer.alloc(1);
    readSync(file, last, 0, 1, bytes - 1);
    return last.toString() === '\n';
  } finally {
    closeSync(file);
  }
}

const csvRow = ({ line, problems, raw }: RefusedRow): string => `${csvLine([String(line), harmless(problems.map(told).join(' '))]).trimEnd()},${raw}\r\n`;

/** What is no object cannot be given a key; it stands alone, to be mended by hand. */
function jsonRow({ line, problems, raw }: RefusedRow): string {
  const own = `"openqf":${JSON.stringify({ line, problems: problems.map((problem) => problemIn('en', problem)) })}`;
  const body = raw.trim();
  return body.startsWith('{') ? `{${own}${body.slice(1).trim() === '}' ? '' : ','}${body.slice(1)}\n` : `${body}\n`;
}
