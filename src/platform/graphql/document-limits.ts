import { GraphQLError, type ASTNode, type ASTVisitor, type ValidationContext, type ValidationRule } from 'graphql';
import { profileOf } from './document-profile.js';
import type { PlatformErrorCode } from './error-codes.js';
import type { Limits } from './limits.js';

/**
 * The limits that a document keeps whatever its variables are, as validation rules. They belong after the rules of the
 * specification: fragments must be known not to be cyclic.
 */
export function documentLimits(limits: Limits): readonly ValidationRule[] {
  return [knownOperations, operationLimits(limits), listLimits(limits)];
}

/** The rules of the specification let a mutation through where a schema has none; running it would be our fault then. */
const knownOperations: ValidationRule = (context: ValidationContext): ASTVisitor => ({
  OperationDefinition(operation) {
    if (context.getSchema().getRootType(operation.operation)) return;
    context.reportError(new GraphQLError(`This API has no ${operation.operation}.`, { nodes: operation }));
  },
});

function operationLimits(limits: Limits): ValidationRule {
  return (context: ValidationContext): ASTVisitor => ({
    OperationDefinition(operation) {
      const profile = profileOf(operation, (name) => context.getFragment(name));
      const report = (limit: PlatformErrorCode, found: number, most: number, unit: string): void => {
        if (found > most) context.reportError(excess(limit, `The operation has ${shown(found)} ${unit}; at most ${most} are answered.`, operation));
      };
      report('TOO_DEEP', profile.depth, limits.depth, 'levels of fields within fields');
      report('TOO_MANY_ALIASES', profile.aliases, limits.aliases, 'renamed fields');
      report('TOO_MANY_ROOT_FIELDS', profile.rootFields, limits.rootFields, 'root fields');
      return false;
    },
  });
}

function listLimits({ listElements }: Limits): ValidationRule {
  return (context: ValidationContext): ASTVisitor => ({
    ListValue(list) {
      const { length } = list.values;
      if (length > listElements) context.reportError(excess('LIST_TOO_LONG', `A list has ${length} elements; at most ${listElements} are read.`, list));
    },
  });
}

/** Apollo gives every validation error one code; `limit` keeps the more exact one for present-error.ts. */
function excess(limit: PlatformErrorCode, message: string, node: ASTNode): GraphQLError {
  return new GraphQLError(message, { nodes: node, extensions: { limit } });
}

function shown(count: number): string {
  return count < 1e6 ? String(count) : 'more than a million';
}
