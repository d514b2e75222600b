import type { MicrocredentialRecord } from './microcredential.record.js';
import { awardingBodiesOf, placementsOf, type Placement } from './offer/said.js';

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

/** A value that a record has. */
export interface Facet {
  /**
   * `ALL` is a field of every record. `AWARDED_BY` has all who award a record in one value, from which bodies and their
   * countries are counted: so that a record of two bodies of one country counts once for that country.
   */
  readonly field: Exclude<FacetField, 'COUNTRY' | 'AWARDING_BODY'> | 'AWARDED_BY' | 'ALL';
  /** A level stands with its framework before it: `ie-nfq:8`. Keys of organisations are parted by spaces. */
  readonly value: string;
}

/** The one facet of all records. */
export const OF_ALL: Facet = { field: 'ALL', value: '' };

/** The facets of a record, each once: it counts once however often it says the same. */
export function facetsOf(record: MicrocredentialRecord): Facet[] {
  const { credits, otherCredits, mode, language, status } = record;
  const placements = placementsOf(record);
  const systems = [...(credits ? [credits] : []), ...otherCredits].map(({ system }) => system);
  return [
    OF_ALL,
    { field: 'AWARDED_BY', value: awardingBodiesOf(record).join(' ') },
    ...unique(placements.map(({ framework }) => framework)).map((value): Facet => ({ field: 'FRAMEWORK', value })),
    ...unique(placements.flatMap(levelNames)).map((value): Facet => ({ field: 'LEVEL', value })),
    ...unique(systems).map((value): Facet => ({ field: 'CREDIT_SYSTEM', value })),
    ...(mode ? [{ field: 'MODE' as const, value: mode }] : []),
    ...unique(language).map((value): Facet => ({ field: 'LANGUAGE', value })),
    { field: 'OFFER_STATUS', value: status },
  ];
}

const levelNames = (placement: Placement): string[] => levelCodes(placement).map((code) => `${placement.framework}:${code}`);

/** The codes of a placement, each once: one, or several where it leaves open which. */
export function levelCodes({ code, codes = [] }: Placement): string[] {
  return unique(code === undefined ? codes : [code, ...codes]);
}

const unique = (values: readonly string[]): string[] => [...new Set(values)];
