import { describe, expect, it } from 'vitest';
import { frameworkRecord, levelRecord } from '../../src/framework/framework.record.js';
import { WrittenNumber } from '../../src/record/written-number.js';

describe('the record of a level', () => {
  const level = { code: '6.sv', ordinal: new WrittenNumber('7'), label: { en: 'Level 6' } };

  it('has a code of text and an ordinal that is a whole number', () => {
    expect(levelRecord.parse(level)).toEqual({ code: '6.sv', ordinal: 7, label: { en: 'Level 6' }, typicalQualifications: [], sameAs: [] });
  });

  it.each([{ code: new WrittenNumber('6') }, { code: 6 }, { ordinal: 1.5 }, { ordinal: 0 }, { ordinal: '1' }, { label: {} }, { colour: 'red' }])(
    'cannot have %j',
    (more) => {
      expect(levelRecord.safeParse({ ...level, ...more }).success).toBe(false);
    },
  );
});

describe('the record of a framework', () => {
  it('says every fault at once', () => {
    const outcome = frameworkRecord.safeParse({ code: 'IE NFQ', scope: 'WORLD', jurisdictions: ['ie'], levels: [], sources: [] });
    expect(outcome.error?.issues.map(({ path }) => path.join('.')).sort()).toEqual(['acronym', 'code', 'jurisdictions.0', 'name', 'scope', 'status']);
  });
});
