import {
  getVariableValues, isInputObjectType, isInputType, isListType, isNonNullType, typeFromAST, valueFromAST,
  type GraphQLError, type GraphQLInputObjectType, type GraphQLInputType, type GraphQLSchema, type VariableDefinitionNode,
} from 'graphql';
import { tellBadVariables } from './bad-variables.js';
import type { Variables } from './run.js';

/** Variable values as the operation declares them, or every reason why they do not fit. */
export type Coerced = { readonly variables: Variables } | { readonly errors: readonly GraphQLError[] };

/** Not what is expected, or in need of more than copying: graphql-js decides. */
const UNUSUAL = Symbol('unusual');

type Coerce = (value: unknown) => unknown;

interface PlannedVariable {
  readonly name: string;
  readonly coerce: Coerce;
  /** The value where none is given; UNUSUAL where one must be. */
  readonly whenAbsent: () => unknown;
}

/**
 * Coerces variables as graphql-js does. Values that are just as expected are taken over by functions made once for
 * their types; whatever else there is, all of it goes through graphql-js, which finds the words for what is wrong.
 */
export function planVariables(
  schema: GraphQLSchema, definitions: readonly VariableDefinitionNode[],
): (raw: Readonly<Variables>, maxErrors: number) => Coerced {
  const planned = definitions.map((definition) => planVariable(schema, definition));
  return (raw, maxErrors) => {
    const variables = takeOver(planned, raw);
    if (variables !== undefined) return { variables };
    const { errors, coerced } = getVariableValues(schema, definitions, raw, { maxErrors });
    return errors === undefined ? { variables: coerced ?? {} } : { errors: tellBadVariables(errors, schema, definitions, raw, maxErrors) };
  };
}

function takeOver(planned: readonly PlannedVariable[], raw: Readonly<Variables>): Variables | undefined {
  const variables: Variables = {};
  for (const { name, coerce, whenAbsent } of planned) {
    const value = Object.hasOwn(raw, name) ? coerce(raw[name]) : whenAbsent();
    if (value === UNUSUAL) return undefined;
    if (value !== undefined) variables[name] = value;
  }
  return variables;
}

function planVariable(schema: GraphQLSchema, { variable, type: typeNode, defaultValue }: VariableDefinitionNode): PlannedVariable {
  const name = variable.name.value;
  const type = typeFromAST(schema, typeNode);
  if (!isInputType(type)) return { name, coerce: () => UNUSUAL, whenAbsent: () => UNUSUAL };
  const coerce = coercerOf(type);
  if (defaultValue !== undefined) return { name, coerce, whenAbsent: () => valueFromAST(defaultValue, type) };
  return { name, coerce, whenAbsent: () => (isNonNullType(type) ? UNUSUAL : undefined) };
}

function coercerOf(type: GraphQLInputType): Coerce {
  if (isNonNullType(type)) {
    const coerce = presentCoercerOf(type.ofType);
    return (value) => (value == null ? UNUSUAL : coerce(value));
  }
  const coerce = presentCoercerOf(type);
  return (value) => (value === null ? null : coerce(value));
}

function presentCoercerOf(type: GraphQLInputType): Coerce {
  if (isListType(type)) return listCoercer(coercerOf(type.ofType));
  if (isInputObjectType(type)) return objectCoercer(type);
  if (isNonNullType(type)) return () => UNUSUAL;
  return (value) => {
    try {
      const parsed: unknown = type.parseValue(value);
      return parsed === undefined ? UNUSUAL : parsed;
    } catch {
      return UNUSUAL;
    }
  };
}

function listCoercer(coerce: Coerce): Coerce {
  return (value) => {
    if (!Array.isArray(value)) return UNUSUAL;
    const list: unknown[] = [];
    for (const element of value) {
      const coerced = coerce(element);
      if (coerced === UNUSUAL) return UNUSUAL;
      list.push(coerced);
    }
    return list;
  };
}

function objectCoercer(type: GraphQLInputObjectType): Coerce {
  if (type.isOneOf) return () => UNUSUAL;
  // Made when first needed: input types may contain themselves.
  let fields: ReadonlyMap<string, { readonly coerce: Coerce; readonly whenAbsent: unknown }> | undefined;
  return (value) => {
    fields ??= new Map(Object.values(type.getFields()).map(({ name, type: of, defaultValue }) => [name, {
      coerce: coercerOf(of),
      whenAbsent: defaultValue === undefined && isNonNullType(of) ? UNUSUAL : defaultValue,
    }]));
    if (typeof value !== 'object' || Array.isArray(value)) return UNUSUAL;
    const given = value as Readonly<Record<string, unknown>>;
    for (const name in given) if (!fields.has(name)) return UNUSUAL;
    const object: Record<string, unknown> = {};
    for (const [name, { coerce, whenAbsent }] of fields) {
      const coerced = given[name] === undefined ? whenAbsent : coerce(given[name]);
      if (coerced === UNUSUAL) return UNUSUAL;
      if (coerced !== undefined) object[name] = coerced;
    }
    return object;
  };
}
