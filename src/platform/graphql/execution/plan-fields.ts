import { SchemaMetaFieldDef, TypeMetaFieldDef, TypeNameMetaFieldDef, type FieldNode, type GraphQLField, type GraphQLObjectType, type GraphQLSchema } from 'graphql';
import { collectFields, collectSubfields } from 'graphql/execution/collectFields.js';
import { asCallersMistake } from './callers-mistake.js';
import type { FieldSite, Selection } from './field-site.js';
import { ALL_READ, NOTHING_READ, answerBuilder, canBePlain, leafReader, type PlainLeaf } from './generated.js';
import { planField, type FieldPlan } from './plan-field.js';
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
  const plain = sites.flatMap((site, index) => (isPlainLeaf(site) ? [plainLeaf(site, index)] : []));
  const readPlain = leafReader(plain);
  const others = sites.flatMap((site, index) => (isPlainLeaf(site) ? [] : [index]));
  const all = sites.map((_site, index) => index);
  const execute = executeInOrder(sites.map((site) => planField(site, planObject)), answerBuilder(sites.map(({ key }) => key)));
  return (run, source, path) => {
    const values = new Array<Completed>(sites.length);
    const stoppedAt = typeof source === 'object' && source !== null ? readPlain(source, values) : NOTHING_READ;
    return execute(run, source, path, stoppedAt === ALL_READ ? others : all, values, stoppedAt);
  };
}

/** Executes the fields at `indexes`; the other `values` are there already, and the one at `read` as a property. */
function executeInOrder(plans: readonly FieldPlan[], build: (values: readonly Completed[]) => Completed) {
  return (run: Run, source: unknown, path: Path | undefined, indexes: readonly number[], values: Completed[], read: number): Completed => {
    let waits = read >= 0 && values[read] instanceof Promise;
    try {
      for (const index of indexes) {
        const { execute, executeRead } = plans[index] as FieldPlan;
        const completed = index === read ? executeRead(run, source, path, values[index]) : execute(run, source, path);
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
