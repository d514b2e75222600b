import { hash } from 'node:crypto';

/** Keys up to this length take no more than their digest. No key begins as a digest does. */
const SHORT = 24;
/** Letters of a digest that are kept: 90 bits tell apart more ids than any file has. */
const LETTERS = 15;

/** The lines on which the records of a file were first named. A million of them take some eighty megabytes. */
export class SeenIds {
  private readonly lines = new Map<string, number>();

  /** The line on which the key stood before; undefined where it is new. */
  lineOf(key: string, line: number): number | undefined {
    const digest = key.length <= SHORT ? key : `#${hash('sha256', key, 'base64').slice(0, LETTERS)}`;
    const before = this.lines.get(digest);
    if (before === undefined) this.lines.set(digest, line);
    return before;
  }
}
