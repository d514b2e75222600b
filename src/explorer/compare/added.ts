import { CompareSuggestDocument, type CompareSuggestQuery } from '../../../schema/explorer/client/graphql.js';
import type { Asking } from '../page/asking.js';
import { codeIn } from '../parts/suggest-box/suggestion-text.js';

export type Choice = CompareSuggestQuery['suggest'][number];

/** What somebody has written into a field: a framework, or some that may be meant. */
export interface Added {
  readonly text: string;
  readonly code: string | null;
  readonly choices: readonly Choice[];
}

/** A suggestion that was taken says its code; words of one's own are looked up. */
export async function findAdded(request: Asking, text: string): Promise<Added> {
  const code = codeIn(text);
  if (code !== null) return { text, code, choices: [] };
  const { suggest: choices } = await request.ask(CompareSuggestDocument, { text });
  const [only, another] = choices;
  const exact = choices.find((choice) => choice.code === text.toLowerCase());
  return { text, code: exact?.code ?? (another === undefined ? (only?.code ?? null) : null), choices };
}

/** The framework of a code as suggestions call it; null where there is none. */
export async function findNamed(request: Asking, code: string): Promise<Choice | null> {
  const { suggest } = await request.ask(CompareSuggestDocument, { text: code });
  return suggest.find((choice) => choice.code === code) ?? null;
}
