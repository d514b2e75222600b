import {
  GraphQLError, isAbstractType, isLeafType, isListType, isNonNullType, isObjectType, locatedError, defaultTypeResolver,
  type FieldNode, type GraphQLAbstractType, type GraphQLLeafType, type GraphQLObjectType, type GraphQLOutputType,
  type GraphQLResolveInfo, type GraphQLSchema,
} from 'graphql';
import { inspect } from 'graphql/jsutils/inspect.js';
import { pathToArray } from 'graphql/jsutils/Path.js';
import { isPromise, type Complete, type Completed, type Path, type Run } from './run.js';

/** Where a field stands in the operation: what messages name and type resolvers are given. */
export interface FieldSite {
  readonly schema: GraphQLSchema;
  readonly parentType: GraphQLObjectType;
  readonly fieldName: string;
  readonly nodes: readonly FieldNode[];
  readonly info: (run: Run, path: Path) => GraphQLResolveInfo;
  /** How the selected fields of a value of this type are executed. */
  readonly completeFields: (type: GraphQLObjectType) => Complete;
}

/** The function that completes values of `type` at `site`: "Value Completion" of the GraphQL specification, chosen once. */
export function completerOf(type: GraphQLOutputType, site: FieldSite): Complete {
  const complete = isNonNullType(type) ? completeNonNull(type.ofType, site) : completeNullable(type, site);
  return (run, value, path) => {
    if (value instanceof Error) throw value;
    return complete(run, value, path);
  };
}

function completeNullable(type: GraphQLOutputType, site: FieldSite): Complete {
  const complete = completePresent(type, site);
  return (run, value, path) => (value == null ? null : complete(run, value, path));
}

function completeNonNull(type: GraphQLOutputType, site: FieldSite): Complete {
  const complete = completeNullable(type, site);
  return (run, value, path) => {
    const completed = complete(run, value, path);
    if (completed === null) throw new Error(`Cannot return null for non-nullable field ${nameOf(site)}.`);
    return completed;
  };
}

function completePresent(type: GraphQLOutputType, site: FieldSite): Complete {
  if (isListType(type)) return completeList(type.ofType, site);
  if (isLeafType(type)) return completeLeaf(type);
  if (isAbstractType(type)) return completeAbstract(type, site);
  if (isObjectType(type)) return completeObject(type, site);
  throw new Error(`Unexpected output type: ${inspect(type)}`);
}

function completeLeaf(type: GraphQLLeafType): Complete {
  return (_run, value) => {
    const serialized: unknown = type.serialize(value);
    if (serialized == null) {
      throw new Error(
        `Expected \`${inspect(type)}.serialize(${inspect(value)})\` to return non-nullable value, returned: ${inspect(serialized)}`,
      );
    }
    return serialized;
  };
}

function completeList(itemType: GraphQLOutputType, site: FieldSite): Complete {
  const complete = protect(completerOf(itemType, site), itemType, site.nodes);
  return (run, value, path) => {
    if (!isIterable(value)) {
      throw new GraphQLError(`Expected Iterable, but did not find one for field "${nameOf(site)}".`);
    }
    let waits = false;
    let index = 0;
    const completed: Completed[] = [];
    for (const element of value) {
      const one = complete(run, element, { prev: path, key: index++, typename: undefined });
      waits ||= one instanceof Promise;
      completed.push(one);
    }
    return waits ? Promise.all(completed) : completed;
  };
}

function completeAbstract(type: GraphQLAbstractType, site: FieldSite): Complete {
  const resolveType = type.resolveType ?? defaultTypeResolver;
  const ofRuntimeType = new Map<unknown, Complete>();
  const completeAs = (name: unknown, run: Run, value: unknown, path: Path): Completed => {
    let complete = ofRuntimeType.get(name);
    if (complete === undefined) {
      complete = completeObject(runtimeType(name, type, site, value), site);
      ofRuntimeType.set(name, complete);
    }
    return complete(run, value, path);
  };
  return (run, value, path) => {
    const name = resolveType(value, run.context, site.info(run, path), type);
    return isPromise(name) ? name.then((resolved) => completeAs(resolved, run, value, path)) : completeAs(name, run, value, path);
  };
}

function completeObject(type: GraphQLObjectType, site: FieldSite): Complete {
  const completeFields = site.completeFields(type);
  const { isTypeOf } = type;
  if (isTypeOf == null) return completeFields;
  return (run, value, path) => {
    const check = (belongs: boolean): Completed => {
      if (belongs) return completeFields(run, value, path);
      throw new GraphQLError(`Expected value of type "${type.name}" but got: ${inspect(value)}.`, { nodes: site.nodes });
    };
    const belongs = isTypeOf(value, run.context, site.info(run, path));
    return isPromise(belongs) ? belongs.then(check) : check(belongs);
  };
}

/**
 * Catches what `complete` throws or rejects with: the error is located and collected and the place is null, or,
 * where the type allows no null, it is thrown on to the place above.
 */
export function protect(complete: Complete, type: GraphQLOutputType, nodes: readonly FieldNode[]): Complete {
  const fail = (run: Run, raw: unknown, path: Path): null => {
    const error = locatedError(raw, nodes, pathToArray(path));
    if (isNonNullType(type)) throw error;
    run.errors.add(error, path);
    return null;
  };
  return (run, value, path) => {
    try {
      const completed = isPromise(value) ? value.then((resolved) => complete(run, resolved, path)) : complete(run, value, path);
      return completed instanceof Promise ? completed.then(undefined, (raw) => fail(run, raw, path)) : completed;
    } catch (raw) {
      return fail(run, raw, path);
    }
  };
}

function isIterable(value: unknown): value is Iterable<unknown> {
  return typeof value === 'object' && value !== null && Symbol.iterator in value;
}

function nameOf(site: FieldSite): string {
  return `${site.parentType.name}.${site.fieldName}`;
}

function runtimeType(name: unknown, type: GraphQLAbstractType, site: FieldSite, value: unknown): GraphQLObjectType {
  void value;
  const found = typeof name === 'string' ? site.schema.getType(name) : undefined;
  if (!isObjectType(found)) throw new GraphQLError(`Abstract type "${type.name}" was resolved to ${inspect(name)}.`);
  return found;
}
