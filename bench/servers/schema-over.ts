import type { GraphQLSchema } from 'graphql';
import { contextOf } from '../../src/cli/context.js';
import { createGraphqlSchema } from '../../src/graphql-schema.js';
import { openRegistry } from '../../src/main.js';

/** What another GraphQL server needs to answer as ours does: the same schema, resolvers, core and data. */
export async function schemaOver(store: string): Promise<{ schema: GraphQLSchema; createContext: () => object }> {
  const registry = await openRegistry({ sqlitePath: store });
  await registry.references.refresh();
  return { schema: createGraphqlSchema(registry), createContext: () => contextOf('en') };
}
