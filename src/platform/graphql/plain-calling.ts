import { isObjectType, type GraphQLObjectType, type GraphQLSchema } from 'graphql';
import { getMetadataStorage } from 'type-graphql';

type Method = (...values: unknown[]) => unknown;
type Read = (root: unknown, args: Readonly<Record<string, unknown>>, context: unknown) => unknown;
type Resolver = ReturnType<typeof getMetadataStorage>['queries'][number] | ReturnType<typeof getMetadataStorage>['fieldResolvers'][number];
type Parameter = NonNullable<Resolver['params']>[number];

/**
 * type-graphql makes a promise for every argument that a resolver takes, if only a language that nobody gave. Where a
 * resolver has no middleware and takes its values as they come, it is called with them at once. Input classes must
 * be plain: no method, no value of their own; those that are not are left to type-graphql.
 *
 *     callPlainly(buildSchemaSync({ resolvers, … }), (target) => instances.get(target))
 */
export function callPlainly(schema: GraphQLSchema, instanceOf: (target: unknown) => object | undefined): GraphQLSchema {
  const { queries, mutations, objectTypes, fieldResolvers } = getMetadataStorage();
  for (const [type, resolvers] of [[schema.getQueryType(), queries], [schema.getMutationType(), mutations]] as const) {
    for (const resolver of resolvers) if (type) call(type, resolver, instanceOf(resolver.target));
  }
  const ofClass = Map.groupBy(fieldResolvers, (resolver) => resolver.getObjectType?.() as unknown);
  for (const { name, target } of objectTypes) {
    const type = schema.getType(name);
    if (!isObjectType(type)) continue;
    for (const resolver of lineOf(target).flatMap((one) => ofClass.get(one) ?? [])) {
      call(type, resolver, resolver.kind === 'external' ? instanceOf(resolver.target) : null);
    }
  }
  return schema;
}

/** A class and those it extends, the furthest first. */
function lineOf(target: unknown): readonly unknown[] {
  return target === Function.prototype || target === null ? [] : [...lineOf(Object.getPrototypeOf(target)), target];
}

/** `instance` is null where the method is one of the value that is shown; undefined where nobody knows whose it is. */
function call(type: GraphQLObjectType, resolver: Resolver, instance: object | null | undefined): void {
  const field = type.getFields()[resolver.schemaName];
  const reads = (resolver.params ?? []).toSorted((a, b) => a.index - b.index).map(readOf);
  if (field?.resolve === undefined || instance === undefined || isGuarded(resolver) || !reads.every((read) => read !== null)) return;
  const { methodName } = resolver;
  if (instance === null) {
    field.resolve = (root: Record<string, Method>, args, context: unknown) => root[methodName]!(...reads.map((read) => read(root, args, context)));
    return;
  }
  const method = ((instance as Record<string, unknown>)[methodName] as Method).bind(instance);
  field.resolve = (root: unknown, args, context: unknown) => method(...reads.map((read) => read(root, args, context)));
}

const isGuarded = ({ middlewares, roles }: Resolver): boolean => (middlewares?.length ?? 0) > 0 || (roles?.length ?? 0) > 0;

/** How a parameter gets its value; null where that is for type-graphql to say. */
function readOf(parameter: Parameter): Read | null {
  switch (parameter.kind) {
    case 'root':
      return part(parameter.propertyName, (root) => root);
    case 'context':
      return part(parameter.propertyName, (_root, _args, context) => context);
    case 'arg':
      return isPlain(parameter.getType()) ? (_root, args) => args[parameter.name] : null;
    case 'args':
      return isPlain(parameter.getType()) ? (_root, args) => args : null;
    default:
      return null;
  }
}

const part = (name: string | undefined, whole: Read): Read =>
  name === undefined ? whole : (root, args, context) => (whole(root, args, context) as Record<string, unknown>)[name];

/** Whether values of a type are what they are without being made instances of its class. */
function isPlain(type: unknown): boolean {
  const { inputTypes, argumentTypes } = getMetadataStorage();
  const declared = [...inputTypes, ...argumentTypes].find(({ target }) => target === type);
  if (declared === undefined) return true; // A scalar or an enumeration.
  const target = type as new () => object;
  const ofItsOwn = Object.getPrototypeOf(target) !== Function.prototype || Object.getOwnPropertyNames(target.prototype).length > 1;
  if (ofItsOwn || Object.values(new target()).some((value) => value !== undefined)) return false;
  return (declared.fields ?? []).every((field) => field.getType() === type || isPlain(field.getType()));
}
