import { Fraction } from 'fraction.js';
import { firstDay } from '../../core/index.js';
import { outOfForce } from '../../core/credit/index.js';
import { recordProvenance } from '../../record/provenance.js';
import { pathOfSize, sizesOf, type CreditSize } from '../offer/said.js';
import { homesOf, judgedOn, rulesFor } from './applicable.js';
import { exactly, ONE } from './exact.js';
import type { RuleFacts } from './facts.js';
import type { ReadRange } from './found.js';
import type { JudgedRecord, PublicationRule, RuleFinding } from './finding.js';
import { creditHours, derivedHours, endsOf, readable } from './hours-per-credit.js';

const overSizes = (record: JudgedRecord, find: (size: CreditSize, path: string[]) => readonly RuleFinding[]): RuleFinding[] =>
  sizesOf(record).flatMap((size, position) => find(size, pathOfSize(record, position)));

/** So far hours may lie outside of a credit's range and still be a matter of rounding. */
const TOLERATED = new Fraction(1, 10);

function hoursFit(record: JudgedRecord, facts: RuleFacts): RuleFinding[] {
  const { workloadHours } = record;
  // Hours said to be worked out from the credits are held to them as well: what was rightly worked out fits.
  if (!workloadHours?.min) return [];
  const [fewest, most] = [workloadHours.min, workloadHours.max ?? workloadHours.min];
  return overSizes(record, (size, path) => {
    const system = facts.creditSystems.get(size.system);
    const allowed = system && creditHours(system, homesOf(record, facts));
    const ends = endsOf(size);
    if (!allowed || !ends || ends.some((end) => exactly(end).n === 0n)) return [];
    const [low, high] = [exactly(fewest).div(exactly(ends[0])), exactly(most).div(exactly(ends[1]))];
    const beyond = maximum(ONE.sub(low.div(allowed.min)), high.div(allowed.max).sub(1));
    if (beyond.lte(0)) return [];
    return [
      {
        path,
        found: { kind: 'HOURS_BEYOND', hours: read(low, high), system: size.system, allowed: read(allowed.min, allowed.max), jurisdiction: allowed.jurisdiction },
        // A size that others give is theirs to correct.
        severity: beyond.gt(TOLERATED) && path[0] === 'credits' ? 'ERROR' : 'WARNING',
      },
    ];
  });
}

/** Both ends as they are read; the same where they are one. */
const read = (least: Fraction, most: Fraction): ReadRange => [readable(least), least.equals(most) ? readable(least) : readable(most)];

const maximum = (a: Fraction, b: Fraction): Fraction => (a.gt(b) ? a : b);

function hoursDerived(record: JudgedRecord, facts: RuleFacts): RuleFinding[] {
  const hours = derivedHours(record, facts);
  if (hours === null) return [];
  return [{ path: ['workloadHours'], found: { kind: 'HOURS_DERIVED', hours: [hours.min, hours.max], system: hours.system } }];
}

function stepsKept(record: JudgedRecord, facts: RuleFacts): RuleFinding[] {
  const steps = rulesFor(record, facts, 'CREDIT_STEP');
  return overSizes(record, (size, path) =>
    steps.flatMap(({ code, says, creditStep }) => {
      if (creditStep?.system !== size.system) return [];
      return (['value', 'min', 'max'] as const).flatMap((end): RuleFinding[] => {
        const amount = size[end];
        if (amount === undefined || exactly(amount).div(exactly(creditStep.step)).d === 1n) return [];
        return [{ path: [...path, end], found: { kind: 'OFF_STEP', amount, step: creditStep.step, says }, jurisdictionRule: code }];
      });
    }),
  );
}

function systemInForce(record: JudgedRecord, facts: RuleFacts): RuleFinding[] {
  const day = judgedOn(record, facts);
  return overSizes(record, ({ system: code }, path) => {
    const system = facts.creditSystems.get(code);
    if (!system) return [{ path: [...path, 'system'], found: { kind: 'NO_CREDIT_SYSTEM', system: code } }];
    return outOfForce([system], firstDay(day)).map(({ status, validTo }) => ({
      path: [...path, 'system'],
      found: { kind: 'SYSTEM_OUT_OF_FORCE' as const, system: code, day, status, until: validTo || null },
    }));
  });
}

function convertible(record: JudgedRecord, facts: RuleFacts): RuleFinding[] {
  return overSizes(record, ({ system: code }, path) => {
    const system = facts.creditSystems.get(code);
    if (!system) return [];
    const contact = ['CONTACT', 'MIXED'].includes(system.kind) ? (['HOURS_TAUGHT'] as const) : [];
    const recalled = recordProvenance(system) === 'recalled' ? (['SYSTEM_RECALLED'] as const) : [];
    return [...contact, ...recalled].map((kind) => ({ path: [...path, 'system'], found: { kind, system: code } }));
  });
}

function rangeIsNoValue(record: JudgedRecord): RuleFinding[] {
  return overSizes(record, ({ value, min, max }, path) =>
    value === undefined && (min !== undefined || max !== undefined)
      ? [{ path, found: { kind: 'RANGE', min: min ?? null, max: max ?? null } }]
      : [],
  );
}

const isNothing = (amount: string): boolean => exactly(amount).n === 0n;

function aboveNothing(record: JudgedRecord): RuleFinding[] {
  const credits = overSizes(record, (size, path) =>
    (['value', 'min', 'max'] as const).flatMap((end) => {
      const amount = size[end];
      return amount !== undefined && isNothing(amount) ? [{ path: [...path, end], found: { kind: 'NO_SIZE' as const, system: size.system } }] : [];
    }),
  );
  const { min = null, max = null } = record.workloadHours ?? {};
  const hours = [min, max].some((amount) => amount !== null && isNothing(amount));
  return [...credits, ...(hours ? [{ path: ['workloadHours'], found: { kind: 'NO_SIZE' as const, system: null } }] : [])];
}

export const CREDIT_RULES: readonly PublicationRule[] = [
  {
    name: 'V1_HOURS_PER_CREDIT', severity: 'ERROR', check: hoursFit, source: 'Credit systems; the figure of the country comes first.',
    says: 'Hours divided by credits lie in the range of the credit system: beyond it is a warning, beyond it by more than a tenth an error.',
  },
  {
    name: 'V2_DERIVED_HOURS', severity: 'NOTICE', check: hoursDerived, source: 'Council Recommendation of 16 June 2022, Annex I.',
    says: 'Where only credits are given, the hours are worked out and marked DERIVED. Credits are never worked out from hours.',
  },
  { name: 'V3_CREDIT_STEP', severity: 'ERROR', check: stepsKept, source: 'Rules of jurisdictions: CREDIT_STEP.', says: 'Credits are a multiple of the step of their jurisdiction or system.' },
  { name: 'V14_CREDIT_SYSTEM_IN_FORCE', severity: 'ERROR', check: systemInForce, source: 'Credit systems.', says: 'A new record states its size in a credit system that is in force.' },
  { name: 'V15_CONVERTIBLE', severity: 'NOTICE', check: convertible, source: 'Rules of conversion.', says: 'Credits of hours taught, and systems known from memory alone, are not converted unless asked for.' },
  { name: 'V18_RANGE_IS_NO_VALUE', severity: 'NOTICE', check: rangeIsNoValue, source: 'Rules of conversion.', says: 'A range of sizes is no credit value.' },
  { name: 'V21_SIZE_ABOVE_NOTHING', severity: 'ERROR', check: aboveNothing, source: 'Rule of the registry.', says: 'Credits and hours that are stated are above 0: what takes no work is no microcredential.' },
];
