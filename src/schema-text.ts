import type { ApiServices } from './graphql-schema.js';
import { createGraphqlSchema } from './graphql-schema.js';
import { sortedSdl } from './platform/graphql/sdl.js';

/** The text of the schema. No resolver is called for it, so none needs a service. */
export const schemaText = (): string => sortedSdl(createGraphqlSchema({} as ApiServices));
