import type { MicrocredentialRecord } from '../../microcredential/microcredential.record.js';
import type { PartRecord } from '../../microcredential/validation/known-parts.js';
import { OtherTitles } from '../../microcredential/validation/other-titles.js';
import type { Coming } from '../../microcredential/validation/validation.service.js';
import { keyOf } from './checked-row.js';
import type { TitleFilter } from './title-filter.js';

/** Rows that were checked and may not be in the store yet. */
interface Batch {
  readonly number: number;
  readonly titles: OtherTitles;
  /** No more of a record than others may ask: what is kept for long is cleared up late. */
  readonly parts: Map<string, PartRecord>;
}

/** Batches that share one table of titles, so that few tables are asked. */
const SHARED = 16;

/** What an import has checked and not yet been told to be written: later rows are judged as if it were there. */
export class ComingRows implements Coming {
  private batches: Batch[] = [];

  constructor(private readonly published: TitleFilter) {}

  readonly mayBePublished = ({ title }: MicrocredentialRecord): boolean => this.published.mayHold(title);

  /** What is coming is in the filter too: most titles need not be looked for at all. */
  readonly besides = (record: MicrocredentialRecord): ReturnType<Coming['besides']> =>
    this.mayBePublished(record) ? this.batches.flatMap(({ titles }) => titles.besides(record)) : [];

  readonly contentOf = (key: string): PartRecord | undefined => {
    for (const { parts } of this.batches) {
      const record = parts.get(key);
      if (record) return record;
    }
    return undefined;
  };

  add(number: number, records: readonly MicrocredentialRecord[]): void {
    const last = this.batches.at(-1);
    const number0 = number - (number % SHARED);
    const batch = last?.number === number0 ? last : { number: number0, titles: new OtherTitles([]), parts: new Map<string, PartRecord>() };
    if (batch !== last) this.batches.push(batch);
    for (const record of records) {
      batch.titles.add(record);
      this.published.add(record.title);
      const { credits, stackability } = record;
      batch.parts.set(keyOf(record), { credits, stackability });
    }
  }

  /** Everything up to a batch is in the store. */
  written(number: number): void {
    this.batches = this.batches.filter((batch) => batch.number + SHARED - 1 > number);
  }
}
