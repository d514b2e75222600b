import type { CoveredCountry } from './coverage.js';

/** Countries that take part in one regional framework, by their places in the list of all. */
export interface CountryGroup {
  /** Code of the regional framework; `none` for countries that take part in none. */
  readonly code: string;
  readonly acronym: string | null;
  readonly places: readonly number[];
}

export const NO_GROUP = 'none';

/**
 * Each country once, with the regional framework that has the most members among those it takes part in: a matter of
 * order on the page, and of nothing else. The largest group first, countries in none last; by name within a group.
 */
export function groupCountries(countries: readonly CoveredCountry[], language: string): CountryGroup[] {
  const members = new Map<string, number>();
  const acronyms = new Map<string, string>();
  for (const { framework } of countries.flatMap(({ memberOf }) => memberOf)) {
    members.set(framework.code, (members.get(framework.code) ?? 0) + 1);
    acronyms.set(framework.code, framework.acronym);
  }
  const size = (code: string): number => members.get(code) ?? 0;
  const groupOf = ({ memberOf }: CoveredCountry): string =>
    memberOf.map(({ framework }) => framework.code).sort((a, b) => size(b) - size(a) || (a < b ? -1 : 1))[0] ?? NO_GROUP;
  const byName = new Intl.Collator(language).compare;
  const groups = Map.groupBy(countries.keys(), (place) => groupOf(countries[place]!));
  return [...groups]
    .map(([code, places]) => ({ code, acronym: acronyms.get(code) ?? null, places: places.sort((a, b) => byName(countries[a]!.name, countries[b]!.name)) }))
    .sort((a, b) => Number(a.code === NO_GROUP) - Number(b.code === NO_GROUP) || size(b.code) - size(a.code));
}

/** The groups without some of their countries; empty ones are left out. */
export const groupsOf = (groups: readonly CountryGroup[], kept: (place: number) => boolean): CountryGroup[] =>
  groups.map((group) => ({ ...group, places: group.places.filter(kept) })).filter(({ places }) => places.length > 0);
