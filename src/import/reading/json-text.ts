import { IMPORT_LIMITS } from './limits.js';

/** What is wrong with a text that is to be JSON, in words. */
export class NotJson extends Error {
  override readonly name = 'NotJson';

  constructor(readonly found: string, readonly expected: string) {
    super(`${found}; ${expected}`);
  }
}

/** Names that mean something to JavaScript itself. */
const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype']);
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const WORD = /true|false|null/y;
const SPACES = /[ \t\r\n]*/y;
/** As many digits as a number of JavaScript keeps. */
const WHOLE = /^(?:-?[1-9]\d{0,14}|0)$/;

/**
 * JSON (RFC 8259), read as strictly as a registry must: a key stands once, numbers stay as they are written (whole ones
 * as numbers, all others as text: `2.50` -> `'2.50'`, `1e309` -> `'1e309'`), and there is a bound to what is inside one another.
 */
export function parseJson(text: string): unknown {
  return new JsonText(text).whole();
}

class JsonText {
  private at = 0;

  constructor(private readonly text: string) {}

  whole(): unknown {
    const value = this.value(0);
    this.spaces();
    if (this.at < this.text.length) throw this.unexpected('the end of the line');
    return value;
  }

  private value(depth: number): unknown {
    this.spaces();
    const letter = this.text[this.at];
    if (letter === '"') return this.string();
    if (letter === '{' || letter === '[') {
      if (depth === IMPORT_LIMITS.depth) throw new NotJson('more lists and objects inside one another', `at most ${depth}`);
      return letter === '{' ? this.object(depth + 1) : this.list(depth + 1);
    }
    const number = this.matched(NUMBER);
    if (number !== null) return WHOLE.test(number) ? Number(number) : number;
    const word = this.matched(WORD);
    if (word === null) throw this.unexpected('a value');
    return word === 'null' ? null : word === 'true';
  }

  private object(depth: number): Record<string, unknown> {
    const fields: Record<string, unknown> = {};
    if (this.opens('}')) return fields;
    do {
      this.spaces();
      if (this.text[this.at] !== '"') throw this.unexpected('a key in double quotes');
      const key = this.string();
      if (FORBIDDEN.has(key)) throw new NotJson(`the key "${key}"`, 'the keys of MicrocredentialInput');
      if (Object.hasOwn(fields, key)) throw new NotJson(`the key "${key.slice(0, 100)}" twice`, 'each key once');
      this.expect(':');
      fields[key] = this.value(depth);
    } while (this.goesOn('}'));
    return fields;
  }

  private list(depth: number): unknown[] {
    const elements: unknown[] = [];
    if (this.opens(']')) return elements;
    do elements.push(this.value(depth));
    while (this.goesOn(']'));
    return elements;
  }

  private string(): string {
    const start = this.at;
    let end = this.text.indexOf('"', start + 1);
    while (end > 0 && this.isEscaped(end)) end = this.text.indexOf('"', end + 1);
    if (end < 0) throw new NotJson('a text that is not closed', 'a closing quote');
    this.at = end + 1;
    try {
      // The text of one string, between its quotes: escapes and controls are for the engine to judge.
      return JSON.parse(this.text.slice(start, end + 1)) as string;
    } catch {
      throw new NotJson(`a text with a control character or an unknown escape, at character ${start + 1}`, 'JSON');
    }
  }

  private isEscaped(at: number): boolean {
    let slashes = 0;
    while (this.text[at - 1 - slashes] === '\\') slashes += 1;
    return slashes % 2 === 1;
  }

  /** Goes into a list or an object; true where it ends at once. */
  private opens(end: string): boolean {
    this.at += 1;
    this.spaces();
    if (this.text[this.at] !== end) return false;
    this.at += 1;
    return true;
  }

  private goesOn(end: string): boolean {
    this.spaces();
    const letter = this.text[this.at];
    if (letter !== ',' && letter !== end) throw this.unexpected(`a comma or ${end}`);
    this.at += 1;
    return letter === ',';
  }

  private expect(letter: string): void {
    this.spaces();
    if (this.text[this.at] !== letter) throw this.unexpected(letter);
    this.at += 1;
  }

  private spaces(): void {
    this.matched(SPACES);
  }

  private matched(form: RegExp): string | null {
    form.lastIndex = this.at;
    const found = form.exec(this.text)?.[0] ?? null;
    if (found !== null) this.at += found.length;
    return found;
  }

  private unexpected(expected: string): NotJson {
    const letter = this.text[this.at];
    return new NotJson(letter === undefined ? 'the end of the line' : `${JSON.stringify(letter)} at character ${this.at + 1}`, expected);
  }
}
