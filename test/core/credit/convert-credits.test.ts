import fc from 'fast-check';
import Fraction from 'fraction.js';
import { describe, expect, it } from 'vitest';
import { convertCredits, type CreditConversion, type CreditQuestion, type CreditSystemData } from '../../../src/core/credit/index.js';
import { aCreditSystem, systemsOf } from './a-credit-system.js';
import { naiveConversion } from './naive-conversion.js';
import { outcomeLines } from './outcome-lines.js';
import { seedCreditSystems } from './seed-credit-systems.js';

const DAY = '2026-11-22';
const seeds = seedCreditSystems();

const convert = (value: string, from: string, to: string, more: Partial<CreditQuestion> = {}): CreditConversion =>
  convertCredits(seeds, { value, from, to, on: DAY, ...more });

const told = (...question: Parameters<typeof convert>): string[] => outcomeLines(convert(...question));

describe('worked answers', () => {
  it('tells 10 ECTS credits as 20 UK credits by statement of both sides and by year, and as 25 to 30 by hours', () => {
    expect(told('10', 'ects', 'gb-cats')).toEqual(['STATED AGREED 20..20', 'STATED AGREED reversed 20..20', 'HOURS 25..30', 'YEAR 20..20']);
  });

  it('takes 5 ECTS credits for 125 hours in Austria, and for 125 to 150 in general', () => {
    const hours = (jurisdiction: string | null): string[] => told('5', 'ects', 'nz-nzqcf', { jurisdiction }).filter((line) => line.startsWith('HOURS'));
    expect(hours('AT')).toEqual(['HOURS 25/2..25/2']);
    expect(hours(null)).toEqual(['HOURS 25/2..15']);
    expect(hours('JP')).toEqual(['HOURS 25/2..15']);
  });

  it('keeps to the jurisdiction asked about, not to the country that it is a part of', () => {
    const belgium = aCreditSystem('one', {
      nationalVariants: [{ jurisdiction: 'BE', notionalHoursPerCredit: { min: 25, max: 30 }, source: 0, provenance: 'read' }],
    });
    const question = { value: '1', from: 'one', to: 'two', on: DAY, jurisdiction: 'BE-VLG' };
    expect(outcomeLines(convertCredits(systemsOf(belgium, aCreditSystem('two')), question))).toContain('HOURS 1..1');
  });

  it('never lets the jurisdiction narrow the hours of the target', () => {
    expect(told('10', 'gb-cats', 'ects', { jurisdiction: 'AT' })).toContain('HOURS 10/3..4');
  });

  it('inverts a range of ratios when it reads it backwards, so that the lower end comes from the upper ratio', () => {
    expect(told('8', 'ucts', 'ects').slice(0, 2)).toEqual(['STATED CONVENTION 12..64/5', 'STATED CONVENTION reversed 12..64/5']);
  });

  it('shows 15 UK credits as 15/2 ECTS credits by agreement beside 5 to 6 by hours', () => {
    expect(told('15', 'gb-cats', 'ects')).toEqual([
      'STATED AGREED 15/2..15/2',
      'STATED AGREED reversed 15/2..15/2',
      'HOURS 5..6',
      'YEAR 15/2..15/2',
    ]);
  });

  it('tells 60 ECTS credits as 30 US semester credits by year, and withholds the ratio that rests on memory', () => {
    expect(told('60', 'ects', 'us-semester-credit')).toEqual(['HOURS 100/3..40', 'YEAR 30..30', 'STATED refused RECALLED']);
    expect(told('60', 'ects', 'us-semester-credit', { admitRecalled: true })[0]).toBe('STATED CONVENTION reversed 30..30');
  });

  it('leaves a ratio out that only the compiler of the record derived', () => {
    expect(told('3', 'us-semester-credit', 'us-quarter-credit')).toContain('STATED refused NOT_STATED');
  });
});

