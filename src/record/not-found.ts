import type { GraphQLError } from 'graphql';
import { userError } from '../platform/graphql/user-error.js';
import { nearNames } from './near-names.js';

/** `Unknown framework "ie-nqf". Did you mean "ie-nfq"?`, and the near codes beside it for programs. */
export function notFound(what: string, code: string, known: Iterable<string>, of?: string): GraphQLError {
  const near = nearNames(code, known);
  const hint = near.length > 0 ? ` Did you mean ${near.map((name) => JSON.stringify(name)).join(' or ')}?` : '';
  return userError('NOT_FOUND', `Unknown ${what} ${JSON.stringify(code.slice(0, 100))}${of ? ` of ${of}` : ''}.${hint}`, { near });
}
