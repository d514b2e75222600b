import type { VNode } from 'preact';
import type { AskConversionFragment } from '../../../../schema/explorer/client/graphql.js';
import { Localised } from '../../parts/localised/localised.js';
import { Provenance } from '../../parts/provenance/provenance.js';
import { Sources } from '../../parts/sources/sources.js';
import { useWords } from '../../words/speaking.js';
import type { Words } from '../../words/words.js';

type Result = AskConversionFragment['results'][number];
type Amount = Result['min'];

/** "12.5 (25/2)": the decimal, and the exact fraction where the two are written otherwise. Pure. */
export function amountText({ exact, decimal, rounded }: Amount, words: Words): string {
  if (exact === decimal) return decimal;
  return words.say(rounded ? 'ask.amount.rounded' : 'ask.amount.exact', { decimal, exact });
}

/** The decimal alone, said to be one where it is rounded: for a sentence whose exact figures stand below. Pure. */
export const decimalText = ({ decimal, rounded }: Amount, words: Words): string => (rounded ? words.say('ask.amount.about', { decimal }) : decimal);

/** One number, or from least to most. Pure. */
export function rangeText({ min, max }: Pick<Result, 'min' | 'max'>, words: Words, told: (amount: Amount, words: Words) => string = amountText): string {
  return min.exact === max.exact ? told(min, words) : words.say('ask.amount.range', { least: told(min, words), most: told(max, words) });
}

/** What a value is by each basis, each by itself, and the bases that give nothing. */
export function CreditResults({ of: { to, results, refused } }: { readonly of: AskConversionFragment }): VNode {
  const words = useWords();
  return (
    <div class="credit-bases">
      {results.map((result) => (
        <section class="card credit-basis">
          <h3>{words.say(`ask.credit.${result.basis}`)}{result.statedAs && <span class="quiet"> · {words.say(`ask.stated.${result.statedAs}`)}</span>}</h3>
          <p class="amount"><strong>{rangeText(result, words)}</strong> <Localised of={to.localisedUnit} /></p>
          <p lang={result.explanationLanguage} dir="auto">{result.explanation}</p>
          {result.reversed && <p class="small">{words.say('ask.credit.reversed')}</p>}
          <p class="small"><Provenance of={result.provenance} /></p>
          <details><summary>{words.say('ask.sources')}</summary><Sources of={result.sources} /></details>
        </section>
      ))}
      {refused.map(({ basis, explanation, explanationLanguage, reason }) => (
        <section class="card credit-refused">
          <h3>{words.say(`ask.credit.${basis}`)}</h3>
          <p><strong>{words.say('ask.credit.refused')}</strong> <span lang={explanationLanguage} dir="auto">{explanation}</span></p>
          {reason === 'RECALLED' && <p class="small">{words.say('ask.credit.admit')}</p>}
        </section>
      ))}
    </div>
  );
}
