import { normaliseText } from '../platform/text/normalise.js';

/** Whether every word of the search begins a word of one of the texts, in any case and without marks. */
export function matchesText(search: string, texts: readonly string[]): boolean {
  const words = normaliseText(texts.join(' ')).split(' ');
  return normaliseText(search)
    .split(' ')
    .every((wanted) => words.some((word) => word.startsWith(wanted)));
}
