import { SchemaMetaFieldDef, TypeMetaFieldDef, TypeNameMetaFieldDef, type FieldNode, type GraphQLField, type GraphQLObjectType, type GraphQLSchema } from 'graphql';
import { collectFields, collectSubfields } from 'graphql/execution/collectFields.js';
import { asCallersMistake } from './callers-mistake.js';
import type { FieldSite, Selection } from './field-site.js';
import { answerBuilder, canBePlain, leafReader, type PlainLeaf } from './generated.js';
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
  const sites: FieldSite[] = [];
  for (const [key, [first, ...others]] of fields) {
    const field = first && fieldNamed(selection.schema, parentType, first.name.value);
    if (first !== undefined && field !== undefined) sites.push({ selection, parentType, field, key, nodes: [first, ...others] });
  }
  const executors = sites.map((site) => planField(site, planObject));
  const all = executors.map((_execute, index) => index);
  const plain = all.filter((index) => isPlainLeaf(sites[index] as FieldSite));
  const others = all.filter((index) => !plain.includes(index));
  const readPlain = leafReader(plain.map((index) => plainLeaf(sites[index] as FieldSite, index)));
  const execute = executeInOrder(executors, answerBuilder(sites.map(({ key }) => key)));
  return (run, source, path) => {
    const values = new Array<Completed>(executors.length);
    const read = typeof source === 'object' && source !== null && readPlain(source, values);
    return execute(run, source, path, read ? others : all, values);
  };
}

/** Executes the fields at `indexes`; the other `values` are there already. */
function executeInOrder(executors: readonly ExecuteField[], build: (values: readonly Completed[]) => Completed) {
  return (run: Run, source: unknown, path: Path | undefined, indexes: readonly number[], values: Completed[]): Completed => {
    let waits = false;
    try {
      for (const index of indexes) {
        const completed = (executors[index] as ExecuteField)(run, source, path);
        waits ||= completed instanceof Promise;
        values[index] = completed;
      }
    } catch (error) {
      if (!waits) throw error;
      // What was begun is awaited all the same, so that no rejection of it is left unhandled.
      const rethrow = (): never => {
        throw error;
      };
      return settle(values, () => undefined).then(rethrow, rethrow);
    }
    return waits ? settle(values, build) : build(values);
  };
}

/** Whether the field is a property of its object and no more, if the object is plain data. */
function isPlainLeaf({ field }: FieldSite): boolean {
  return field.resolve === undefined && field.args.length === 0 && canBePlain(field.type);
}

function plainLeaf({ field }: FieldSite, index: number): PlainLeaf {
  return { property: field.name, index, type: field.type };
}

function fieldNamed(schema: GraphQLSchema, type: GraphQLObjectType, name: string): GraphQLField<unknown, unknown> | undefined {
  if (name === TypeNameMetaFieldDef.name) return TypeNameMetaFieldDef;
  const isQuery = schema.getQueryType() === type;
  if (isQuery && name === SchemaMetaFieldDef.name) return SchemaMetaFieldDef;
  if (isQuery && name === TypeMetaFieldDef.name) return TypeMetaFieldDef;
  return type.getFields()[name];
}
