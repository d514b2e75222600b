import { describe, expect, it } from 'vitest';
import { convertCredits, type NationalVariantData } from '../../../src/core/credit/index.js';
import { DAY, aCreditSystem, systemsOf } from './a-credit-system.js';
import { outcomeLines } from './outcome-lines.js';

const variants = (provenance: 'read' | 'recalled'): NationalVariantData[] => [
  { jurisdiction: 'XA', notionalHoursPerCredit: { min: '20', max: '20' }, source: 1, provenance },
];

describe('the figure of a jurisdiction', () => {
  it('keeps to the jurisdiction asked about, not to the country that it is a part of', () => {
    const belgium = aCreditSystem('one', {
      nationalVariants: [{ jurisdiction: 'BE', notionalHoursPerCredit: { min: 25, max: 30 }, source: 0, provenance: 'read' }],
    });
    const question = { value: '1', from: 'one', to: 'two', on: DAY, jurisdiction: 'BE-VLG' };
    expect(outcomeLines(convertCredits(systemsOf(belgium, aCreditSystem('two')), question))).toContain('HOURS 1..1');
  });

  it('has the mark of its source where it has none of its own', () => {
    const sources = [{ provenance: 'read' }, { provenance: 'recalled' }] as const;
    const nationalVariants = [{ jurisdiction: 'XA', notionalHoursPerCredit: { min: 20, max: 20 }, source: 1 }];
    const systems = systemsOf(aCreditSystem('one', { sources, nationalVariants }), aCreditSystem('two'));
    const question = { value: '1', from: 'one', to: 'two', on: DAY };
    expect(outcomeLines(convertCredits(systems, { ...question, jurisdiction: 'XA' }))).toContain('HOURS refused RECALLED');
    expect(outcomeLines(convertCredits(systems, question))).toContain('HOURS 1..1');
  });
});

describe('what a basis rests on', () => {
  const conversion = (own: 'read' | 'recalled', variant: 'read' | 'recalled', far: 'read' | 'recalled', jurisdiction: string | null) =>
    convertCredits(
      systemsOf(
        aCreditSystem('one', { sources: [{ provenance: own }, { provenance: 'read' }], nationalVariants: variants(variant) }),
        aCreditSystem('two', { sources: [{ provenance: far }] }),
      ),
      { value: '1', from: 'one', to: 'two', on: DAY, jurisdiction },
    );

  it.each([
    ['read', 'recalled', 'read', 'XA', 'HOURS refused RECALLED'],
    ['recalled', 'read', 'read', 'XA', 'HOURS 2..2'],
    ['recalled', 'read', 'read', null, 'HOURS refused RECALLED'],
    ['read', 'recalled', 'read', null, 'HOURS 1..1'],
    ['read', 'read', 'recalled', 'XA', 'HOURS refused RECALLED'],
  ] as const)('system %s, national figure %s, target %s, asked for %s: %s', (own, variant, far, jurisdiction, line) => {
    expect(outcomeLines(conversion(own, variant, far, jurisdiction))).toContain(line);
  });

  it('rests the year on the first source of both systems, whatever the national figure', () => {
    expect(outcomeLines(conversion('recalled', 'read', 'read', 'XA'))).toContain('YEAR refused RECALLED');
    expect(outcomeLines(conversion('read', 'recalled', 'read', 'XA'))).toContain('YEAR 1..1');
  });
});

describe('hours that are no workload', () => {
  it.each([
    ['CONTACT', 'WORKLOAD', 'CONTACT_HOURS'],
    ['NONE', 'CONTACT', 'CONTACT_HOURS'],
    ['MIXED', 'CONTACT', 'CONTACT_HOURS'],
    ['MIXED', 'NONE', 'MIXED_HOURS'],
    ['OUTCOME_WEIGHT', 'WORKLOAD', 'NO_HOURS'],
    ['WORKLOAD', 'NONE', 'NO_HOURS'],
  ] as const)('from %s to %s refuses with %s', (near, far, reason) => {
    const systems = systemsOf(aCreditSystem('one', { kind: near }), aCreditSystem('two', { kind: far }));
    const { refused } = convertCredits(systems, { value: '1', from: 'one', to: 'two', on: DAY });
    expect(refused.find(({ basis }) => basis === 'HOURS')?.reason).toBe(reason);
  });

  it('says which of the two systems has no hours', () => {
    const systems = systemsOf(aCreditSystem('one'), aCreditSystem('two', { notionalHoursPerCredit: null }));
    const { refused } = convertCredits(systems, { value: '1', from: 'one', to: 'two', on: DAY });
    expect(refused.find(({ basis }) => basis === 'HOURS')?.explanation).toEqual({
      kind: 'NO_HOURS',
      systems: [{ system: 'two', kind: 'WORKLOAD' }],
    });
  });

  it('names what a basis lacks before it asks what the basis rests on', () => {
    const recalled = aCreditSystem('one', { kind: 'CONTACT', creditsPerFullTimeYear: null, sources: [{ provenance: 'recalled' }] });
    const lines = outcomeLines(convertCredits(systemsOf(recalled, aCreditSystem('two')), { value: '1', from: 'one', to: 'two', on: DAY }));
    expect(lines).toEqual(['STATED refused NOT_STATED', 'HOURS refused CONTACT_HOURS', 'YEAR refused NO_FULL_TIME_YEAR']);
  });
});
