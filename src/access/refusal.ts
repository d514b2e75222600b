import { HeaderMap } from '@apollo/server';
import { GraphQLError } from 'graphql';
import type { ErrorCodes } from '../platform/graphql/error-codes.js';
import { requestError } from '../platform/graphql/user-error.js';
import { FAILURES_PER_MINUTE } from './attempts.js';
import type { Refused } from './authenticator.js';

/** Codes beside those of the platform. */
export const ACCESS_ERROR_CODES = {
  UNAUTHENTICATED: { status: 401, meaning: 'The key or the session that was sent is not taken; without one, everything public is answered.' },
} as const satisfies ErrorCodes;

/** One text, whatever is wrong: nobody learns by it how near a guess was. */
export const NOT_TAKEN = 'This key or session is not taken. It may be mistyped, expired or revoked. Sign in again, use another key, or ask without one.';

/** A refusal as the answer to the whole request. */
export function refusalError({ reason, seconds }: Refused): GraphQLError {
  if (reason === 'UNAUTHENTICATED') {
    const http = { status: ACCESS_ERROR_CODES.UNAUTHENTICATED.status, headers: new HeaderMap([['www-authenticate', 'Bearer']]) };
    const extensions: Readonly<Record<string, unknown>> = { code: 'UNAUTHENTICATED', http };
    return new GraphQLError(NOT_TAKEN, { extensions });
  }
  const message = `Keys or sessions from this address have failed ${FAILURES_PER_MINUTE} times within a minute. Try again in ${seconds} s.`;
  return requestError('RATE_LIMITED', message, { headers: { 'retry-after': String(seconds) } });
}
