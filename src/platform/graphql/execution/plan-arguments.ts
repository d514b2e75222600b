import { Kind, getArgumentValues, isNonNullType, type GraphQLArgument, type ValueNode } from 'graphql';
import { asCallersMistake } from './callers-mistake.js';
import type { FieldSite } from './field-site.js';
import type { Variables } from './run.js';

type Arguments = Record<string, unknown>;

/** An argument that is the value of a variable, and nothing but that. */
interface VariableArgument {
  readonly name: string;
  readonly variable: string;
  readonly nullable: boolean;
}

/**
 * The arguments of a field for given variables. Without variables they are worked out once; where each is a variable
 * that has a value they are copied; everything else goes through graphql-js each time.
 */
export function planArguments(site: FieldSite): (variables: Variables) => Arguments {
  const { field, nodes: [node] } = site;
  if (field.args.length === 0) return () => ({});
  const given = new Map(node.arguments?.map(({ name, value }) => [name.value, value]));
  const evaluate = (variables?: Variables): Arguments => asCallersMistake(() => getArgumentValues(field, node, variables));
  if (![...given.values()].some(hasVariable)) {
    let constant: Arguments | undefined;
    return () => ({ ...(constant ??= evaluate()) });
  }
  const copied = field.args.map((argument) => variableArgument(argument, given.get(argument.name)));
  if (!copied.every((argument) => argument !== undefined)) return evaluate;
  return (variables) => copy(copied, variables) ?? evaluate(variables);
}

/** Undefined where some variable has no value, or null where none may be. */
function copy(copied: readonly VariableArgument[], variables: Variables): Arguments | undefined {
  const values: Arguments = {};
  for (const { name, variable, nullable } of copied) {
    const value = variables[variable];
    if (value === undefined || (value === null && !nullable)) return undefined;
    values[name] = value;
  }
  return values;
}

/** An argument that is not given at all is no variable: it may have a default. */
function variableArgument({ name, type }: GraphQLArgument, value: ValueNode | undefined): VariableArgument | undefined {
  return value?.kind === Kind.VARIABLE ? { name, variable: value.name.value, nullable: !isNonNullType(type) } : undefined;
}

function hasVariable(value: ValueNode): boolean {
  if (value.kind === Kind.VARIABLE) return true;
  if (value.kind === Kind.LIST) return value.values.some(hasVariable);
  return value.kind === Kind.OBJECT && value.fields.some((field) => hasVariable(field.value));
}
