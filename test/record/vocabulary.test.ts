import { expect, it } from 'vitest';
import { vocabulary } from '../../src/record/vocabulary.js';

it('makes values, meanings and schema of one table', () => {
  const mode = vocabulary({ ONLINE: 'Online.', ONSITE: 'On site.' });
  expect(mode.values).toEqual({ ONLINE: 'ONLINE', ONSITE: 'ONSITE' });
  expect(mode.descriptions.ONSITE).toBe('On site.');
  expect(mode.schema.safeParse('ONLINE').success).toBe(true);
  expect(mode.schema.safeParse('online').success).toBe(false);
});
