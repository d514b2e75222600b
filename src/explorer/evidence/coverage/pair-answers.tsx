import type { VNode } from 'preact';
import { documentPath } from '../documents/document-path.js';
import { askValues } from '../../parts/ask-link/ask-link.js';
import { Provenance } from '../../parts/provenance/provenance.js';
import { useLink, useWords } from '../../words/speaking.js';
import type { PairAnswer, PairView } from './pair.js';

interface PairAnswersParts {
  readonly view: PairView;
  readonly answers: readonly PairAnswer[];
  readonly asOf: string | null;
}

/** Level by level, in the registry's own sentences, with the documents of the first chain and what would settle a no. */
export function PairAnswers({ view, answers, asOf }: PairAnswersParts): VNode {
  const words = useWords();
  const link = useLink();
  return (
    <>
      <h2>{words.say('evidence.pair.levels', { from: view.from.acronym, to: view.to.acronym })}</h2>
      <ol class="pair-levels">
        {view.from.levels.map(({ code, label }, place) => {
          const answer = answers[place];
          return (
            <li class="card">
              <h3 dir="auto">{label}</h3>
              {answer && <p lang={answer.explanationLanguage}>{answer.explanation}</p>}
              {answer?.__typename === 'NoEquivalence' && <p class="settle"><strong>{words.say('evidence.pair.settle')}</strong> <span lang={answer.explanationLanguage}>{answer.wouldSettle}</span></p>}
              {answer && <FirstChain answer={answer} />}
              <p><a href={link('/', askValues({ framework: view.from.code, level: code }, view.to.code, asOf))}>{words.say('evidence.pair.ask', { level: `${view.from.acronym} ${code}`, to: view.to.acronym })}</a></p>
            </li>
          );
        })}
      </ol>
    </>
  );
}

/** The documents of the first chain that decides, in order. */
function FirstChain({ answer }: { readonly answer: NonNullable<PairAnswer> }): VNode | null {
  const words = useWords();
  const link = useLink();
  const chain = answer.chains.find(({ deciding }) => deciding);
  if (chain === undefined || chain.steps.length === 0) return null;
  return (
    <ol class="chain" aria-label={words.say('evidence.pair.chain')}>
      {chain.steps.map(({ alignment, reversed }) => (
        <li><a href={link(documentPath(alignment.key))} dir="auto">{alignment.title}</a> <Provenance of={alignment.provenance} short bracket />{reversed && `, ${words.say('evidence.pair.reversed')}`})</li>
      ))}
    </ol>
  );
}
