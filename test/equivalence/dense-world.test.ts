import { describe, expect, it } from 'vitest';
import { ask } from '../../src/equivalence/equivalence.service.js';
import { levelsWithin } from '../../src/equivalence/level-range.js';
import { ReferenceSnapshot, type ReferenceContent } from '../../src/equivalence/reference-snapshot.js';
import { Studies } from '../../src/equivalence/study/studies.js';

/** So many frameworks of one level each, every two of them compared: more chains of three than are searched. */
function denseWorld(frameworks: number): ReferenceSnapshot {
  const codes = Array.from({ length: frameworks }, (_, place) => `xx-${place}`);
  const level = { code: '1', ordinal: 1, label: { en: 'Level 1' }, typicalQualifications: [], sameAs: [] };
  const framework = (code: string): ReferenceContent => ({
    kind: 'framework', key: code, content: { code, acronym: code, name: { en: code }, scope: 'NATIONAL', jurisdictions: [], creditSystem: null, levels: [level], sources: [], sameAs: [] },
  });
  const alignment = (from: string, to: string): ReferenceContent => ({
    kind: 'alignment', key: `${from}--${to}`,
    content: {
      from, to, basis: 'COMPARISON', symmetric: true, validFrom: null, validTo: null, standing: 'ENDORSED', complete: true, chains: true, supersedes: null,
      pairs: [{ from: '1', to: '1', relation: 'BEST_FIT' }], unmapped: { from: [], to: [] }, sources: [],
    },
  });
  return new ReferenceSnapshot(1, [...codes.map(framework), ...codes.flatMap((from, place) => codes.slice(place + 1).map((to) => alignment(from, to)))]);
}

describe('a world too dense to be searched', () => {
  const world = denseWorld(90);
  const question = { from: { framework: 'xx-0', level: '1' }, to: 'xx-1' };

  it('is refused with what to ask instead, and that is answered', () => {
    expect(() => ask(world, question, '2026-11-22')).toThrow('Ask with a smaller `maxHops`.');
    expect(ask(world, { ...question, policy: { maxHops: 2 } }, '2026-11-22')).toMatchObject({ verdict: 'SINGLE' });
  });

  it('is refused where levels are looked for as seen from a framework', () => {
    expect(() => levelsWithin(world, { framework: 'xx-0', lowest: '1', highest: '1', asOf: '2026-11-22' })).toThrow('chains of documents start at');
  });

  it('is refused by a study of all of it', async () => {
    await expect(new Studies().of('coverage', world, '2026-11-22')).rejects.toMatchObject({ message: expect.stringContaining('would take longer'), extensions: { code: 'TIME_LIMIT' } });
  });
});
