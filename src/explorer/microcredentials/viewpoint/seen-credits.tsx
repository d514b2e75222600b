import type { VNode } from 'preact';
import type { CreditsFragment, SeenThereFragment } from '../../../../schema/explorer/client/graphql.js';
import { Provenance } from '../../parts/provenance/provenance.js';
import { Sources } from '../../parts/sources/sources.js';
import { useWords } from '../../words/speaking.js';
import type { Words } from '../../words/words.js';
import { CreditSize, UnitShown } from '../placed.js';
import { amount } from '../told.js';

export type SeenCredits = SeenThereFragment['credits'][number];
export type Conversion = SeenCredits['conversion'];
type Result = Conversion['results'][number];

/** Never rounded silently: the exact fraction stands beside a decimal that is. */
const exactly = (words: Words, { decimal, exact, rounded }: CreditsFragment): string =>
  rounded ? words.say('microcredentials.rounded', { decimal: amount(words, decimal), exact }) : amount(words, decimal);

/** `12.5 to 15`, or one figure. */
export const resultText = (words: Words, { min, max }: Pick<Result, 'min' | 'max'>): string =>
  min.exact === max.exact ? exactly(words, min) : words.say('microcredentials.range', { least: exactly(words, min), most: exactly(words, max) });

/** One size and what it is in another credit system: each basis by itself, none chosen over another. */
export function SeenCreditsShown({ of: { value, conversion: { to, results, refused } } }: { readonly of: SeenCredits }): VNode {
  const words = useWords();
  if (value.creditSystem.code === to.code) return <p><CreditSize of={value} />: {words.say('microcredentials.sameSystem')}</p>;
  return (
    <article class="seen-credits">
      <p><CreditSize of={value} /> {words.say('microcredentials.isIn')} <UnitShown of={to} />:</p>
      {results.length === 0 && <p><strong>{words.say('microcredentials.noConversion')}</strong></p>}
      <ul class="conversions">{results.map((result) => <li><ByOneBasis of={result} /></li>)}</ul>
      {refused.length > 0 && (
        <details>
          <summary>{words.say('microcredentials.refusedBases', { count: refused.length })}</summary>
          <ul>{refused.map(({ basis, explanation, explanationLanguage }) => <li>{words.say(`microcredentials.creditBasis.${basis}`)}: <span lang={explanationLanguage}>{explanation}</span></li>)}</ul>
        </details>
      )}
    </article>
  );
}

function ByOneBasis({ of }: { readonly of: Result }): VNode {
  const words = useWords();
  const { basis, statedAs, reversed, explanation, explanationLanguage, provenance, sources } = of;
  return (
    <>
      <strong class="figure">{resultText(words, of)}</strong> {words.say(`microcredentials.creditBasis.${basis}`)}
      {statedAs && `, ${words.say(`microcredentials.statedAs.${statedAs}`)}`} <Provenance of={provenance} bracket />){reversed && ` ${words.say('microcredentials.reversed')}`}
      <details>
        <summary>{words.say('microcredentials.grounds')}</summary>
        <p lang={explanationLanguage}>{explanation}</p>
        <Sources of={sources} />
      </details>
    </>
  );
}
