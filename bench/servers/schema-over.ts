import type { GraphQLSchema } from 'graphql';
import { built } from '../measure/built.js';

const { contextOf } = await built<typeof import('../../src/cli/context.js')>('cli/context.js');
const { createGraphqlSchema } = await built<typeof import('../../src/graphql-schema.js')>('graphql-schema.js');
const { openRegistry } = await built<typeof import('../../src/main.js')>('main.js');

/** What another GraphQL server needs to answer as ours does: the same schema, resolvers, core and data. */
export async function schemaOver(store: string): Promise<{ schema: GraphQLSchema; createContext: () => object }> {
  const registry = await openRegistry({ sqlitePath: store });
  await registry.references.refresh();
  return { schema: createGraphqlSchema(registry), createContext: () => contextOf('en') };
}
