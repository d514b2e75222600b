const countryOf = (jurisdiction: string): string => jurisdiction.slice(0, 2);

/** Whether something holds in one of these countries, or in a part of one. `holdsIn(['GB'])(['GB-SCT'])` -> true. */
export function holdsIn(countries: readonly string[]): (jurisdictions: readonly string[]) => boolean {
  const wanted = new Set(countries.map(countryOf));
  return (jurisdictions) => jurisdictions.some((jurisdiction) => wanted.has(countryOf(jurisdiction)));
}
