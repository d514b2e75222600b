import { GraphQLError, type ASTNode, type ASTVisitor, type ValidationContext, type ValidationRule } from 'graphql';
import type { PlatformWords } from '../words/en.js';
import { say } from '../words/say.js';
import { profileOf } from './document-profile.js';
import type { PlatformErrorCode } from './error-codes.js';
import type { Limits } from './limits.js';
import { otherLanguages, type Sentence } from './user-error.js';

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
    const sentence = say((words) => words.noSuchOperation(operation.operation));
    context.reportError(new GraphQLError(sentence.en, { nodes: operation, extensions: { ...otherLanguages(sentence) } }));
  },
});

function operationLimits(limits: Limits): ValidationRule {
  return (context: ValidationContext): ASTVisitor => ({
    OperationDefinition(operation) {
      const profile = profileOf(operation, (name) => context.getFragment(name));
      const report = (limit: PlatformErrorCode, found: number, most: number, sentence: (words: PlatformWords) => (found: string, most: number) => string): void => {
        if (found > most) context.reportError(excess(limit, say((words) => sentence(words)(shown(found, words), most)), operation));
      };
      report('TOO_DEEP', profile.depth, limits.depth, ({ tooDeep }) => tooDeep);
      report('TOO_MANY_ALIASES', profile.aliases, limits.aliases, ({ tooManyAliases }) => tooManyAliases);
      report('TOO_MANY_ROOT_FIELDS', profile.rootFields, limits.rootFields, ({ tooManyRootFields }) => tooManyRootFields);
      return false;
    },
  });
}

function listLimits({ listElements }: Limits): ValidationRule {
  return (context: ValidationContext): ASTVisitor => ({
    ListValue(list) {
      const { length } = list.values;
      if (length > listElements) context.reportError(excess('LIST_TOO_LONG', say((words) => words.listTooLong(length, listElements)), list));
    },
  });
}

/** Apollo gives every validation error one code; `limit` keeps the more exact one for present-error.ts. */
function excess(limit: PlatformErrorCode, sentence: Sentence, node: ASTNode): GraphQLError {
  return new GraphQLError(sentence.en, { nodes: node, extensions: { limit, ...otherLanguages(sentence) } });
}

function shown(count: number, { moreThanAMillion }: PlatformWords): string {
  return count < 1e6 ? String(count) : moreThanAMillion;
}
