import type { AlignmentRecord } from '../alignment/alignment.record.js';
import type { ReferenceSnapshot } from '../equivalence/reference-snapshot.js';
import type { FrameworkContent } from '../framework/framework.record.js';

/** The organisation in charge of a framework; null where no record says, or where there is no such framework. */
export const authorityOf = (snapshot: ReferenceSnapshot, framework: string): string | null =>
  snapshot.frameworks.get(framework)?.record.authorityOrganisation ?? null;

/** The organisation in charge of a record that names one; null where it names none, or where there is no such record. */
export const chargeOf = (snapshot: ReferenceSnapshot, kind: 'framework' | 'credit-system', key: string): string | null =>
  (kind === 'framework' ? authorityOf(snapshot, key) : (snapshot.creditSystems.get(key)?.record.authorityOrganisation ?? null));

/** The organisation whose statement an alignment is: for what the compilers took from documents, the side that relates itself. */
export const asserterOf = (snapshot: ReferenceSnapshot, { assertedBy, from }: Pick<AlignmentRecord, 'assertedBy' | 'from'>): string | null =>
  assertedBy ?? authorityOf(snapshot, from);

/**
 * Whether a body would come to speak for a place, by a framework that it is in charge of, for which it does not speak yet.
 * Not where the framework names the place already. A new one that names none may be anybody's, and counts too.
 */
export function givesNewVoice(snapshot: ReferenceSnapshot, { scope, jurisdictions, authorityOrganisation: body }: FrameworkContent, code: string): boolean {
  if (body === null) return false;
  const standing = snapshot.frameworks.get(code)?.record;
  const named = standing?.scope === scope ? standing.jurisdictions : [];
  if (jurisdictions.length === 0) return standing === undefined;
  return jurisdictions.some((place) => !named.includes(place) && !authoritiesIn(snapshot, place).includes(body));
}

/** A regional framework names its member countries, and is in charge of none of them. */
const IN_CHARGE_OF_ITS_COUNTRY: readonly FrameworkContent['scope'][] = ['NATIONAL', 'SUBNATIONAL'];

/**
 * The organisations that speak for a jurisdiction: the authorities of its own frameworks. A part of a country speaks for
 * itself, not for the country, and the country not for it.  O(frameworks).
 */
export function authoritiesIn({ frameworks }: ReferenceSnapshot, jurisdiction: string): string[] {
  const records = [...frameworks.values()].map(({ record }) => record);
  const own = records.filter(({ scope, jurisdictions }) => IN_CHARGE_OF_ITS_COUNTRY.includes(scope) && jurisdictions.includes(jurisdiction));
  return [...new Set(own.flatMap(({ authorityOrganisation }) => authorityOrganisation ?? []))];
}

/**
 * The organisations that speak for a framework: the one in charge of it; where nobody is, those that speak for every place
 * that it names. None where there is no such framework.  O(places x frameworks).
 */
export function speakersFor(snapshot: ReferenceSnapshot, framework: string): string[] {
  const record = snapshot.frameworks.get(framework)?.record;
  if (!record) return [];
  if (record.authorityOrganisation !== null) return [record.authorityOrganisation];
  const [first = [], ...others] = record.jurisdictions.map((place) => authoritiesIn(snapshot, place));
  return first.filter((body) => others.every((bodies) => bodies.includes(body)));
}
