import { FORCE, provenanceRank, type FrameworkCoverage } from '../../core/index.js';
import type { Country } from '../../country/country.type.js';

/** How far the qualifications of one country can be seen from another: by each of their frameworks, the best first. */
export interface CountryPair {
  readonly from: Country;
  readonly to: Country;
  readonly views: readonly FrameworkCoverage[];
}

const share = ({ answered, levels }: FrameworkCoverage): number => (levels === 0 ? 0 : answered / levels);

/** More levels answered; then the stronger weakest document; then the better worst mark. */
const better = (a: FrameworkCoverage, b: FrameworkCoverage): number =>
  share(b) - share(a) ||
  (a.force ? FORCE[a.force] : 9) - (b.force ? FORCE[b.force] : 9) ||
  (a.provenance ? provenanceRank(a.provenance) : 9) - (b.provenance ? provenanceRank(b.provenance) : 9) ||
  (a.from + a.to < b.from + b.to ? -1 : 1);

/** Coverage by the codes of the two frameworks. */
export type CoverageIndex = ReadonlyMap<string, FrameworkCoverage>;

const name = (from: string, to: string): string => `${from} ${to}`;

export const indexCoverage = (coverage: readonly FrameworkCoverage[]): CoverageIndex =>
  new Map(coverage.map((view) => [name(view.from, view.to), view]));

/** All pairs of two different countries, in the order of their codes. */
export function countryPairs(index: CoverageIndex, from: readonly Country[], to: readonly Country[]): CountryPair[] {
  const viewsOf = (one: Country, other: Country): FrameworkCoverage[] =>
    one.frameworks.flatMap((near) => other.frameworks.flatMap((far) => index.get(name(near.code, far.code)) ?? [])).sort(better);
  return from.flatMap((one) => to.filter((other) => other !== one).map((other) => ({ from: one, to: other, views: viewsOf(one, other) })));
}
