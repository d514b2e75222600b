import { HeaderMap } from '@apollo/server';
import { GraphQLError, type GraphQLErrorOptions } from 'graphql';
import { ERROR_CODES, type PlatformErrorCode } from './error-codes.js';

/**
 * A mistake of the caller, for resolvers and services to throw: the field is null, the rest of the answer stands if the field may be null.
 * The message says what was found, what was expected and which names are near.
 *
 *     throw userError('NOT_FOUND', 'Unknown level "8b" of ie-nfq. Did you mean "8"?', { near: ['8'] });
 */
export function userError(code: string, message: string, extra: Readonly<Record<string, unknown>> = {}): GraphQLError {
  return new GraphQLError(message, { extensions: { ...extra, code } });
}

/** A mistake that keeps the whole request from being answered, with the HTTP status of its code. */
export function requestError(
  code: PlatformErrorCode, message: string, options: { headers?: Readonly<Record<string, string>>; nodes?: GraphQLErrorOptions['nodes'] } = {},
): GraphQLError {
  const http = { status: ERROR_CODES[code].status, headers: new HeaderMap(Object.entries(options.headers ?? {})) };
  const extensions: Readonly<Record<string, unknown>> = { code, http };
  return new GraphQLError(message, { nodes: options.nodes, extensions });
}

/** Several mistakes at once. */
export class RequestErrors extends Error {
  constructor(readonly errors: readonly GraphQLError[]) {
    super(errors.map(({ message }) => message).join('\n'));
  }
}
