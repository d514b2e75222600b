import { isAbstractType, isObjectType, type GraphQLAbstractType, type GraphQLField, type GraphQLSchema } from 'graphql';
import { getMetadataStorage } from 'type-graphql';

type Class = abstract new (...values: never[]) => object;

/**
 * type-graphql puts a resolver before every property and every getter of a class, which takes twenty times as long as
 * reading it, and promises the type of each member of a union. This takes both away, where nothing else is asked of
 * them; what is left are methods, and fields that resolvers of other classes add. The values must be instances of the
 * classes of their types, as they are where these have getters.
 *
 *     readPlainly(buildSchemaSync({ resolvers, … }))
 */
export function readPlainly(schema: GraphQLSchema): GraphQLSchema {
  const { objectTypes, fields, fieldResolvers } = getMetadataStorage();
  const names = new Map<unknown, string>(objectTypes.map(({ name, target }) => [target, name]));
  const declared: Declared = { fields: Map.groupBy(fields, ({ schemaName }) => schemaName), resolvers: Map.groupBy(fieldResolvers, ({ schemaName }) => schemaName) };
  for (const [target, name] of names) {
    const type = schema.getType(name);
    if (!isObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) if (isReadPlainly(field, target as Class, declared)) delete field.resolve;
  }
  for (const type of Object.values(schema.getTypeMap())) if (isAbstractType(type)) tellByClass(type, names);
  return schema;
}

type Storage = ReturnType<typeof getMetadataStorage>;

/** What classes say of their fields, by the name of the field. */
interface Declared {
  readonly fields: ReadonlyMap<string, Storage['fields']>;
  readonly resolvers: ReadonlyMap<string, Storage['fieldResolvers']>;
}

/** Whether the value of the field is the property of its name, with nobody to be asked for leave. */
function isReadPlainly({ name, args }: GraphQLField<unknown, unknown>, target: Class, { fields, resolvers }: Declared): boolean {
  const declared = fields.get(name)?.find((field) => isOrExtends(target, field.target));
  if (declared === undefined || declared.name !== name || args.length > 0) return false;
  const resolver = resolvers.get(name)?.find((one) => isOrExtends(target, one.getObjectType?.()));
  const guarded = [declared, resolver].some((one) => (one?.middlewares?.length ?? 0) > 0 || (one?.roles?.length ?? 0) > 0);
  if (guarded || resolver?.kind === 'external') return false;
  return resolver === undefined || descriptorOf(target, name)?.get !== undefined;
}

/** Instances of a class that is a type are of that type; others are told as before. */
function tellByClass(type: GraphQLAbstractType, names: ReadonlyMap<unknown, string>): void {
  const { resolveType } = type;
  if (resolveType == null) return;
  type.resolveType = (value: { readonly constructor?: unknown } | null, ...more) => names.get(value?.constructor) ?? resolveType(value, ...more);
}

export function isOrExtends(target: Class, other: unknown): boolean {
  return typeof other === 'function' && (target === other || target.prototype instanceof other);
}

/** What a class, or a class it extends, says of a property. */
function descriptorOf(target: Class, name: string): PropertyDescriptor | undefined {
  for (let prototype: object | null = target.prototype; prototype !== null; prototype = Object.getPrototypeOf(prototype) as object | null) {
    const descriptor = Object.getOwnPropertyDescriptor(prototype, name);
    if (descriptor !== undefined) return descriptor;
  }
  return undefined;
}
