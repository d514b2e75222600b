import type { CountryStatus } from '../../../../schema/explorer/client/graphql.js';

/** What the map tells apart. `PART`: frameworks for some qualifications only, or former ones. */
export const MAP_KINDS = ['WHOLE', 'COMING', 'PART', 'NONE', 'UNKNOWN'] as const;
export type MapKind = (typeof MAP_KINDS)[number];

const BY_STATUS: Readonly<Record<CountryStatus, MapKind>> = { IN_FORCE: 'WHOLE', ADOPTED_NOT_OPERATIONAL: 'COMING', IN_DEVELOPMENT: 'COMING', NONE: 'NONE', UNKNOWN: 'UNKNOWN' };

export function mapKind({ status, frameworks }: { readonly status: CountryStatus; readonly frameworks: readonly unknown[] }): MapKind {
  const kind = BY_STATUS[status];
  return frameworks.length > 0 && (kind === 'NONE' || kind === 'UNKNOWN') ? 'PART' : kind;
}
