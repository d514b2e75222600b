import type { CreditSystemData } from '../../../src/core/credit/index.js';

/**
 * EQUIVALENCE.md 6 once more, written sentence by sentence and without the code under test: fractions as pairs of
 * BigInt, one function, text in and text out. Each outcome is a line such as "STATED AGREED 20..20" or "YEAR refused RECALLED".
 */
export interface NaiveQuestion {
  readonly value: string;
  readonly from: CreditSystemData;
  readonly to: CreditSystemData;
  readonly jurisdiction: string | null;
  readonly on: string;
  readonly admitRecalled: boolean;
}

type Pair = readonly [bigint, bigint];

const gcd = (a: bigint, b: bigint): bigint => (b === 0n ? a : gcd(b, a % b));
const text = ([n, d]: Pair): string => {
  const g = gcd(n, d);
  return d / g === 1n ? `${n / g}` : `${n / g}/${d / g}`;
};
const pair = (number: string | number): Pair => {
  const [whole, below] = String(number).split('/');
  if (below !== undefined) return [BigInt(whole!), BigInt(below)];
  const [digits, places = ''] = whole!.split('.');
  return [BigInt(digits! + places), 10n ** BigInt(places.length)];
};
const times = (a: Pair, b: Pair): Pair => [a[0] * b[0], a[1] * b[1]];
const over = (a: Pair, b: Pair): Pair => [a[0] * b[1], a[1] * b[0]];

const UNUSABLE = ['NEVER_ADOPTED', 'IN_DEVELOPMENT', 'ADOPTED_NOT_OPERATIONAL'];

function inForce({ status, validFrom, validTo }: CreditSystemData, on: string): boolean {
  if (UNUSABLE.includes(status)) return false;
  if (['SUPERSEDED', 'DISCONTINUED'].includes(status) && validTo == null) return false;
  const started = validFrom == null || on >= `${validFrom}-01-01`.slice(0, 10);
  // '9' sorts after every digit and dash that a longer date could have in its place.
  return started && (validTo == null || on <= `${validTo}-99-99`.slice(0, 10));
}

export function naiveConversion({ value, from, to, jurisdiction, on, admitRecalled }: NaiveQuestion): string[] {
  if (!inForce(from, on) || !inForce(to, on)) return ['STATED', 'HOURS', 'YEAR'].map((basis) => `${basis} refused NOT_IN_FORCE`);
  const v = pair(value);
  const lines: string[] = [];
  const tell = (basis: string, head: string, min: Pair, max: Pair, ...marks: (string | undefined)[]): void => {
    const recalled = marks.includes('recalled') && !admitRecalled;
    lines.push(recalled ? `${basis} refused RECALLED` : `${head} ${text(min)}..${text(max)}`);
  };

  let stated = 0;
  for (const standing of ['AGREED', 'OFFICIAL', 'REGULATION', 'CONVENTION']) {
    for (const c of from.conversions) {
      if (c.to !== to.code || c.basis !== standing) continue;
      stated += 1;
      const [low, high] = [pair((c.ratio ?? c.ratioMin)!), pair((c.ratio ?? c.ratioMax)!)];
      tell('STATED', `STATED ${standing}`, times(v, low), times(v, high), from.sources[c.source]?.provenance);
    }
    for (const c of to.conversions) {
      if (c.to !== from.code || c.basis !== standing) continue;
      stated += 1;
      const [low, high] = [pair((c.ratio ?? c.ratioMin)!), pair((c.ratio ?? c.ratioMax)!)];
      tell('STATED', `STATED ${standing} reversed`, over(v, high), over(v, low), to.sources[c.source]?.provenance);
    }
  }
  if (stated === 0) lines.push('STATED refused NOT_STATED');

  const variant = from.nationalVariants.find((v2) => v2.jurisdiction === jurisdiction);
  const near = variant ? variant.notionalHoursPerCredit : from.notionalHoursPerCredit;
  const far = to.notionalHoursPerCredit;
  const kinds = [from.kind, to.kind];
  if (kinds.includes('CONTACT')) lines.push('HOURS refused CONTACT_HOURS');
  else if (kinds.includes('MIXED')) lines.push('HOURS refused MIXED_HOURS');
  else if (kinds.some((kind) => kind !== 'WORKLOAD') || near == null || far == null) lines.push('HOURS refused NO_HOURS');
  else {
    const marks = [variant ? variant.provenance : from.sources[0]?.provenance, to.sources[0]?.provenance];
    tell('HOURS', 'HOURS', over(times(v, pair(near.min)), pair(far.max!)), over(times(v, pair(near.max!)), pair(far.min)), ...marks);
  }

  const [y1, y2] = [from.creditsPerFullTimeYear, to.creditsPerFullTimeYear];
  if (y1 == null || y2 == null) lines.push('YEAR refused NO_FULL_TIME_YEAR');
  else {
    const share = over(times(v, pair(y2)), pair(y1));
    tell('YEAR', 'YEAR', share, share, from.sources[0]?.provenance, to.sources[0]?.provenance);
  }
  return lines;
}
