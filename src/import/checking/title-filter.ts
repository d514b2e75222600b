import type { Database } from '../../platform/database/database.js';
import { sql } from '../../platform/database/sql.js';
import type { LocalisedText } from '../../record/text.js';
import { standsAt } from '../../ledger/standing-at.js';
import { wholeTitles } from '../../microcredential/validation/other-titles.js';

/** Four megabytes: a million records with two titles each leave one new title in five hundred in doubt. */
const BYTES = 1 << 22;
/** Their number is a power of two. */
const LAST_BIT = BYTES * 8 - 1;
/** Bits of each title. */
const MARKS = 4;
const AT_ONCE = 1_000;

/**
 * Which titles a body may have published: what is not here, it has not; what is, has to be looked up. A Bloom filter, so
 * that a million new titles need not each be looked for in the search index.
 */
export class TitleFilter {
  private readonly bits = new Uint8Array(BYTES);

  add(title: LocalisedText): void {
    for (const whole of wholeTitles(title)) {
      const { first, step } = digestOf(whole);
      for (let mark = 0; mark < MARKS; mark += 1) this.set((first + Math.imul(mark, step)) >>> 0);
    }
  }

  mayHold(title: LocalisedText): boolean {
    return wholeTitles(title).some((whole) => this.mayHoldWhole(whole));
  }

  private mayHoldWhole(whole: string): boolean {
    const { first, step } = digestOf(whole);
    for (let mark = 0; mark < MARKS; mark += 1) if (!this.has((first + Math.imul(mark, step)) >>> 0)) return false;
    return true;
  }

  private set(number: number): void {
    const bit = number & LAST_BIT;
    this.bits[bit >>> 3] = (this.bits[bit >>> 3] ?? 0) | (1 << (bit & 7));
  }

  private has(number: number): boolean {
    const bit = number & LAST_BIT;
    return ((this.bits[bit >>> 3] ?? 0) & (1 << (bit & 7))) !== 0;
  }

  /** The titles of everything that a body has put its own name to so far, read once; not what others say to award with it. */
  static async ofBody({ reader }: Pick<Database, 'reader'>, body: string): Promise<TitleFilter> {
    const filter = new TitleFilter();
    for (let after = 0; ; ) {
      const { text, parameters } = sql`
        select b.microcredential as "row", v.content
        from microcredential_awarding_body b join microcredential m on m.since_revision = b.microcredential
        join record_version v on v.revision = m.content_revision
        where b.organisation = ${body} and b.position = 0 and b.microcredential > ${after} and ${standsAt('m')} order by b.microcredential limit ${AT_ONCE}`;
      const rows = await reader.all<{ row: number; content: string }>(text, parameters);
      for (const { content } of rows) filter.add((JSON.parse(content) as { title: LocalisedText }).title);
      if (rows.length < AT_ONCE) return filter;
      after = rows.at(-1)?.row ?? after;
    }
  }
}

/** FNV-1a, twice with other beginnings: the bits follow from the two. */
function digestOf(text: string): { readonly first: number; readonly step: number } {
  let [one, two] = [0x811c9dc5, 0x01000193];
  for (let at = 0; at < text.length; at += 1) {
    const letter = text.charCodeAt(at);
    one = Math.imul(one ^ letter, 0x01000193);
    two = Math.imul(two ^ (letter + at), 0x85ebca6b);
  }
  return { first: one, step: two | 1 };
}
