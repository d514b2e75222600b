import { sql, type Sql } from '../platform/database/sql.js';
import type { Tally } from './facet-counts.js';
import { isVisible } from './visibility.js';

/** Revisions that are counted in one statement. */
const STEP = 100_000;

/**
 * Counts over all records that everybody may see, carried from revision to revision: what came is added and what ended
 * is taken away, so that a write costs as much as it changed, not a count of all.
 */
export class CarriedCounts {
  private revision = 0;
  private readonly counts = new Map<string, number>();
  private carrying: Promise<unknown> = Promise.resolve();

  /** `count` counts some rows of `microcredential m`, given as a `from` clause with its condition. */
  constructor(private readonly count: (from: Sql) => Promise<Tally>) {}

  /** The counts at a revision, which is not before the one last asked for. */
  at(revision: number): Promise<Tally> {
    const carried = this.carrying.then(() => this.carryTo(revision));
    this.carrying = carried.catch(() => undefined); // Whoever asked is told; the next one tries again.
    return carried;
  }

  private async carryTo(revision: number): Promise<Tally> {
    while (this.revision < revision) {
      const [from, to] = [this.revision, Math.min(revision, this.revision + STEP)];
      const [came, ended] = await Promise.all([this.count(rowsThatCame(from, to)), this.count(rowsThatEnded(from, to))]);
      this.add(came, 1);
      this.add(ended, -1);
      this.revision = to;
    }
    return new Map(this.counts);
  }

  private add(tally: Tally, sign: 1 | -1): void {
    for (const [name, number] of tally) {
      const sum = (this.counts.get(name) ?? 0) + sign * number;
      if (sum === 0) this.counts.delete(name);
      else this.counts.set(name, sum);
    }
  }
}

/** The rows of some revisions, the last one included, that were still there at the last one. */
const rowsThatCame = (after: number, last: number): Sql => sql`
  from microcredential m where ${isVisible('m')} and m.since_revision > ${after} and m.since_revision <= ${last}
  and (m.until_revision is null or m.until_revision > ${last})`;

const rowsThatEnded = (after: number, last: number): Sql => sql`
  from microcredential m where ${isVisible('m')} and m.until_revision > ${after} and m.until_revision <= ${last}
  and m.since_revision <= ${after}`;
