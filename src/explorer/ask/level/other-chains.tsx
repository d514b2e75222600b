import type { VNode } from 'preact';
import type { AskChainFragment, AskLevelNamedFragment } from '../../../../schema/explorer/client/graphql.js';
import { useLink, useWords } from '../../words/speaking.js';
import { valuesOf, type Question } from '../question/question.js';
import { chainView, partsAt, type ChainView } from './chain-view.js';
import { listed } from './naming.js';

interface OtherChainsParts {
  readonly question: Question;
  readonly from: AskLevelNamedFragment;
  readonly chains: readonly AskChainFragment[];
}

/** Chains beside the one that is drawn: those that decide with it, and those that check the answer. */
export function OtherChains({ question, from, chains }: OtherChainsParts): VNode | null {
  const words = useWords();
  const [first] = chains;
  if (first === undefined || chains.length < 2) return null;
  const deciding = chainView(from, first);
  return (
    <section id="chains">
      <h2>{words.say('ask.chains')}</h2>
      <p>{words.say('ask.chains.hint')}</p>
      <ol class="other-chains">
        {chains.slice(1).map((chain, place) => <OtherChain chain={chain} view={chainView(from, chain)} deciding={deciding} question={question} number={place + 2} />)}
      </ol>
    </section>
  );
}

interface OtherChainParts {
  readonly chain: AskChainFragment;
  readonly view: ChainView;
  readonly deciding: ChainView;
  readonly question: Question;
  readonly number: number;
}

function OtherChain({ chain: { agreement, steps }, view, deciding, question, number }: OtherChainParts): VNode {
  const words = useWords();
  const link = useLink();
  const regional = view.places.slice(1, -1).filter((place) => place.regional).map(({ acronym }) => acronym);
  const place = partsAt(view, deciding);
  const end = view.places.at(-1);
  return (
    <li class={`other-chain agreement-${(agreement ?? 'decides').toLowerCase()}`}>
      <p class="agreement"><strong>{words.say(`ask.agreement.${agreement ?? 'DECIDES'}`)}</strong>{regional.length > 0 && <> {words.say('ask.chains.regional', { by: listed(regional, words) })}</>}{end && end.levels.length > 0 && <> {words.say('ask.chains.reach', { levels: listed(end.levels, words), count: end.levels.length, framework: end.acronym })}</>}</p>
      <ChainPath view={view} />
      <p class="small">
        {words.say('ask.chains.documents', { titles: listed(steps.map(({ alignment }) => words.say('ask.quoted', { text: alignment.title })), words) })}{' '}
        {place !== null && (place === 0 ? words.say('ask.chains.partsAtOnce', { title: view.legs[0]?.title ?? '' }) : words.say('ask.chains.partsAfter', { after: place, title: view.legs[place]?.title ?? '' }))}{' '}
        <a class="no-print" href={`${link('/', { ...valuesOf(question), chain: number, step: null })}#chain`}>{words.say('ask.chains.look', { number })}</a>
      </p>
    </li>
  );
}

/** The way of a chain in one line: "SCQF 9 → EQF 6 → NFQ 7, 8". */
export function ChainPath({ view: { places } }: { readonly view: ChainView }): VNode {
  const words = useWords();
  return (
    <p class="chain-path">
      {places.map(({ acronym, levels, regional }, at) => (
        <>
          {at > 0 && <span class="chain-arrow" role="img" aria-label={words.say('ask.chains.leadsTo')} />}
          <span class={regional ? 'chain-place regional' : 'chain-place'}>{acronym} <b>{levels.length > 0 ? levels.join(', ') : '–'}</b></span>
        </>
      ))}
    </p>
  );
}
