import type { VNode } from 'preact';
import type { AskAnswerFragment, AskDocumentFragment } from '../../../../schema/explorer/client/graphql.js';
import { Island } from '../../parts/island/island.js';
import { useLink, useWords } from '../../words/speaking.js';
import { valuesOf, type Question } from '../question/question.js';
import { ChainSteps } from './chain-steps.js';
import { chainView } from './chain-view.js';
import { stepsTold } from './step-told.js';

/** Its id on the page. */
export const CHAIN = 'chain';

interface ChainSectionParts {
  readonly question: Question;
  readonly answer: AskAnswerFragment;
  readonly documents: ReadonlyMap<string, AskDocumentFragment>;
}

/** The chain that decides, or the one that is looked at. */
export function ChainSection({ question, answer: { from, chains }, documents }: ChainSectionParts): VNode | null {
  const words = useWords();
  const link = useLink();
  const number = question.chain <= chains.length ? question.chain : 1;
  const chain = chains[number - 1];
  if (chain === undefined || chain.steps.length === 0) return null;
  const view = chainView(from, chain);
  const hrefs = view.legs.map((_, at) => `${link('/', { ...valuesOf({ ...question, chain: number }), step: at === 0 ? null : at + 1 })}#${CHAIN}`);
  const at = Math.min(question.step, view.legs.length) - 1;
  return (
    <section id={CHAIN}>
      <h2>{words.say(chain.deciding ? 'ask.chain' : 'ask.chain.other', { count: view.legs.length })}</h2>
      {number > 1 && <p>{words.say('ask.chain.number', { number, chains: chains.length })} <a href={`${link('/', { ...valuesOf(question), chain: null, step: null })}#${CHAIN}`}>{words.say('ask.chain.first')}</a></p>}
      <Island name="ask-steps" of={ChainSteps} given={{ places: view.places, steps: stepsTold(view, documents, hrefs, words), at, label: words.say('ask.chain.picture') }} />
    </section>
  );
}
