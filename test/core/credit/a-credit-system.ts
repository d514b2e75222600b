import type { CreditSystemData } from '../../../src/core/credit/index.js';

export const DAY = '2026-11-22';

/** A credit system of ten hours and 120 credits a year, read in a document, with whatever a test needs to differ. */
export const aCreditSystem = (code: string, differing: Partial<CreditSystemData> = {}): CreditSystemData => ({
  code,
  kind: 'WORKLOAD',
  status: 'IN_FORCE',
  notionalHoursPerCredit: { min: '10', max: '10' },
  creditsPerFullTimeYear: '120',
  nationalVariants: [],
  conversions: [],
  sources: [{ provenance: 'read' }],
  ...differing,
});

export const systemsOf = (...systems: readonly CreditSystemData[]): ReadonlyMap<string, CreditSystemData> =>
  new Map(systems.map((system) => [system.code, system]));
