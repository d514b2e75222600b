import type { VNode } from 'preact';
import { placeName } from '../../places.js';
import { useWords } from '../../words/speaking.js';
import { NamedPlace, Stored } from '../stored.js';
import { amount } from '../told.js';
import { CreditsSaid } from './credits-said.js';
import type { FoundRecord } from './record-page.js';

type Stackability = NonNullable<FoundRecord['stackability']>;

/** How it combines with others, as its awarding body says; whoever receives it decides. */
export function Stacking({ of }: { readonly of: Stackability | null }): VNode {
  const words = useWords();
  return (
    <section aria-labelledby="stacking">
      <h2 id="stacking">{words.say('microcredentials.stacking')}</h2>
      {of === null ? <p class="not-known">{words.say('microcredentials.noStacking')}</p> : <Stacks of={of} />}
    </section>
  );
}

function Stacks({ of: { kind, into, parts, sumOfParts, targets } }: { readonly of: Stackability }): VNode {
  const words = useWords();
  return (
    <>
      <p>{words.say(`microcredentials.stacking.${kind}`)} {into && <Stored text={into} />}</p>
      {targets.length > 0 && <ul class="placements">{targets.map((target) => <li><Target of={target} /></li>)}</ul>}
      {parts.length > 0 && (
        <>
          <h3>{words.say('microcredentials.parts')}</h3>
          <ul>{parts.map((part) => <li><Stored text={part} /></li>)}</ul>
        </>
      )}
      {sumOfParts && <p>{words.say('microcredentials.sumOfParts', { credits: amount(words, sumOfParts) })}</p>}
      <p class="quiet small">{words.say('microcredentials.receiverDecides')}</p>
    </>
  );
}

function Target({ of: { title, body, jurisdiction, counted, credits, system, evidence, evidenceUrl } }: { readonly of: Stackability['targets'][number] }): VNode {
  const words = useWords();
  return (
    <>
      <p><strong><Stored text={title} /></strong>{body && <>, <Stored text={body} /></>}{jurisdiction && ` (${placeName(words, jurisdiction)})`}</p>
      {(counted || credits) && (
        <p>
          {counted && words.rich('microcredentials.counted', { credits: <CreditsSaid credits={counted} system={system} /> })}{' '}
          {credits && words.rich(counted ? 'microcredentials.ofCredits' : 'microcredentials.sized', { credits: <CreditsSaid credits={credits} system={system} /> })}
        </p>
      )}
      <p class="small">{evidence ? <NamedPlace name={evidence} url={evidenceUrl} /> : words.say('microcredentials.noEvidence')}</p>
    </>
  );
}
