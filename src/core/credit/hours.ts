import { readExact } from './amount.js';
import type { CreditKind, CreditSystemData, HoursPerCredit } from './credit-system.js';
import { refusal, restingOn, sourceGround, type CreditRate, type CreditRefusal, type Ground, type HoursFigure } from './rate.js';

/** Notional hours of workload of one credit, and what that figure rests on. */
interface Workload {
  readonly figure: HoursFigure;
  readonly ground: Ground;
}

const HOURS_REFUSALS = ['CONTACT_HOURS', 'MIXED_HOURS', 'NO_HOURS'] as const;
type HoursRefusal = (typeof HOURS_REFUSALS)[number];

/** Why a system of each kind has no hours of workload to compare: contact hours are not workload. */
const WITHOUT_WORKLOAD: Readonly<Record<CreditKind, HoursRefusal>> = {
  CONTACT: 'CONTACT_HOURS',
  MIXED: 'MIXED_HOURS',
  OUTCOME_WEIGHT: 'NO_HOURS',
  NONE: 'NO_HOURS',
  WORKLOAD: 'NO_HOURS',
};

function workload(system: CreditSystemData, hours: HoursPerCredit | null, jurisdiction: string | null, ground: Ground): Workload | null {
  if (system.kind !== 'WORKLOAD' || hours === null || hours.max === null) return null;
  return { figure: { system: system.code, min: String(hours.min), max: String(hours.max), jurisdiction }, ground };
}

const workloadInGeneral = (system: CreditSystemData): Workload | null =>
  workload(system, system.notionalHoursPerCredit, null, sourceGround(system, 0));

/** The figure of exactly this jurisdiction, where it fixed one: Belgium's is not read into a question about Flanders. */
function workloadIn(system: CreditSystemData, jurisdiction: string | null): Workload | null {
  const variant = system.nationalVariants.find((national) => national.jurisdiction === jurisdiction);
  if (!variant) return workloadInGeneral(system);
  const source = sourceGround(system, variant.source);
  const ground: Ground = { ...source, provenance: variant.provenance ?? source.provenance };
  return workload(system, variant.notionalHoursPerCredit, variant.jurisdiction, ground) ?? workloadInGeneral(system);
}

function withoutWorkload(lacking: readonly CreditSystemData[]): CreditRefusal {
  const reason = HOURS_REFUSALS.find((name) => lacking.some(({ kind }) => WITHOUT_WORKLOAD[kind] === name)) ?? 'NO_HOURS';
  const systems = lacking.filter(({ kind }) => WITHOUT_WORKLOAD[kind] === reason);
  return refusal('HOURS', { kind: reason, systems: systems.map(({ code, kind }) => ({ system: code, kind })) });
}

/**
 * v credits of [a, b] hours are [v·a/d, v·b/c] credits of [c, d] hours. The figure of the jurisdiction asked about comes
 * before the range of the source system, never of the target: 5 ECTS credits are 125 hours in Austria, 125 to 150 in
 * general. Where both systems lack hours, the reason that comes first in `HOURS_REFUSALS` is given.
 */
export function hoursRate(from: CreditSystemData, to: CreditSystemData, jurisdiction: string | null): CreditRate | CreditRefusal {
  const near = workloadIn(from, jurisdiction);
  const far = workloadInGeneral(to);
  if (!near || !far) return withoutWorkload([...new Set([...(near ? [] : [from]), ...(far ? [] : [to])])]);
  return {
    basis: 'HOURS',
    statedAs: null,
    low: readExact(near.figure.min).div(readExact(far.figure.max)),
    high: readExact(near.figure.max).div(readExact(far.figure.min)),
    reversed: false,
    ...restingOn(near.ground, far.ground),
    explanation: { kind: 'HOURS', from: near.figure, to: far.figure },
  };
}
