import { Kind, getArgumentValues, isNonNullType, valueFromAST, type GraphQLArgument, type ValueNode } from 'graphql';
import { asCallersMistake } from './callers-mistake.js';
import type { FieldSite } from './field-site.js';
import type { Variables } from './run.js';

type Arguments = Record<string, unknown>;

/** An argument that needs no more than copying: a constant, or the value of a variable. */
type Copied =
  | { readonly kind: 'constant'; readonly name: string; readonly value: unknown }
  | { readonly kind: 'variable'; readonly name: string; readonly variable: string; readonly nullable: boolean; readonly hasDefault: boolean };

/**
 * The arguments of a field for given variables: copied where each is a constant or a variable; otherwise, and where a
 * variable is absent or null in a place that cares, worked out by graphql-js.
 */
export function planArguments({ field, nodes: [node] }: FieldSite): (variables: Variables) => Arguments {
  if (field.args.length === 0) return () => ({});
  const evaluate = (variables: Variables): Arguments => asCallersMistake(() => getArgumentValues(field, node, variables));
  const given = new Map(node.arguments?.map(({ name, value }) => [name.value, value]));
  const copied = field.args.filter((argument) => given.has(argument.name) || argument.defaultValue !== undefined || isNonNullType(argument.type))
    .map((argument) => planArgument(argument, given.get(argument.name)));
  if (!copied.every((argument) => argument !== undefined)) return evaluate;
  return (variables) => copy(copied, variables) ?? evaluate(variables);
}

/** Undefined where an argument needs more than copying. */
function planArgument(argument: GraphQLArgument, given: ValueNode | undefined): Copied | undefined {
  const { name, type, defaultValue } = argument;
  if (given?.kind === Kind.VARIABLE) {
    return { kind: 'variable', name, variable: given.name.value, nullable: !isNonNullType(type), hasDefault: defaultValue !== undefined };
  }
  if (given !== undefined && hasVariable(given)) return undefined;
  const value: unknown = given === undefined ? defaultValue : valueFromAST(given, type);
  return value === undefined ? undefined : { kind: 'constant', name, value };
}

/** Undefined where a variable has no value, or null, and that matters. */
function copy(copied: readonly Copied[], variables: Variables): Arguments | undefined {
  const values: Arguments = {};
  for (const argument of copied) {
    if (argument.kind === 'constant') {
      values[argument.name] = argument.value;
      continue;
    }
    const value = variables[argument.variable];
    if (value === undefined && argument.nullable && !argument.hasDefault) continue;
    if (value === undefined || (value === null && !argument.nullable)) return undefined;
    values[argument.name] = value;
  }
  return values;
}

function hasVariable(value: ValueNode): boolean {
  if (value.kind === Kind.VARIABLE) return true;
  if (value.kind === Kind.LIST) return value.values.some(hasVariable);
  return value.kind === Kind.OBJECT && value.fields.some((field) => hasVariable(field.value));
}
