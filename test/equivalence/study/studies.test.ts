import { describe, expect, it } from 'vitest';
import { ReferenceSnapshot } from '../../../src/equivalence/reference-snapshot.js';
import { Studies } from '../../../src/equivalence/study/studies.js';

const EMPTY = new ReferenceSnapshot(1, []);
const days = (number: number): string[] => Array.from({ length: number }, (_, place) => `20${10 + place}-01-01`);

describe('studies of the whole world', () => {
  it('are made once for a snapshot and a day', async () => {
    const studies = new Studies();
    expect(studies.of('coverage', EMPTY, '2020-01-01')).toBe(studies.of('coverage', EMPTY, '2020-01-01'));
    expect(await studies.of('coverage', EMPTY, '2020-01-01')).toEqual([]);
    expect(await studies.of('coherence', EMPTY, '2020-01-01')).toEqual([]);
  });

  it('wait for one another, a few at a time; more are refused, and made when asked again', async () => {
    const studies = new Studies();
    const asked = await Promise.allSettled(days(8).map((day) => studies.of('coverage', EMPTY, day)));
    expect(asked.map(({ status }) => status)).toEqual([...Array<string>(6).fill('fulfilled'), 'rejected', 'rejected']);
    expect(asked.at(-1)).toMatchObject({ reason: { message: expect.stringContaining('Ask again in a minute'), extensions: { code: 'TIME_LIMIT' } } });
    expect(await studies.of('coverage', EMPTY, days(8).at(-1) ?? '')).toEqual([]);
  });
});
