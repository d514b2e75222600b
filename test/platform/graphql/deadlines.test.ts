import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Deadlines } from '../../../src/platform/graphql/deadlines.js';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const never = new Promise<never>(() => undefined);

it('gives back what comes in time, and what fails in time', async () => {
  const deadlines = new Deadlines(100);
  expect(await deadlines.within(Promise.resolve(5))).toBe(5);
  await expect(deadlines.within(Promise.reject(new Error('failed')))).rejects.toThrow('failed');
  expect(vi.getTimerCount()).toBeLessThanOrEqual(1);
});

it('gives up on each when its own time is up', async () => {
  const deadlines = new Deadlines(1_000);
  const told: string[] = [];
  const watch = (name: string): void => void deadlines.within(never).catch((error: Error) => told.push(`${name}: ${error.message.slice(0, 31)}`));
  watch('first');
  await vi.advanceTimersByTimeAsync(600);
  watch('second');
  await vi.advanceTimersByTimeAsync(600);
  expect(told).toEqual(['first: The answer took longer than 1 s']);
  await vi.advanceTimersByTimeAsync(600);
  expect(told).toHaveLength(2);
  await vi.advanceTimersByTimeAsync(600);
  expect(vi.getTimerCount()).toBe(0);
});
