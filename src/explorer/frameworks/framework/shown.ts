import type { FrameworksDocumentsQuery, FrameworksFrameworkQuery } from '../../../../schema/explorer/client/graphql.js';

export type ShownFramework = NonNullable<FrameworksFrameworkQuery['framework']>;
export type ShownDocument = FrameworksDocumentsQuery['alignments']['nodes'][number];
