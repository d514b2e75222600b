import { HeaderMap } from '@apollo/server';
import { GraphQLError, type GraphQLErrorOptions } from 'graphql';
import type { InEach, ToldLanguage } from '../text/told-in.js';
import { ERROR_CODES, type PlatformErrorCode } from './error-codes.js';

/** A sentence in each language that is told. */
export type Sentence = InEach<string>;

/** What an error says in a language other than English: `found` and `expected` stand in its extensions. */
export interface ErrorWords {
  readonly message: string;
  readonly found?: string;
  readonly expected?: string;
}

/** What steers how an error is shown, and is not shown itself (present-error.ts). */
export interface OtherLanguages {
  readonly inOtherLanguages?: { readonly [L in Exclude<ToldLanguage, 'en'>]?: ErrorWords };
}

/**
 * A mistake of the caller, for resolvers and services to throw: the field is null, the rest of the answer stands if the field may be null.
 * The message says what was found, what was expected and which names are near.
 *
 *     throw userError('NOT_FOUND', { en: 'Unknown level "8b" of ie-nfq. Did you mean "8"?', fr: … }, { near: ['8'] });
 */
export function userError(code: string, sentence: Sentence, extra: Readonly<Record<string, unknown>> = {}): GraphQLError {
  return new GraphQLError(sentence.en, { extensions: { ...extra, ...otherLanguages(sentence), code } });
}

/** A mistake that keeps the whole request from being answered, with the HTTP status of its code. */
export function requestError(
  code: PlatformErrorCode, sentence: Sentence, options: { headers?: Readonly<Record<string, string>>; nodes?: GraphQLErrorOptions['nodes'] } = {},
): GraphQLError {
  const http = { status: ERROR_CODES[code].status, headers: new HeaderMap(Object.entries(options.headers ?? {})) };
  const extensions: Readonly<Record<string, unknown>> = { ...otherLanguages(sentence), code, http };
  return new GraphQLError(sentence.en, { nodes: options.nodes, extensions });
}

export const otherLanguages = ({ fr }: Sentence): OtherLanguages => ({ inOtherLanguages: { fr: { message: fr } } });

/** A value that has not the form asked for; `expected` stands beside the message for whoever tells of the place where it stands (bad-variables.ts). */
export const valueError = ({ en: { message, ...parts }, fr }: InEach<ErrorWords>): GraphQLError =>
  new GraphQLError(message, { extensions: { ...parts, inOtherLanguages: { fr }, code: 'BAD_USER_INPUT' } });

/** Several mistakes at once. */
export class RequestErrors extends Error {
  constructor(readonly errors: readonly GraphQLError[]) {
    super(errors.map(({ message }) => message).join('\n'));
  }
}
