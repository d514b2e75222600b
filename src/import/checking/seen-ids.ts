import { hash } from 'node:crypto';

/** Numbers of a slot: three of the digest of a key (96 bits tell apart more ids than any file has), and its line. */
const SLOT = 4;
const LINE = 3;
/** At first; there are always twice as many as are taken, and their number is a power of two. */
const SLOTS = 1 << 12;

/**
 * The lines on which the records of a file were first named. A table of numbers, since a million texts would have to be
 * looked through whenever memory is cleared up; a million ids take some thirty to sixty megabytes.
 */
export class SeenIds {
  private slots = new Uint32Array(SLOTS * SLOT);
  private taken = 0;

  /** The line (from 1) on which the key stood before; undefined where it is new. */
  lineOf(key: string, line: number): number | undefined {
    const digest = hash('sha256', key, 'buffer');
    const named = [digest.readUInt32LE(0), digest.readUInt32LE(4), digest.readUInt32LE(8)] as const;
    const at = this.slotOf(named);
    const before = this.slots[at + LINE];
    if (before) return before;
    this.slots.set([...named, line], at);
    this.taken += 1;
    if (this.taken * 2 * SLOT > this.slots.length) this.grow();
    return undefined;
  }

  /** Where a digest stands, or would. */
  private slotOf([first, second, third]: readonly [number, number, number]): number {
    const { slots } = this;
    const last = slots.length / SLOT - 1;
    for (let slot = first & last; ; slot = (slot + 1) & last) {
      const at = slot * SLOT;
      if (slots[at + LINE] === 0 || (slots[at] === first && slots[at + 1] === second && slots[at + 2] === third)) return at;
    }
  }

  private grow(): void {
    const before = this.slots;
    this.slots = new Uint32Array(before.length * 2);
    for (let at = 0; at < before.length; at += SLOT) {
      const [first = 0, second = 0, third = 0, line = 0] = before.subarray(at, at + SLOT);
      if (line !== 0) this.slots.set([first, second, third, line], this.slotOf([first, second, third]));
    }
  }
}
