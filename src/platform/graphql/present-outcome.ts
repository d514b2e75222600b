import type { GraphQLFormattedError } from 'graphql';
import type { ToldLanguage } from '../text/told-in.js';
import type { ErrorCodes } from './error-codes.js';
import type { Outcome } from './execution/run.js';
import { presentErrors } from './present-error.js';

/** An outcome as it goes over HTTP. */
export interface PresentedOutcome {
  readonly status: number;
  readonly headers: ReadonlyMap<string, string>;
  /** Errors before data, and neither where there is none. */
  readonly result: { readonly errors?: readonly GraphQLFormattedError[]; readonly data?: unknown };
}

const NO_HEADERS: ReadonlyMap<string, string> = new Map();

/** Without data the status is that of the errors, 400 if they name none; with data, however partial, it is 200. */
export function presentOutcome({ errors, data }: Outcome, codes: ErrorCodes, language: ToldLanguage): PresentedOutcome {
  if (errors === undefined) return { status: 200, headers: NO_HEADERS, result: { data } };
  const { errors: shown, status, headers } = presentErrors(errors, codes, language);
  return { status: status ?? (data === undefined ? 400 : 200), headers, result: { errors: shown, data } };
}

/** The text of a result, byte for byte as Apollo Server writes it. */
export function resultText(result: PresentedOutcome['result']): string {
  return `${JSON.stringify(result)}\n`;
}
