import { distance } from 'fastest-levenshtein';
import type { GraphQLError } from 'graphql';
import { userError } from '../platform/graphql/user-error.js';

const MOST_SUGGESTIONS = 3;

/** The codes nearest to one that does not exist: nearCodes('ie-nqf', ['ie-nfq', 'eqf']) -> ['ie-nfq'] */
export function nearCodes(unknown: string, codes: Iterable<string>): string[] {
  const wanted = unknown.slice(0, 100).toLowerCase();
  const reach = Math.max(2, Math.floor(wanted.length / 2));
  return [...codes]
    .map((code) => ({ code, away: distance(wanted, code.toLowerCase()), holds: wanted.length > 1 && code.toLowerCase().includes(wanted) }))
    .filter(({ away, holds }) => holds || away <= reach)
    .sort((a, b) => Number(b.holds) - Number(a.holds) || a.away - b.away || (a.code < b.code ? -1 : 1))
    .slice(0, MOST_SUGGESTIONS)
    .map(({ code }) => code);
}

/** Unknown framework "ie-nqf". Did you mean "ie-nfq"? */
export function notFound(what: string, code: string, near: readonly string[]): GraphQLError {
  const quoted = near.map((name) => JSON.stringify(name));
  const hint = quoted.length === 0 ? '' : ` Did you mean ${quoted.length > 1 ? `${quoted.slice(0, -1).join(', ')} or ${quoted.at(-1)}` : quoted[0]}?`;
  return userError('NOT_FOUND', `Unknown ${what} ${JSON.stringify(code.slice(0, 100))}.${hint}`, { near });
}
