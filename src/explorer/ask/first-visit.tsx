import type { VNode } from 'preact';
import { useLink, useWords, type LinkValues } from '../words/speaking.js';
import { AskForm } from './form/ask-form.js';
import type { Question } from './question/question.js';

/** Worked questions, each with its answer at its address: seeds that every registry has. */
const EXAMPLES = {
  direct: { what: 'level', from: 'ie-nfq:8', to: 'au-aqf' },
  closer: { what: 'level', from: 'gb-sct-scqf:9', to: 'ie-nfq' },
  days: { what: 'level', from: 'gb-rqf:6', to: 'de-dqr', asOf: '2022-03-01', and: '2019-03-01' },
  credits: { what: 'credit', value: 10, from: 'ects', to: 'nz-nzqcf' },
  microcredential: { what: 'microcredential', from: 'gb-sqa:h9hy-45', to: 'nz-nzqcf' },
  no: { what: 'level', from: 'nz-nzqcf:8', to: 'eqf' },
} as const satisfies Readonly<Record<string, LinkValues>>;

/** What the registry is for, the form, and questions that show what it can answer. */
export function FirstVisit({ question }: { readonly question: Question }): VNode {
  const words = useWords();
  const link = useLink();
  return (
    <section class="first-visit">
      <h1>{words.say('ask.title')}</h1>
      <p class="lead">{words.say('ask.purpose')}</p>
      <AskForm question={question} />
      <h2>{words.say('ask.examples')}</h2>
      <ul class="examples">
        {(Object.keys(EXAMPLES) as (keyof typeof EXAMPLES)[]).map((each) => (
          <li><a href={link('/', EXAMPLES[each])}>{words.say(`ask.example.${each}`)}</a> <span class="quiet">{words.say(`ask.example.${each}.why`)}</span></li>
        ))}
      </ul>
    </section>
  );
}
