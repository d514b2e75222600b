import type {
  FieldNode, FragmentDefinitionNode, GraphQLField, GraphQLObjectType, GraphQLResolveInfo, GraphQLSchema, OperationDefinitionNode,
} from 'graphql';
import type { Path, Run, Variables } from './run.js';

/** The operation that is being planned, with the values its `@skip` and `@include` conditions have. */
export interface Selection {
  readonly schema: GraphQLSchema;
  readonly fragments: Record<string, FragmentDefinitionNode>;
  readonly operation: OperationDefinitionNode;
  readonly conditions: Variables;
}

/** One field of one object type in the operation: all selections that share its key in the answer. */
export interface FieldSite {
  readonly selection: Selection;
  readonly parentType: GraphQLObjectType;
  readonly field: GraphQLField<unknown, unknown>;
  readonly key: string;
  readonly nodes: readonly [FieldNode, ...FieldNode[]];
}

export function pathAt(site: FieldSite, parent: Path | undefined): Path {
  return { prev: parent, key: site.key, typename: site.parentType.name };
}

/** The fourth argument of resolvers and type resolvers. */
export function infoAt({ selection, parentType, field, nodes }: FieldSite, run: Run, path: Path): GraphQLResolveInfo {
  return {
    fieldName: field.name,
    fieldNodes: nodes,
    returnType: field.type,
    parentType,
    path,
    schema: selection.schema,
    fragments: selection.fragments,
    rootValue: run.rootValue,
    operation: selection.operation,
    variableValues: run.variables,
  };
}
