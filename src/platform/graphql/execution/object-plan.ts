import {
  SchemaMetaFieldDef, TypeMetaFieldDef, TypeNameMetaFieldDef, getArgumentValues, visit, isLeafType, isNonNullType, isSpecifiedScalarType,
  type FieldNode, type FragmentDefinitionNode, type GraphQLField, type GraphQLObjectType, type GraphQLResolveInfo,
  type GraphQLSchema, type OperationDefinitionNode,
} from 'graphql';
import { collectSubfields } from 'graphql/execution/collectFields.js';
import { completerOf, protect, type FieldSite } from './complete-value.js';
import { isPromise, type Complete, type Completed, type Path, type Run } from './run.js';

export interface Selection {
  readonly schema: GraphQLSchema;
  readonly fragments: Record<string, FragmentDefinitionNode>;
  readonly operation: OperationDefinitionNode;
  readonly variables: Record<string, unknown>;
}

type ExecuteField = (run: Run, source: unknown, parent: Path | undefined) => Completed;

export function planFields(
  selection: Selection, type: GraphQLObjectType, fields: Map<string, readonly FieldNode[]>,
): (run: Run, source: unknown, path: Path | undefined) => Completed {
  const keys: string[] = [];
  const execute: ExecuteField[] = [];
  for (const [key, nodes] of fields) {
    const field = fieldOf(selection.schema, type, nodes[0] as FieldNode);
    if (field === undefined) continue;
    keys.push(key);
    execute.push(planField(selection, type, field, key, nodes));
  }
  const Answer = answerClass();
  const count = keys.length;
  return (run, source, path) => {
    const answer = new Answer();
    let waiting: string[] | undefined;
    for (let i = 0; i < count; i++) {
      const key = keys[i] as string;
      const completed = (execute[i] as ExecuteField)(run, source, path);
      answer[key] = completed;
      if (completed instanceof Promise) (waiting ??= []).push(key);
    }
    return waiting === undefined ? answer : settle(answer, waiting);
  };
}

function settle(answer: Record<string, unknown>, waiting: string[]): Promise<unknown> {
  return Promise.all(waiting.map((key) => answer[key])).then((values) => {
    for (let i = 0; i < waiting.length; i++) answer[waiting[i] as string] = values[i];
    return answer;
  });
}

function answerClass(): new () => Record<string, unknown> {
  const Answer = function Answer() {} as unknown as new () => Record<string, unknown>;
  (Answer as unknown as { prototype: unknown }).prototype = Object.create(null);
  return Answer;
}

function planField(
  selection: Selection, parentType: GraphQLObjectType, field: GraphQLField<unknown, unknown>, key: string, nodes: readonly FieldNode[],
): ExecuteField {
  const typename = parentType.name;
  if (field === TypeNameMetaFieldDef) return () => typename;
  const info = (run: Run, path: Path): GraphQLResolveInfo => ({
    fieldName: field.name, fieldNodes: nodes, returnType: field.type, parentType, path, schema: selection.schema,
    fragments: selection.fragments, rootValue: run.rootValue, operation: selection.operation, variableValues: run.variables as Record<string, unknown>,
  });
  const site: FieldSite = {
    schema: selection.schema, parentType, fieldName: field.name, nodes, info,
    completeFields: (type): Complete => {
      let plan: Complete | undefined;
      return (run, value, path) => (plan ??= planFields(selection, type,
        collectSubfields(selection.schema, selection.fragments, selection.variables, type, nodes)))(run, value, path);
    },
  };
  const complete = protect(completerOf(field.type, site), field.type, nodes);
  const fail = protect((_run, value) => { throw value; }, field.type, nodes);
  const argumentsOf = planArguments(field, nodes[0] as FieldNode);
  const { resolve, name } = field;
  const leaf = resolve === undefined ? planLeaf(field, nodes, key, typename, argumentsOf, info) : undefined;
  if (leaf !== undefined) return leaf;
  if (resolve === undefined) {
    return (run, source, parent) => {
      const path = { prev: parent, key, typename };
      let value: unknown;
      try {
        value = (source as Record<string, unknown>)[name];
        if (typeof value === 'function') value = (source as Record<string, Function>)[name]!(argumentsOf(run.variables), run.context, info(run, path));
      } catch (raw) {
        return fail(run, raw, path);
      }
      return complete(run, value, path);
    };
  }
  return (run, source, parent) => {
    const path = { prev: parent, key, typename };
    let value: unknown;
    try {
      value = resolve(source, argumentsOf(run.variables), run.context, info(run, path));
    } catch (raw) {
      return fail(run, raw, path);
    }
    return complete(run, value, path);
  };
}

function planArguments(field: GraphQLField<unknown, unknown>, node: FieldNode): (variables: Readonly<Record<string, unknown>>) => Record<string, unknown> {
  if (field.args.length === 0) return () => ({});
  let hasVariables = false;
  visit(node, { SelectionSet: () => false, Directive: () => false, Variable: () => { hasVariables = true; } });
  if (hasVariables) return (variables) => getArgumentValues(field, node, variables as Record<string, unknown>);
  const constant = getArgumentValues(field, node);
  return () => ({ ...constant });
}

function fieldOf(schema: GraphQLSchema, type: GraphQLObjectType, node: FieldNode): GraphQLField<unknown, unknown> | undefined {
  const name = node.name.value;
  if (name === TypeNameMetaFieldDef.name) return TypeNameMetaFieldDef;
  if (type === schema.getQueryType()) {
    if (name === SchemaMetaFieldDef.name) return SchemaMetaFieldDef;
    if (name === TypeMetaFieldDef.name) return TypeMetaFieldDef;
  }
  return type.getFields()[name];
}

const PLAIN: Record<string, (value: unknown) => boolean> = {
  String: (value) => typeof value === 'string',
  ID: (value) => typeof value === 'string',
  Boolean: (value) => typeof value === 'boolean',
  Int: (value) => typeof value === 'number' && (value | 0) === value,
};

function planLeaf(field: GraphQLField<unknown, unknown>, nodes: readonly FieldNode[], key: string, typename: string, argumentsOf: (v: Run['variables']) => Record<string, unknown>, info: (run: Run, path: Path) => GraphQLResolveInfo): ExecuteField | undefined {
  const type = isNonNullType(field.type) ? field.type.ofType : field.type;
  if (!isLeafType(type)) return undefined;
  const { name } = field;
  const nullable = type === field.type;
  const plain = isSpecifiedScalarType(type) ? PLAIN[type.name] : undefined;
  const fail = protect((_run, value) => { throw value; }, field.type, nodes);
  const complete = protect((_run, value) => { if (value instanceof Error) throw value; const s = type.serialize(value); if (s == null && !nullable) throw new Error('no'); return s; }, field.type, nodes);
  return (run, source, parent) => {
    let value: unknown;
    try {
      value = (source as Record<string, unknown>)[name];
      if (plain !== undefined && plain(value)) return value;
      if (value == null && nullable) return null;
      if (typeof value === 'string') return type.serialize(value);
      if (typeof value === 'function') value = (source as Record<string, Function>)[name]!(argumentsOf(run.variables), run.context, info(run, { prev: parent, key, typename }));
    } catch (raw) {
      return fail(run, raw, { prev: parent, key, typename });
    }
    return complete(run, value, { prev: parent, key, typename });
  };
}
