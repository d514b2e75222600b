import type { EvidencePairAnswersQuery, EvidencePairQuery } from '../../../../schema/explorer/client/graphql.js';

export type Pair = EvidencePairQuery['coverage']['nodes'][number];
export type PairView = Pair['views'][number];
export type PairAnswer = EvidencePairAnswersQuery['equivalences'][number];
