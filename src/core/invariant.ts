/** What cannot be unless we made a mistake: `why` says which promise was broken. */
export function invariant(holds: unknown, why: string): asserts holds {
  if (!holds) throw new Error(`Broken promise: ${why}`);
}