describe('standing of statements', () => {
  it('gives each statement its own result, the stronger first and those of the source before those read backwards', () => {
    const ratio = (to: string, basis: CreditSystemData['conversions'][number]['basis'], text: string) => ({ to, ratio: text, basis, source: 0 });
    const one = aCreditSystem('one', { conversions: [ratio('two', 'CONVENTION', '3'), ratio('two', 'AGREED', '2'), ratio('two', 'DERIVED', '9')] });
    const two = aCreditSystem('two', { conversions: [ratio('one', 'REGULATION', '1/4'), ratio('one', 'AGREED', '1/2'), ratio('one', 'OFFICIAL', '1/5')] });
    expect(outcomeLines(convertCredits(systemsOf(one, two), { value: '1', from: 'one', to: 'two', on: DAY })).slice(0, 5)).toEqual([
      'STATED AGREED 2..2',
      'STATED AGREED reversed 2..2',
      'STATED OFFICIAL reversed 5..5',
      'STATED REGULATION reversed 4..4',
      'STATED CONVENTION 3..3',
    ]);
  });

  it('withholds the recalled one of several statements alone', () => {
    const sources = [{ provenance: 'read' }, { provenance: 'recalled' }] as const;
    const conversions = [
      { to: 'two', ratio: '2', basis: 'AGREED', source: 1 },
      { to: 'two', ratio: '3', basis: 'CONVENTION', source: 0 },
    ] as const;
    const systems = systemsOf(aCreditSystem('one', { sources, conversions }), aCreditSystem('two'));
    const conversion = convertCredits(systems, { value: '1', from: 'one', to: 'two', on: DAY });
    expect(outcomeLines(conversion)).toEqual(['STATED CONVENTION 3..3', 'HOURS 1..1', 'YEAR 1..1', 'STATED refused RECALLED']);
    expect(conversion.refused[0]!.explanation).toEqual({
      kind: 'RECALLED',
      withheld: { kind: 'STATED', one: 'one', other: 'two', min: '2', max: '2' },
      sources: [{ system: 'one', index: 1 }],
    });
  });
});

