import type { VNode } from 'preact';
import { useLink, useWords } from '../words/speaking.js';
import { valuesOf, type Question } from './question/question.js';

interface CiteParts {
  readonly question: Question;
  readonly registry: { readonly revision: number; readonly ruleset: string };
  readonly asOf: string;
  readonly publicUrl: string;
  readonly today: string;
}

/** How to name this answer so that others find the same one: its address with the day and the revision pinned. */
export function Cite({ question, registry: { revision, ruleset }, asOf, publicUrl, today }: CiteParts): VNode {
  const words = useWords();
  const link = useLink();
  const path = link('/', { ...valuesOf({ ...question, asOf, step: 1, knownAt: question.knownAt ?? revision }) });
  return (
    <section id="cite" class="cite">
      <h2>{words.say('ask.cite')}</h2>
      <p>{words.say('ask.cite.hint')}</p>
      <p class="cite-line">{words.say('ask.cite.line', { revision: question.knownAt ?? revision, ruleset, day: words.day(asOf), today: words.day(today) })} <a href={path}>{`${publicUrl}${path}`}</a></p>
    </section>
  );
}
