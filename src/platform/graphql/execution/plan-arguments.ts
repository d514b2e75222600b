import { BREAK, getArgumentValues, visit } from 'graphql';
import { asCallersMistake } from './callers-mistake.js';
import type { FieldSite } from './field-site.js';
import type { Variables } from './run.js';

type Arguments = Record<string, unknown>;

/** The arguments of a field for given variables; without variables in them they are worked out once. */
export function planArguments({ field, nodes: [node] }: FieldSite): (variables: Variables) => Arguments {
  if (field.args.length === 0) return () => ({});
  const evaluate = (variables?: Variables): Arguments => asCallersMistake(() => getArgumentValues(field, node, variables));
  if (node.arguments?.some((argument) => hasVariable(argument)) === true) return evaluate;
  let constant: Arguments | undefined;
  return () => ({ ...(constant ??= evaluate()) });
}

function hasVariable(argument: Parameters<typeof visit>[0]): boolean {
  let found = false;
  visit(argument, {
    Variable() {
      found = true;
      return BREAK;
    },
  });
  return found;
}
