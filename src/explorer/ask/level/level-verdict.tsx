import type { VNode } from 'preact';
import type { AskAnswerFragment, AskLadderFragment } from '../../../../schema/explorer/client/graphql.js';
import { Localised } from '../../parts/localised/localised.js';
import { Provenance } from '../../parts/provenance/provenance.js';
import { spanText } from '../../parts/span/span.js';
import { useLink, useWords } from '../../words/speaking.js';
import { valuesOf, type Question } from '../question/question.js';
import { relationText } from './naming.js';

interface LevelVerdictParts {
  readonly answer: AskAnswerFragment;
  readonly question: Question;
  readonly near: AskLadderFragment;
  readonly far: AskLadderFragment;
}

type Named = Extract<AskAnswerFragment, { __typename: 'Equivalence' }>;
type Unnamed = Extract<AskAnswerFragment, { __typename: 'NoEquivalence' }>;

/** What the answer is, how strong it is, and in the registry's own words; of a no, what it means and what would settle it. */
export function LevelVerdict({ answer, question, near, far }: LevelVerdictParts): VNode {
  return (
    <section class={`verdict ${answer.__typename === 'Equivalence' ? 'verdict-named' : 'verdict-no'}`}>
      {answer.__typename === 'Equivalence' ? <Levels answer={answer} /> : <No answer={answer} question={question} />}
      <p class="explanation" lang={answer.explanationLanguage} dir="auto">{answer.explanation}</p>
      <p class="small quiet"><Localised of={near.localisedName} /> <span class="chain-arrow" aria-hidden="true" /> <Localised of={far.localisedName} /></p>
    </section>
  );
}

function Levels({ answer: { levels, from, force, provenance, reversed, relationsDisagree, hops } }: { readonly answer: Named }): VNode {
  const words = useWords();
  return (
    <>
      <ul class="named-levels">
        {levels.map(({ level, relations }) => (
          <li><strong>{words.say('ask.level', { level: level.code })}</strong> <span>{words.say('ask.relation.of', { asked: from.code, relation: relationText(relations, words) })}</span></li>
        ))}
      </ul>
      {relationsDisagree && <p>{words.say('ask.relationsDisagree')}</p>}
      <ul class="strength">
        <li>{words.say('ask.hops', { count: hops })}</li>
        {force && <li>{words.say('ask.weakest', { basis: words.say(`ask.basis.${force}`) })}</li>}
        {provenance && <li><Provenance of={provenance} /></li>}
        {reversed && <li>{words.say('ask.step.reversed')}</li>}
      </ul>
    </>
  );
}

function No({ answer: { reason, heldFrom, heldUntil, wouldSettle, explanationLanguage }, question }: { readonly answer: Unnamed; readonly question: Question }): VNode {
  const words = useWords();
  const link = useLink();
  const day = heldUntil ?? heldFrom;
  return (
    <>
      <p class="no-means">{words.say(`ask.noMeans.${reason}`)}</p>
      {reason === 'NOT_IN_FORCE' && day && (
        <p>{words.say('ask.held', { days: spanText(words, heldFrom, heldUntil) })} <a href={link('/', { ...valuesOf(question), asOf: day })}>{words.say('ask.held.look', { day: words.day(day) })}</a></p>
      )}
      <p><strong>{words.say('ask.wouldSettle')}</strong> <span lang={explanationLanguage} dir="auto">{wouldSettle}</span></p>
    </>
  );
}
