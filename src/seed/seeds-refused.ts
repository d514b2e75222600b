import type { SeedProblem } from './problem.js';

/** A seed folder with mistakes: nothing of it was loaded, and the store is as it was. */
export class SeedsRefused extends Error {
  constructor(readonly problems: readonly SeedProblem[]) {
    super(`The seed folder has ${problems.length} ${problems.length === 1 ? 'mistake' : 'mistakes'}; nothing was loaded.`);
  }
}
