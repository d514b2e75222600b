import type { MicrocredentialRecord } from '../microcredential.record.js';
import type { RuleFacts } from '../rules/facts.js';
import { wholeTitle } from '../search-text.js';
import { awardingBodiesOf } from '../offer/said.js';
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
    const found = Object.values(record.title).flatMap((title) => this.byTitle.get(placeOf(record.awardingBody, title)) ?? []);
    return found.filter(({ key }) => key !== own);
  }

  add(record: MicrocredentialRecord): void {
    this.keep({ key: keyOf(record), title: record.title, awardingBodies: awardingBodiesOf(record) });
  }

  private keep({ key, title, awardingBodies }: PublishedTitle): void {
    for (const place of awardingBodies.flatMap((body) => Object.values(title).map((text) => placeOf(body, text)))) {
      const there = this.byTitle.get(place);
      if (there) there.push({ key, title });
      else this.byTitle.set(place, [{ key, title }]);
    }
  }
}

const keyOf = ({ awardingBody, id }: MicrocredentialRecord): string => `${awardingBody}:${id}`;
const placeOf = (body: string, title: string): string => `${body} ${wholeTitle(title)}`;
