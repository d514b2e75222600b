import type { GraphQLError } from 'graphql';
import { userError } from '../platform/graphql/user-error.js';
import { nearNames } from './near-names.js';
import type { NamedKind } from './words/named-kind.js';
import { say } from './words/say.js';

/** `Unknown framework "ie-nqf". Did you mean "ie-nfq"?`, and the near codes beside it for programs. */
export function notFound(kind: NamedKind, code: string, known: Iterable<string>, of?: string): GraphQLError {
  const near = nearNames(code, known);
  return userError('NOT_FOUND', say((words) => words.unknown(kind, code.slice(0, 100), of, near)), { near });
}
