import type { LocalisedText } from '../../record/text.js';
import type { MicrocredentialRecord } from '../microcredential.record.js';
import type { RuleFacts } from '../rules/facts.js';
import { wholeTitle } from '../search-text.js';
import type { PublishedTitle } from './published-titles.js';

type OtherTitle = RuleFacts['otherTitles'][number];

/** What bodies have published, and what of a run of records would be published before the next one, by body and title. */
export class OtherTitles {
  private readonly byTitle = new Map<string, OtherTitle[]>();

  constructor(published: readonly PublishedTitle[]) {
    for (const one of published) this.keep(one);
  }

  /** Titles of the same body that are those of the record, without its own. */
  besides(record: MicrocredentialRecord): OtherTitle[] {
    const own = keyOf(record);
    const found = wholeTitles(record.title).flatMap((title) => this.byTitle.get(placeOf(record.awardingBody, title)) ?? []);
    return found.filter(({ key }) => key !== own);
  }

  add(record: MicrocredentialRecord): void {
    this.keep({ key: keyOf(record), title: record.title, awardingBody: record.awardingBody });
  }

  private keep({ key, title, awardingBody }: PublishedTitle): void {
    const other = { key, title };
    for (const place of wholeTitles(title).map((whole) => placeOf(awardingBody, whole))) {
      const there = this.byTitle.get(place);
      if (there) there.push(other);
      else this.byTitle.set(place, [other]);
    }
  }
}

const keyOf = ({ awardingBody, id }: MicrocredentialRecord): string => `${awardingBody}:${id}`;
const placeOf = (body: string, whole: string): string => `${body} ${whole}`;

/** Titles are compared with many others, one after the other: those of the last records are kept, so many and no more. */
const KNOWN = 1_000;
const known = new Map<LocalisedText, readonly string[]>();

/** The titles of a record, in all languages, each as one word. */
export function wholeTitles(title: LocalisedText): readonly string[] {
  let whole = known.get(title);
  if (whole) return whole;
  whole = Object.values(title).map(wholeTitle);
  if (known.size >= KNOWN) known.clear();
  known.set(title, whole);
  return whole;
}
