import type { InEach } from '../platform/text/told-in.js';

/** Why a question about microcredentials has no answer: a mistake of whoever asks. */
export type RefusalCode = 'BAD_CURSOR' | 'SEARCH_WITHOUT_WORDS' | 'SEARCH_TOO_LONG' | 'SEARCH_IN_THE_PAST';

export class QuestionRefused extends Error {
  override readonly name = 'QuestionRefused';

  constructor(
    readonly code: RefusalCode,
    /** The argument that has to change. */
    readonly argument: 'search' | 'after' | 'knownAt',
    readonly sentence: InEach<string>,
  ) {
    super(sentence.en);
  }
}
