import { GraphQLUnionType, type GraphQLSchema } from 'graphql';
import { contextOf } from '../../src/cli/context.js';
import { createGraphqlSchema, schemaAsMade } from '../../src/graphql-schema.js';
import { openRegistry } from '../../src/main.js';

/**
 * What another GraphQL server needs to answer as ours does: the same schema, resolvers, core and data. `made` is the
 * schema as type-graphql makes it for whoever uses it; `ours` has the plain reading and calling that our server owes its speed to.
 */
export async function schemaOver(store: string, whose: 'made' | 'ours'): Promise<{ schema: GraphQLSchema; createContext: () => object }> {
  const registry = await openRegistry({ sqlitePath: store });
  await registry.references.refresh();
  const schema = whose === 'ours' ? createGraphqlSchema(registry) : schemaAsMade(registry).schema;
  resolveUnionsAtOnce(schema);
  return { schema, createContext: () => contextOf(['en']) };
}

/**
 * type-graphql promises the type of each member of a union. graphql-jit, which mercurius compiles with, takes no promise,
 * and nobody is faster for one. The classes have the names of their types.
 */
function resolveUnionsAtOnce(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (type instanceof GraphQLUnionType) type.resolveType = (member: object) => member.constructor.name;
  }
}
