import { SchemaMetaFieldDef, TypeMetaFieldDef, TypeNameMetaFieldDef, type FieldNode, type GraphQLField, type GraphQLObjectType, type GraphQLSchema } from 'graphql';
import { collectFields, collectSubfields } from 'graphql/execution/collectFields.js';
import { answerFactory } from './answer-factory.js';
import { asCallersMistake } from './callers-mistake.js';
import type { FieldSite, Selection } from './field-site.js';
import { planField, type ExecuteField } from './plan-field.js';
import { settle } from './settle.js';
import type { Complete, Completed, Path, Run } from './run.js';

type ExecuteFields = (run: Run, source: unknown, path: Path | undefined) => Completed;
type Fields = ReadonlyMap<string, readonly FieldNode[]>;

/** Plans the fields that the operation selects of its root type. */
export function planRoot(selection: Selection, rootType: GraphQLObjectType): ExecuteFields {
  const { schema, fragments, conditions, operation } = selection;
  const fields = asCallersMistake(() => collectFields(schema, fragments, conditions, rootType, operation.selectionSet));
  return planFields(selection, rootType, fields);
}

/** Plans the fields selected below a field, when the first value of the type arrives: recursive documents end so. */
function planObject({ selection, nodes }: FieldSite, type: GraphQLObjectType): Complete {
  const { schema, fragments, conditions } = selection;
  let execute: ExecuteFields | undefined;
  return (run, value, path) => {
    execute ??= planFields(selection, type, asCallersMistake(() => collectSubfields(schema, fragments, conditions, type, nodes)));
    return execute(run, value, path);
  };
}

function planFields(selection: Selection, parentType: GraphQLObjectType, fields: Fields): ExecuteFields {
  const keys: string[] = [];
  const executors: ExecuteField[] = [];
  for (const [key, nodes] of fields) {
    const [first, ...others] = nodes;
    const field = first && fieldNamed(selection.schema, parentType, first.name.value);
    if (first === undefined || field === undefined) continue;
    keys.push(key);
    executors.push(planField({ selection, parentType, field, key, nodes: [first, ...others] }, planObject));
  }
  return executeInOrder(keys, executors);
}

function executeInOrder(keys: readonly string[], executors: readonly ExecuteField[]): ExecuteFields {
  const answerOf = answerFactory(keys);
  return (run, source, path) => {
    const values: Completed[] = [];
    let waits = false;
    try {
      for (const execute of executors) {
        const completed = execute(run, source, path);
        waits ||= completed instanceof Promise;
        values.push(completed);
      }
    } catch (error) {
      if (!waits) throw error;
      // What was begun is awaited all the same, so that no rejection of it is left unhandled.
      const rethrow = (): never => {
        throw error;
      };
      return settle(values, () => undefined).then(rethrow, rethrow);
    }
    return waits ? settle(values, answerOf) : answerOf(values);
  };
}

function fieldNamed(schema: GraphQLSchema, type: GraphQLObjectType, name: string): GraphQLField<unknown, unknown> | undefined {
  if (name === TypeNameMetaFieldDef.name) return TypeNameMetaFieldDef;
  const isQuery = schema.getQueryType() === type;
  if (isQuery && name === SchemaMetaFieldDef.name) return SchemaMetaFieldDef;
  if (isQuery && name === TypeMetaFieldDef.name) return TypeMetaFieldDef;
  return type.getFields()[name];
}
