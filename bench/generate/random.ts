/** Numbers that look random and are the same in every run: mulberry32, a public-domain generator of 32 bits. */
export class Random {
  constructor(private state: number) {}

  /** From 0 up to, not including, 1. */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  /** A whole number from 0 up to, not including, `end`. */
  below(end: number): number {
    return Math.floor(this.next() * end);
  }

  chance(probability: number): boolean {
    return this.next() < probability;
  }

  one<Value>(values: readonly Value[]): Value {
    return values[this.below(values.length)]!;
  }

  /** The first are drawn more often than the last, as words are in a language: in proportion to 1 / (place + 10). */
  early<Value>(values: readonly Value[]): Value {
    const place = 10 * ((values.length + 10) / 10) ** this.next() - 10;
    return values[Math.min(values.length - 1, Math.floor(place))]!;
  }
}
