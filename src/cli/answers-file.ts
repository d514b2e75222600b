import { closeSync, openSync, writeSync } from 'node:fs';
import { answerLine } from '../import/rows/answer-line.js';
import type { RowAnswer } from '../import/rows/row.js';

/** What became of each row, a line of JSON each, as over HTTP. An import that goes on adds to what it said before. */
export class AnswersFile {
  private readonly file: number | null;

  constructor(path: string | null, goesOn: boolean) {
    this.file = path === null ? null : openSync(path, goesOn ? 'a' : 'w');
  }

  add(answers: readonly RowAnswer[]): void {
    if (this.file !== null) writeSync(this.file, answers.map((answer) => answerLine('en', answer)).join(''));
  }

  close(): void {
    if (this.file !== null) closeSync(this.file);
  }
}
