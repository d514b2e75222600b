import { HeaderMap } from '@apollo/server';
import type { GraphQLError } from 'graphql';
import type { ErrorCodes } from '../platform/graphql/error-codes.js';
import { requestError, userError } from '../platform/graphql/user-error.js';
import { FAILURES_PER_MINUTE } from './attempts.js';
import type { Refused } from './authenticator.js';
import { say } from './words/say.js';

/** Codes beside those of the platform. */
export const ACCESS_ERROR_CODES = {
  UNAUTHENTICATED: { status: 401, meaning: 'The key or the session that was sent is not taken; without one, everything public is answered.' },
} as const satisfies ErrorCodes;

/** One text, whatever is wrong: nobody learns by it how near a guess was. */
export const NOT_TAKEN = say((words) => words.notTaken());

/** A refusal as the answer to the whole request. */
export function refusalError({ reason, seconds }: Refused): GraphQLError {
  if (reason === 'UNAUTHENTICATED') {
    const http = { status: ACCESS_ERROR_CODES.UNAUTHENTICATED.status, headers: new HeaderMap([['www-authenticate', 'Bearer']]) };
    return userError('UNAUTHENTICATED', NOT_TAKEN, { http });
  }
  return requestError('RATE_LIMITED', say((words) => words.failedTooOften(FAILURES_PER_MINUTE, seconds)), { headers: { 'retry-after': String(seconds) } });
}
