import type { GraphQLError, GraphQLFormattedError } from 'graphql';
import type { ToldLanguage } from '../text/told-in.js';
import { say } from '../words/say.js';
import { ERROR_CODES, type ErrorCodes } from './error-codes.js';
import { userError, type ErrorWords, type OtherLanguages, type Sentence } from './user-error.js';

/** Errors as an answer shows them, with the status and headers they ask for. */
export interface Presented {
  readonly errors: readonly GraphQLFormattedError[];
  readonly status: number | undefined;
  readonly headers: ReadonlyMap<string, string>;
}

/** Extensions that steer the answer and are not shown in it. */
interface Steering extends OtherLanguages {
  readonly code?: unknown;
  readonly http?: { readonly status?: number; readonly headers?: ReadonlyMap<string, string> };
  readonly limit?: unknown;
  readonly validationErrorCode?: unknown;
}

/**
 * Shows an error: message, places and code, nothing else that a library may have put there. What has no code of the
 * table must have been masked before (maskFault); it is not shown. Where it is told in another language than English,
 * `messageLanguage` says so.
 */
export function presentError(error: GraphQLError, codes: ErrorCodes = ERROR_CODES, language: ToldLanguage = 'en'): GraphQLFormattedError {
  const code = codeOf(error);
  if (code === undefined || !Object.hasOwn(codes, code)) return presentError(maskedFault(error), ERROR_CODES, language);
  const { http: _http, limit: _limit, validationErrorCode: _rule, stacktrace: _stack, inOtherLanguages: _others, ...shown } = error.extensions;
  const { locations, path } = error.toJSON();
  const { message, ...told } = wordsOf(error, language);
  return { message, ...(locations && { locations }), ...(path && { path }), extensions: { ...shown, ...told, code } };
}

/** What an error says in a language, or in English where it lacks the words. */
function wordsOf(error: GraphQLError, language: ToldLanguage): ErrorWords & { readonly messageLanguage?: ToldLanguage } {
  const ours = inOurWords(error.message);
  const words = language === 'en' ? undefined : ours ? { message: ours[language] } : steeringOf(error).inOtherLanguages?.[language];
  return words === undefined ? { message: ours?.en ?? error.message } : { ...words, messageLanguage: language };
}

/** Shows errors together: the last status and headers asked for count, as in Apollo Server. */
export function presentErrors(errors: readonly GraphQLError[], codes: ErrorCodes, language: ToldLanguage = 'en'): Presented {
  let status: number | undefined;
  const headers = new Map<string, string>();
  for (const error of errors) {
    const { http } = steeringOf(error);
    status = http?.status ?? status;
    for (const [name, value] of http?.headers ?? []) headers.set(name, value);
  }
  return { errors: errors.map((error) => presentError(error, codes, language)), status, headers };
}

/** Whether the caller may see this error; all others are faults of ours. */
export function isForCaller(error: GraphQLError, codes: ErrorCodes): boolean {
  const code = codeOf(error);
  return code !== undefined && code !== 'INTERNAL_SERVER_ERROR' && Object.hasOwn(codes, code);
}

/** What the caller sees in place of a fault of ours: where it happened and under which id the log has it. */
export function maskedFault(error: { readonly path?: GraphQLError['path'] }, requestId?: string): GraphQLError {
  const masked = userError('INTERNAL_SERVER_ERROR', say((words) => words.fault()), { ...(requestId !== undefined && { requestId }) });
  return Object.assign(masked, { path: error.path });
}

/** The code of an error, the exact one where Apollo Server has put a general one over it. */
function codeOf(error: GraphQLError): string | undefined {
  const { code, limit, validationErrorCode } = steeringOf(error);
  if (validationErrorCode === 'MAX_RECURSIVE_SELECTIONS_EXCEEDED') return 'TOO_MANY_SELECTIONS';
  if (code === 'GRAPHQL_PARSE_FAILED' && TOO_MANY_TOKENS.test(error.message)) return 'TOO_MANY_TOKENS';
  if (typeof limit === 'string') return limit;
  return typeof code === 'string' ? code : undefined;
}

/** Libraries differ in how they declare extensions, so what is declared is left aside. */
function steeringOf({ extensions }: { readonly extensions: unknown }): Steering {
  return extensions as Steering;
}

/** graphql-js gives the excess of tokens no code of its own (and writes "that" for "than"). */
const TOO_MANY_TOKENS = /Document contains more tha[nt] (\d+) tokens/;

function inOurWords(message: string): Sentence | undefined {
  const [, most] = TOO_MANY_TOKENS.exec(message) ?? [];
  return most === undefined ? undefined : say((words) => words.tooManyTokens(most));
}
