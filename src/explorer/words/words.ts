import type { ComponentChildren, VNode } from 'preact';
import { IntlMessageFormat, type PrimitiveType } from 'intl-messageformat';
import type { Patterns, WordKey } from './catalogue.js';

export type WordValues = Readonly<Record<string, PrimitiveType>>;
/** Values, and elements that tags such as `<strong>` in the pattern become. */
export type RichValues = Readonly<Record<string, PrimitiveType | VNode | ((parts: ComponentChildren) => VNode)>>;

/** A pattern that only has places for values: most are, and need none of what knows about languages, which takes a browser a while to wake. */
const PLAIN = /^(?:[^{}<>'#]|\{\w+\})*$/;

const filled = (pattern: string, values: WordValues): string =>
  pattern.replace(/\{(\w+)\}/g, (_, name: string) => {
    if (!(name in values)) throw new Error(`Nothing is given for {${name}} of "${pattern}".`);
    return String(values[name] ?? '');
  });

/** What the pages say in one language. */
export class Words {
  private readonly formats = new Map<string, IntlMessageFormat>();

  /** `patterns` may be a part of a catalogue: in the browser it is what the page's live parts say. */
  constructor(readonly language: string, readonly patterns: Readonly<Partial<Record<WordKey, string>>> | Patterns) {}

  get direction(): 'ltr' | 'rtl' {
    return RIGHT_TO_LEFT.has(this.language.split('-')[0] ?? '') ? 'rtl' : 'ltr';
  }

  /** `say('suggest-box.count', { count: 2 })` -> `2 suggestions`. */
  say(key: WordKey, values: WordValues = {}): string {
    const pattern = this.patterns[key] ?? key;
    return PLAIN.test(pattern) ? filled(pattern, values) : String(this.format(key).format(values));
  }

  /** The same where parts of the sentence are elements. */
  rich(key: WordKey, values: RichValues): ComponentChildren {
    return this.format(key).format<ComponentChildren>(values as never) as ComponentChildren;
  }

  /** Whether something is said under a key that was put together, `provenance.READ`. */
  has(key: string): key is WordKey {
    return Object.hasOwn(this.patterns, key);
  }

  /** A day, `2019-03-01`, as people of the language write it; of `2019-03` the month, of `2019` the year. */
  day(iso: string): string {
    if (!iso.includes('-')) return iso;
    if (iso.length === YEAR_AND_MONTH) return new Intl.DateTimeFormat(this.region, { year: 'numeric', month: 'long', timeZone: 'UTC' }).format(new Date(`${iso}-01T00:00:00Z`));
    const day = new Intl.DateTimeFormat(this.region, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${iso}T00:00:00Z`));
    return this.language === 'fr' ? day.replace(/^1 /, '1er ') : day;
  }

  /** The language with the place whose habits of writing days it follows: English is British here. */
  get region(): string {
    return this.language === 'en' ? 'en-GB' : this.language;
  }

  number(value: number): string {
    return new Intl.NumberFormat(this.language).format(value);
  }

  private format(key: WordKey): IntlMessageFormat {
    let format = this.formats.get(key);
    if (format === undefined) this.formats.set(key, (format = new IntlMessageFormat(this.patterns[key] ?? key, this.language)));
    return format;
  }
}

/** Length of `2019-03`. */
const YEAR_AND_MONTH = 7;

const RIGHT_TO_LEFT = new Set(['ar', 'dv', 'fa', 'he', 'ks', 'ps', 'sd', 'ug', 'ur', 'yi']);
