import type { VNode } from 'preact';
import type { Shown } from '../../page/explorer-page.js';
import type { WordKey } from '../../words/catalogue.js';
import { useLink, useWords } from '../../words/speaking.js';
import type { Words } from '../../words/words.js';
import type { AnswerError } from '../../page/asking.js';
import { ErrorLines } from '../refusal/error-lines.js';

interface ProblemParts {
  readonly heading: string;
  /** In the language of the page, and what the registry itself says, in its own. */
  readonly lines: readonly (string | VNode)[];
}

/** Why there is no page, and where to go. */
export function Problem({ heading, lines }: ProblemParts): VNode {
  const words = useWords();
  const link = useLink();
  return (
    <section class="problem">
      <h1>{heading}</h1>
      {lines.map((line) => (typeof line === 'string' ? <p>{line}</p> : line))}
      <p><a href={link('/')}>{words.say('problem.home')}</a></p>
    </section>
  );
}

const problem = (words: Words, status: number, heading: WordKey, lines: readonly (string | VNode)[]): Shown => {
  const title = words.say(heading);
  return { status, title, section: null, body: <Problem heading={title} lines={lines} /> };
};

export const notFound = (words: Words): Shown => problem(words, 404, 'problem.notFound', [words.say('problem.notFoundText')]);

/** What was asked cannot be asked: the registry says why. */
export const refused = (words: Words, lines: readonly (string | VNode)[]): Shown => problem(words, 400, 'problem.refused', lines);

export const notAnswered = (words: Words, errors: readonly AnswerError[]): Shown => refused(words, [<ErrorLines of={errors} />]);

export const tooMuch = (words: Words): Shown => problem(words, 429, 'problem.tooMuch', [words.say('problem.tooMuchText')]);

export const fault = (words: Words, request: string): Shown => problem(words, 500, 'problem.fault', [words.say('problem.faultText', { request })]);
