import { readExact } from './amount.js';
import type { CreditSystemData } from './credit-system.js';
import { refusal, restingOn, sourceGround, type CreditRate, type CreditRefusal } from './rate.js';

/** Shares of a full-time year: 60 ECTS credits = 120 UK credits = 30 US semester credits, so v·y₂/y₁. */
export function yearRate(from: CreditSystemData, to: CreditSystemData): CreditRate | CreditRefusal {
  const near = from.creditsPerFullTimeYear;
  const far = to.creditsPerFullTimeYear;
  if (near === null || far === null) {
    const silent = [...new Set([from, to])].filter(({ creditsPerFullTimeYear }) => creditsPerFullTimeYear === null);
    return refusal('YEAR', { kind: 'NO_FULL_TIME_YEAR', systems: silent.map(({ code }) => code) });
  }
  const share = readExact(far).div(readExact(near));
  return {
    basis: 'YEAR',
    statedAs: null,
    low: share,
    high: share,
    reversed: false,
    ...restingOn(sourceGround(from, 0), sourceGround(to, 0)),
    explanation: {
      kind: 'YEAR',
      from: { system: from.code, creditsPerFullTimeYear: String(near) },
      to: { system: to.code, creditsPerFullTimeYear: String(far) },
    },
  };
}
