import type { VNode } from 'preact';
import { Facts } from '../../parts/facts/facts.js';
import { useWords } from '../../words/speaking.js';
import { offerFacts } from '../offer-facts.js';
import { Stored } from '../stored.js';
import type { FoundRecord } from './record-page.js';

/** The offer as it is described: outcomes, workload, assessment and all the rest that is known. */
export function OfferShown({ of }: { readonly of: FoundRecord }): VNode {
  const words = useWords();
  const facts = offerFacts(words, of).map(({ name, values }) => [words.say(name), values] as const);
  return (
    <section aria-labelledby="offer">
      <h2 id="offer">{words.say('microcredentials.offerTitle')}</h2>
      {of.state === 'OBSERVED' && <p class="quiet">{words.say('microcredentials.inCompilersWords')}</p>}
      <Facts of={facts.map(([name, values]) => [name, values.length > 0 ? <Values of={values} /> : null])} />
    </section>
  );
}

function Values({ of }: { readonly of: readonly string[] }): VNode {
  const [only = '', ...more] = of;
  if (more.length === 0) return <Stored text={only} />;
  return <ul class="values">{of.map((text) => <li><Stored text={text} /></li>)}</ul>;
}