describe('what a basis rests on', () => {
  const variants = (provenance: 'read' | 'recalled') => [
    { jurisdiction: 'XA', notionalHoursPerCredit: { min: '20', max: '20' }, source: 1, provenance },
  ];
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

  it('names the weakest mark and every source of a result', () => {
    const hours = convert('5', 'ects', 'gb-cats', { jurisdiction: 'EE' }).results.find(({ basis }) => basis === 'HOURS')!;
    expect(hours).toMatchObject({
      provenance: 'secondary',
      sources: [{ system: 'ects', index: 10 }, { system: 'gb-cats', index: 0 }],
      explanation: { kind: 'HOURS', from: { system: 'ects', min: '26', max: '26', jurisdiction: 'EE' }, to: { jurisdiction: null } },
    });
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

describe('days', () => {
  const on = (day: string, differing: Partial<CreditSystemData>): string[] =>
    outcomeLines(convertCredits(systemsOf(aCreditSystem('one', differing), aCreditSystem('two')), { value: '1', from: 'one', to: 'two', on: day }));
  const refused = ['STATED refused NOT_IN_FORCE', 'HOURS refused NOT_IN_FORCE', 'YEAR refused NOT_IN_FORCE'];

  it.each([
    ['2020-12-31', { status: 'DISCONTINUED', validTo: '2020' }, true],
    ['2021-01-01', { status: 'DISCONTINUED', validTo: '2020' }, false],
    ['2019-01-01', { status: 'SUPERSEDED' }, false],
    ['2019-01-01', { status: 'SUPERSEDED', validFrom: '2001', validTo: null }, false],
    ['2019-01-01', { status: 'SUPERSEDED', validTo: '2020-02' }, true],
    ['2020-02-29', { status: 'SUPERSEDED', validTo: '2020-02' }, true],
    ['2020-03-01', { status: 'SUPERSEDED', validTo: '2020-02' }, false],
    ['2026-12-31', { validFrom: '2027' }, false],
    ['2027-01-01', { validFrom: '2027' }, true],
    ['2027-06-15', { validFrom: '2027-06-15', validTo: '2027-06-15' }, true],
    ['2030-01-01', { status: 'ADOPTED_NOT_OPERATIONAL', validFrom: '2027' }, false],
    ['2030-01-01', { status: 'NEVER_ADOPTED' }, false],
    ['2030-01-01', { status: 'IN_DEVELOPMENT' }, false],
  ] as const)('on %s, a system %o may be used: %s', (day, differing, usable) => {
    expect(on(day, differing)).toEqual(usable ? ['HOURS 1..1', 'YEAR 1..1', 'STATED refused NOT_STATED'] : refused);
  });

  it('refuses for the target as for the source, and says why of each', () => {
    const systems = systemsOf(aCreditSystem('one', { validFrom: '2030' }), aCreditSystem('two', { status: 'SUPERSEDED' }));
    expect(convertCredits(systems, { value: '1', from: 'one', to: 'two', on: DAY }).refused[0]!.explanation).toEqual({
      kind: 'NOT_IN_FORCE',
      systems: [
        { system: 'one', cause: 'BEFORE_START', status: 'IN_FORCE', validFrom: '2030', validTo: null },
        { system: 'two', cause: 'ENDED', status: 'SUPERSEDED', validFrom: null, validTo: null },
      ],
    });
  });

  it('admits no system out of force because recalled figures are admitted', () => {
    expect(told('1', 'ecvet', 'ects', { admitRecalled: true })).toEqual(refused);
    expect(told('60', 'ecvet', 'ects', { admitRecalled: true, on: '2015-06-01' })).toContain('YEAR 60..60');
  });
});

describe('a system in itself', () => {
  it('follows the same rules: equal by year, within the spread of the hours, stated by nobody', () => {
    expect(told('10', 'ects', 'ects')).toEqual(['HOURS 25/3..12', 'YEAR 10..10', 'STATED refused NOT_STATED']);
  });

  it('says nothing where there is no national unit', () => {
    expect(told('10', 'au-none', 'au-none')).toEqual(['STATED refused NOT_STATED', 'HOURS refused NO_HOURS', 'YEAR refused NO_FULL_TIME_YEAR']);
  });
});

describe('every ordered pair of the seeds', () => {
  const systems = [...seeds.values()];
  const asked = [
    { value: '10', jurisdiction: null, on: DAY, admitRecalled: false },
    { value: '2.5', jurisdiction: 'SE', on: DAY, admitRecalled: true },
    { value: '136/3', jurisdiction: 'IE', on: '2019-06-30', admitRecalled: true },
    { value: '7.25', jurisdiction: 'PL', on: '2019-06-30', admitRecalled: false },
  ];

  it.each(asked)('agrees with the naive reading of the rules: %o', (question) => {
    for (const from of systems) {
      for (const to of systems) {
        const lines = outcomeLines(convertCredits(seeds, { ...question, from: from.code, to: to.code }));
        const naive = naiveConversion({ ...question, from, to });
        expect([from.code, to.code, ...lines.sort()]).toEqual([from.code, to.code, ...naive.sort()]);
      }
    }
  });
});

describe('laws', () => {
  const size = fc.tuple(fc.integer({ min: 1, max: 9_999 }), fc.integer({ min: 1, max: 99 })).map(([n, d]) => `${n}/${d}`);
  const ascending = fc.tuple(size, size).map((two) => two.sort((a, b) => new Fraction(a).compare(b)) as [string, string]);
  const hours = ascending.map(([min, max]) => ({ min, max }));
  const ratio = (to: string) =>
    ascending.map(([ratioMin, ratioMax]) => ({ to, ratio: null, ratioMin, ratioMax, basis: 'AGREED' as const, source: 0 }));
  const system = (code: string, other: string) =>
    fc
      .record({ notionalHoursPerCredit: hours, creditsPerFullTimeYear: size, conversions: fc.array(ratio(other), { maxLength: 2 }) })
      .map((figures) => aCreditSystem(code, figures));
  const world = fc.tuple(system('one', 'two'), system('two', 'one')).map((two) => systemsOf(...two));

  const ends = (systems: ReadonlyMap<string, CreditSystemData>, value: string, from = 'one', to = 'two'): [Fraction, Fraction][] =>
    convertCredits(systems, { value, from, to, on: DAY }).results.map(({ min, max }) => [new Fraction(min.exact), new Fraction(max.exact)]);

  it('scales: k times the credits are k times the result', () => {
    fc.assert(
      fc.property(world, size, size, (systems, value, k) => {
        const scaled = ends(systems, new Fraction(value).mul(k).toFraction());
        const times = ends(systems, value).map(([min, max]) => [min.mul(k), max.mul(k)]);
        expect(scaled.map(String)).toEqual(times.map(String));
      }),
    );
  });

  it('keeps order: more credits are more at both ends, and the lower end is never above the upper', () => {
    fc.assert(
      fc.property(world, ascending, (systems, [less, more]) => {
        const [below, above] = [ends(systems, less), ends(systems, more)];
        below.forEach(([min, max], i) => {
          expect(min.lte(max) && min.lte(above[i]![0]) && max.lte(above[i]![1])).toBe(true);
        });
      }),
    );
  });

  it('reverses: the way back of either end holds the value, on the same ground', () => {
    fc.assert(
      fc.property(world, size, (systems, value) => {
        const there = convertCredits(systems, { value, from: 'one', to: 'two', on: DAY }).results;
        for (const { basis, min, max, explanation } of there) {
          const back = (end: string) =>
            convertCredits(systems, { value: end, from: 'two', to: 'one', on: DAY }).results.find(
              (result) => result.basis === basis && (basis !== 'STATED' || JSON.stringify(result.explanation) === JSON.stringify(explanation)),
            )!;
          expect(new Fraction(back(min.exact).max.exact).equals(value)).toBe(true);
          expect(new Fraction(back(max.exact).min.exact).equals(value)).toBe(true);
        }
      }),
    );
  });
});
