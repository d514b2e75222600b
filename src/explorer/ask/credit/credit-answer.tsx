import type { VNode } from 'preact';
import type { AskConversionFragment, AskCreditsQuery } from '../../../../schema/explorer/client/graphql.js';
import { Localised } from '../../parts/localised/localised.js';
import { useWords } from '../../words/speaking.js';
import type { Words } from '../../words/words.js';
import { Cite } from '../cite.js';
import { AskAgain } from '../form/ask-again.js';
import { listed } from '../level/naming.js';
import type { Question } from '../question/question.js';
import { CreditResults, decimalText, rangeText } from './credit-results.js';

export interface CreditAnswerParts {
  readonly question: Question;
  readonly conversion: AskConversionFragment;
  readonly registry: AskCreditsQuery['registry'];
  readonly publicUrl: string;
  readonly today: string;
}

/** What a credit value is in another system: by statement, by hours and by year, never mixed. */
export function CreditAnswer({ question, conversion, registry, publicUrl, today }: CreditAnswerParts): VNode {
  const words = useWords();
  const { from, to } = conversion;
  const asOf = question.asOf ?? today;
  const text = ({ code, localisedName }: typeof from): string => `${localisedName.text} [${code}]`;
  return (
    <article class="ask-answer">
      <p class="eyebrow">{words.say(question.asOf === null ? 'ask.asOf.today' : 'ask.asOf', { day: words.day(asOf) })}</p>
      <h1>{creditHeadline(conversion, question.value, words)}</h1>
      <AskAgain question={question} texts={{ from: text(from), to: text(to) }} />
      <p class="small quiet"><Localised of={from.localisedName} /> <span class="chain-arrow" aria-hidden="true" /> <Localised of={to.localisedName} /></p>
      <h2>{words.say('ask.credit.bases')}</h2>
      <p>{words.say('ask.credit.never')}</p>
      <CreditResults of={conversion} />
      <section class="not-said">
        <h2>{words.say('ask.notSaid')}</h2>
        <ul>{(['implies', 'taken', 'admission'] as const).map((line) => <li>{words.say(`ask.credit.notSaid.${line}`)}</li>)}</ul>
      </section>
      <Cite question={question} registry={registry} asOf={asOf} publicUrl={publicUrl} today={today} />
    </article>
  );
}

/** "10 ECTS credits are 20 UK credits by statement, 25 to 30 by hours." Pure. */
export function creditHeadline({ from, to, results }: AskConversionFragment, value: string, words: Words): string {
  const asked = { value, from: from.localisedUnit.text, to: to.localisedUnit.text };
  if (results.length === 0) return words.say('ask.credit.none', asked);
  const amounts = results.map((result) => words.say(`ask.credit.by.${result.basis}`, { amount: rangeText(result, words, decimalText) }));
  return words.say('ask.credit.is', { ...asked, amounts: listed([...new Set(amounts)], words) });
}
