import { Fragment, type VNode } from 'preact';
import type { AnswerError } from '../../page/asking.js';
import type { ToldMistake } from './mistakes.js';

/** An error of a question, as a mistake that keeps something from being done. */
export const mistakeOfError = ({ message, extensions: { code, messageLanguage = 'en' } }: AnswerError): ToldMistake => ({ code, message, messageLanguage, fix: null });

/** What the registry says where a question cannot be asked so, each sentence once. Errors without words say nothing. */
export function ErrorLines({ of }: { readonly of: readonly AnswerError[] }): VNode {
  const told = new Map(of.filter(({ message }) => message !== '').map((error) => [error.message, mistakeOfError(error)]));
  return <Fragment>{[...told.values()].map(({ message, messageLanguage }) => <p class="mistake" lang={messageLanguage} dir="auto">{message}</p>)}</Fragment>;
}
