import {
  GraphQLError, defaultTypeResolver, getNullableType, isAbstractType, isLeafType, isListType, isNonNullType, isObjectType,
  type GraphQLAbstractType, type GraphQLLeafType, type GraphQLObjectType, type GraphQLOutputType,
} from 'graphql';
import { inspect } from 'graphql/jsutils/inspect.js';
import { infoAt, type FieldSite } from './field-site.js';
import { failureOf, protect } from './protect.js';
import { isPromise, type Complete, type Completed, type Run, type Path } from './run.js';
import { runtimeTypeNamed } from './runtime-type.js';
import { settle } from './settle.js';

/** Plans the fields selected at `site` for values of an object type. */
export type PlanObject = (site: FieldSite, type: GraphQLObjectType) => Complete;

/** How values of `type` are completed at `site` ("Value Completion" of the GraphQL specification), decided once. */
export function completerOf(type: GraphQLOutputType, site: FieldSite, planObject: PlanObject): Complete {
  const nullable = !isNonNullType(type);
  const complete = presentCompleter(getNullableType(type), site, planObject);
  return (run, value, path) => {
    if (value instanceof Error) throw value;
    const completed = value == null ? null : complete(run, value, path);
    if (completed === null && !nullable) throw new Error(`Cannot return null for non-nullable field ${placeOf(site)}.`);
    return completed;
  };
}

function presentCompleter(type: GraphQLOutputType, site: FieldSite, planObject: PlanObject): Complete {
  if (isListType(type)) return listCompleter(type.ofType, site, planObject);
  if (isLeafType(type)) return leafCompleter(type);
  if (isAbstractType(type)) return abstractCompleter(type, site, planObject);
  if (isObjectType(type)) return objectCompleter(type, site, planObject);
  throw new Error(`A field cannot be of type ${inspect(type)}.`);
}

function leafCompleter(type: GraphQLLeafType): Complete {
  return (_run, value) => {
    const serialized: unknown = type.serialize(value);
    if (serialized != null) return serialized;
    throw new Error(
      `Expected \`${inspect(type)}.serialize(${inspect(value)})\` to return non-nullable value, returned: ${inspect(serialized)}`,
    );
  };
}

function listCompleter(type: GraphQLOutputType, site: FieldSite, planObject: PlanObject): Complete {
  const complete = protect(completerOf(type, site, planObject), failureOf(type, site));
  return (run, value, path) => {
    if (!isIterable(value)) throw new GraphQLError(`Expected Iterable, but did not find one for field "${placeOf(site)}".`);
    const list: Completed[] = [];
    let waits = false;
    for (const element of value) {
      const completed = complete(run, element, { prev: path, key: list.length, typename: undefined });
      waits ||= completed instanceof Promise;
      list.push(completed);
    }
    return waits ? settle(list, (settled) => settled) : list;
  };
}

function abstractCompleter(type: GraphQLAbstractType, site: FieldSite, planObject: PlanObject): Complete {
  const resolveType = type.resolveType ?? defaultTypeResolver;
  const byName = new Map<unknown, Complete>();
  const completeAs = (name: unknown, run: Run, value: unknown, path: Path): Completed => {
    let complete = byName.get(name);
    if (complete === undefined) {
      complete = objectCompleter(runtimeTypeNamed(name, type, site, value), site, planObject);
      byName.set(name, complete);
    }
    return complete(run, value, path);
  };
  return (run, value, path) => {
    const name = resolveType(value, run.context, infoAt(site, run, path), type);
    if (!isPromise(name)) return completeAs(name, run, value, path);
    return Promise.resolve(name).then((resolved) => completeAs(resolved, run, value, path));
  };
}

function objectCompleter(type: GraphQLObjectType, site: FieldSite, planObject: PlanObject): Complete {
  const complete = planObject(site, type);
  const { isTypeOf } = type;
  if (isTypeOf == null) return complete;
  const completeIf = (belongs: boolean, run: Run, value: unknown, path: Path): Completed => {
    if (belongs) return complete(run, value, path);
    throw new GraphQLError(`Expected value of type "${type.name}" but got: ${inspect(value)}.`, { nodes: site.nodes });
  };
  return (run, value, path) => {
    const belongs = isTypeOf(value, run.context, infoAt(site, run, path));
    if (!isPromise(belongs)) return completeIf(belongs, run, value, path);
    return Promise.resolve(belongs).then((resolved) => completeIf(resolved, run, value, path));
  };
}

function isIterable(value: unknown): value is Iterable<unknown> {
  return typeof value === 'object' && value !== null && Symbol.iterator in value && typeof value[Symbol.iterator] === 'function';
}

function placeOf({ parentType, field }: FieldSite): string {
  return `${parentType.name}.${field.name}`;
}
