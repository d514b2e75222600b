import type { StoredMicrocredential } from '../microcredential-page.js';
import { makesWrong, putsRight, warnsOf, type FindingChange } from './finding-change.js';

const MOST_EXAMPLES = 50;

/** A published record of which the rules would say something else. */
export interface ChangedRecord extends FindingChange {
  readonly stored: StoredMicrocredential;
}

const CLASSES = { madeWrong: makesWrong, warned: warnsOf, putRight: putsRight } as const;
type Class = keyof typeof CLASSES;

/** What was counted of the records that were looked at. */
export interface Tallied extends Readonly<Record<Class, number>> {
  readonly lookedAt: number;
  /** The first few, those made wrong first. */
  readonly examples: readonly ChangedRecord[];
}

/** Counts all changes and keeps the first few of each class, whatever the number of records. */
export class Tally {
  lookedAt = 0;
  private readonly counts: Record<Class, number> = { madeWrong: 0, warned: 0, putRight: 0 };
  private readonly firsts: Record<Class, ChangedRecord[]> = { madeWrong: [], warned: [], putRight: [] };

  add(lookedAt: number, changes: readonly ChangedRecord[]): void {
    this.lookedAt += lookedAt;
    for (const change of changes) {
      for (const name of namesOf(change)) {
        this.counts[name] += 1;
        if (this.firsts[name].length < MOST_EXAMPLES) this.firsts[name].push(change);
      }
    }
  }

  told(): Tallied {
    const { madeWrong, warned, putRight } = this.firsts;
    return { lookedAt: this.lookedAt, ...this.counts, examples: [...new Set([...madeWrong, ...warned, ...putRight])].slice(0, MOST_EXAMPLES) };
  }
}

/** A record that is put right may be warned of at once. */
const namesOf = (change: FindingChange): Class[] => (Object.keys(CLASSES) as Class[]).filter((name) => CLASSES[name](change));
