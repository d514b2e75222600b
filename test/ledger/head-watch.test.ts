import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { HeadWatch } from '../../src/ledger/head-watch.js';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A watch over a head that the test moves, and what came of it. */
function watched(follow: (revision: number) => unknown) {
  const state = { revision: 1, told: [] as number[], errors: 0 };
  const watch = new HeadWatch(
    async () => ({ revision: state.revision, referenceRevision: 1 }),
    1,
    ({ revision }) => {
      state.told.push(revision);
      return follow(revision);
    },
    () => void (state.errors += 1),
  );
  return { watch, state };
}

it('tells of each new head once', async () => {
  const { watch, state } = watched(() => undefined);
  for (const revision of [1, 2, 2, 3]) {
    state.revision = revision;
    watch.look();
    await vi.advanceTimersByTimeAsync(0);
  }
  expect(state).toMatchObject({ told: [2, 3], errors: 0 });
});

it('tells of a head again while it could not be followed, without being asked to look', async () => {
  let failures = 2;
  const { watch, state } = watched(async () => {
    if (failures-- > 0) throw new Error('the store is away');
  });
  state.revision = 2;
  watch.look();
  await vi.advanceTimersByTimeAsync(10_000);
  expect(state).toMatchObject({ told: [2, 2, 2], errors: 2 });
});

it('tries nothing again once it is stopped', async () => {
  const { watch, state } = watched(() => Promise.reject(new Error('the store is away')));
  state.revision = 2;
  watch.look();
  await vi.advanceTimersByTimeAsync(0);
  watch.stop();
  await vi.advanceTimersByTimeAsync(10_000);
  expect(state).toMatchObject({ told: [2], errors: 1 });
  expect(vi.getTimerCount()).toBe(0);
});
