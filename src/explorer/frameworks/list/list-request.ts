import type { CountryStatus, FrameworkScope, FrameworkStatus } from '../../../../schema/explorer/client/graphql.js';
import type { LinkValues } from '../../words/speaking.js';

export const SHOWN = ['frameworks', 'countries'] as const;
export type ShownList = (typeof SHOWN)[number];

export const SCOPES = ['NATIONAL', 'SUBNATIONAL', 'SECTORAL', 'REGIONAL'] as const satisfies readonly FrameworkScope[];
export const FRAMEWORK_STATUSES = ['IN_FORCE', 'ADOPTED_NOT_OPERATIONAL', 'IN_DEVELOPMENT', 'SUPERSEDED'] as const satisfies readonly FrameworkStatus[];
export const COUNTRY_STATUSES = ['IN_FORCE', 'ADOPTED_NOT_OPERATIONAL', 'IN_DEVELOPMENT', 'NONE', 'UNKNOWN'] as const satisfies readonly CountryStatus[];

/** Which list, and what of it. */
export interface ListRequest {
  readonly show: ShownList;
  readonly text: string | null;
  readonly scope: FrameworkScope | null;
  readonly frameworkStatus: FrameworkStatus | null;
  readonly countryStatus: CountryStatus | null;
  /** Code of a framework of several countries. */
  readonly region: string | null;
  readonly after: string | null;
}

/** A word of a list that an address may say; anything else is as if it were not said. */
const oneOf = <Word extends string>(words: readonly Word[], value: string | null): Word | null => words.find((word) => word === value) ?? null;

export function readListRequest(query: URLSearchParams): ListRequest {
  const said = (name: string): string | null => query.get(name)?.trim() || null;
  const show = oneOf(SHOWN, said('show')) ?? 'frameworks';
  const isOfFrameworks = show === 'frameworks';
  return {
    show, text: said('text'), region: said('region'), after: said('after'),
    scope: isOfFrameworks ? oneOf(SCOPES, said('scope')) : null,
    frameworkStatus: isOfFrameworks ? oneOf(FRAMEWORK_STATUSES, said('status')) : null,
    countryStatus: isOfFrameworks ? null : oneOf(COUNTRY_STATUSES, said('status')),
  };
}

/** The same as values of an address, from its first page on. */
export const listValues = ({ show, text, scope, frameworkStatus, countryStatus, region }: ListRequest): LinkValues =>
  ({ show: show === 'frameworks' ? null : show, text, scope, status: frameworkStatus ?? countryStatus, region });
