import { userError } from '../platform/graphql/user-error.js';
import { say } from './words/say.js';
import { searchWords } from '../platform/text/normalise.js';

/** More words than this nobody types, and each is looked for in every record. */
const MOST_WORDS = 16;

/** The words of the argument `text`, as they are looked for. */
export function soughtWords(text: string): string[] {
  const words = searchWords(text);
  if (words.length <= MOST_WORDS) return words;
  throw userError('BAD_USER_INPUT', say(({ tooManyWords }) => tooManyWords('text', words.length, MOST_WORDS)));
}

/** Whether texts have all the words sought, each as the beginning of one of theirs, in any case and without marks. */
export function textMatcher(sought: string | null | undefined): (texts: readonly string[]) => boolean {
  const wanted = soughtWords(sought ?? '');
  if (wanted.length === 0) return () => true;
  return (texts) => {
    const words = texts.flatMap(searchWords);
    return wanted.every((beginning) => words.some((word) => word.startsWith(beginning)));
  };
}
