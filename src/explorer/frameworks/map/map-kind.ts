import type { CountryStatus } from '../../../../schema/explorer/client/graphql.js';
import { isInParts, type CountryStanding } from '../country/in-parts.js';

/** What the map tells apart. `PART`: frameworks for some qualifications only, or former ones. */
export const MAP_KINDS = ['WHOLE', 'COMING', 'PART', 'NONE', 'UNKNOWN'] as const;
export type MapKind = (typeof MAP_KINDS)[number];

const BY_STATUS: Readonly<Record<CountryStatus, MapKind>> = { IN_FORCE: 'WHOLE', ADOPTED_NOT_OPERATIONAL: 'COMING', IN_DEVELOPMENT: 'COMING', NONE: 'NONE', UNKNOWN: 'UNKNOWN' };

export function mapKind(country: CountryStanding): MapKind {
  const kind = BY_STATUS[country.status];
  return isInParts(country) || (country.frameworks.length > 0 && (kind === 'NONE' || kind === 'UNKNOWN')) ? 'PART' : kind;
}
