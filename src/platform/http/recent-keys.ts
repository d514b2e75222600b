/** Remembers the last keys it was given: at least `count` of them, at most twice as many. */
export class RecentKeys {
  private newer = new Set<string>();
  private older = new Set<string>();

  constructor(private readonly count: number) {}

  /** Adds a key; true if it was remembered already. */
  addAndTell(key: string): boolean {
    if (this.newer.has(key) || this.older.has(key)) return true;
    if (this.newer.size >= this.count) {
      this.older = this.newer;
      this.newer = new Set();
    }
    this.newer.add(key);
    return false;
  }
}
