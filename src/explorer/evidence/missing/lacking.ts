import type { EvidenceMissingQuery, EvidenceUnknownCountriesQuery, EvidenceUnrelatedQuery } from '../../../../schema/explorer/client/graphql.js';

/** A document whose pairs nobody has read. */
export type RecalledFinding = EvidenceMissingQuery['coherence']['findings'][number];
/** A framework that no document relates to another. */
export type UnrelatedFramework = EvidenceUnrelatedQuery['frameworks']['nodes'][number];
/** A country of which it is not known whether it has a framework. */
export type UnknownCountry = EvidenceUnknownCountriesQuery['countries']['nodes'][number];
