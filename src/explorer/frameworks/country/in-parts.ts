import type { CountryStatus, FrameworkScope } from '../../../../schema/explorer/client/graphql.js';

/** A country as far as it is told what stands of its framework. */
export interface CountryStanding {
  readonly status: CountryStatus;
  readonly frameworks: readonly { readonly scope: FrameworkScope }[];
}

/** "In use" is said of a country; its frameworks tell whether any of them is for the whole: of the United Kingdom none is. Pure. */
export const isInParts = ({ status, frameworks }: CountryStanding): boolean => status === 'IN_FORCE' && frameworks.length > 0 && frameworks.every(({ scope }) => scope !== 'NATIONAL');

/** What is to be said of it, in each place where it is said. Pure. */
export const standingOf = (country: CountryStanding): CountryStatus | 'IN_PARTS' => (isInParts(country) ? 'IN_PARTS' : country.status);
