import { expect, it } from 'vitest';
import { RecentKeys } from '../../../src/platform/http/recent-keys.js';

it('remembers the last keys and forgets those before', () => {
  const keys = new RecentKeys(10);
  const told = Array.from({ length: 100 }, (_, i) => keys.addAndTell(`k${i}`));
  expect(told).not.toContain(true);
  for (let i = 90; i < 100; i++) expect(keys.addAndTell(`k${i}`)).toBe(true);
  expect(keys.addAndTell('k79')).toBe(false);
});
