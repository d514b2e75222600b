import type { MicrocredentialRecord } from './microcredential.record.js';

/** What lists of microcredentials are counted by. */
export const FACET_FIELDS = [
  'COUNTRY',
  'FRAMEWORK',
  'LEVEL',
  'CREDIT_SYSTEM',
  'MODE',
  'LANGUAGE',
  'OFFER_STATUS',
  'AWARDING_BODY',
] as const;

export type FacetField = (typeof FACET_FIELDS)[number];

/** What is stored of each record: all who award it in one value, from which bodies and their countries are counted. */
type StoredField = Exclude<FacetField, 'COUNTRY' | 'AWARDING_BODY'> | 'AWARDED_BY';

/** A value that a record has, with its field: `LEVEL:ie-nfq:8`. */
export type Facet = `${StoredField}:${string}`;

/** The facets of a record, each once: it counts once however often it says the same. */
export function facetsOf(record: MicrocredentialRecord): Facet[] {
  const { awardingBody, level, credits, otherCredits, mode, language, status } = record;
  const levels = level ? levelCodes(level) : [];
  const systems = [...(credits ? [credits] : []), ...otherCredits].map(({ system }) => system);
  return [
    ...new Set<Facet>([
      `AWARDED_BY:${awardingBody}`,
      ...(level ? [`FRAMEWORK:${level.framework}` as const] : []),
      ...levels.map((code): Facet => `LEVEL:${level?.framework}:${code}`),
      ...systems.map((system): Facet => `CREDIT_SYSTEM:${system}`),
      ...(mode ? [`MODE:${mode}` as const] : []),
      ...language.map((tag): Facet => `LANGUAGE:${tag}`),
      `OFFER_STATUS:${status}`,
    ]),
  ];
}

/** The codes of a placement: one, or several where it leaves open which. */
export function levelCodes({ code, codes = [] }: NonNullable<MicrocredentialRecord['level']>): string[] {
  return [...new Set(code === undefined ? codes : [code, ...codes])];
}

/** Field and value of a facet, and for those who award it the keys of each. */
export function partsOf(facet: string): { readonly field: StoredField; readonly value: string } {
  const colon = facet.indexOf(':');
  // Facets are written by this file alone.
  return { field: facet.slice(0, colon) as StoredField, value: facet.slice(colon + 1) };
}
