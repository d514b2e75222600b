import type { VNode } from 'preact';
import type { CreditsGivenFragment, LevelPlacedFragment } from '../../../../schema/explorer/client/graphql.js';
import { Sources } from '../../parts/sources/sources.js';
import { useWords } from '../../words/speaking.js';
import { CreditSize, eachOnce, levelText } from '../placed.js';
import { Stored } from '../stored.js';
import { span } from '../told.js';

type Said = Pick<LevelPlacedFragment, 'basis' | 'assertedBy' | 'statement' | 'from' | 'until' | 'inForce'>;

/** Each level that somebody puts it on: who, on what basis, from when, on what evidence. */
export function Placements({ of }: { readonly of: readonly LevelPlacedFragment[] }): VNode {
  const words = useWords();
  if (of.length === 0) return <p class="not-known">{words.say('microcredentials.noLevel')}</p>;
  return (
    <ul class="placements">
      {eachOnce(of).map((placement) => {
        const { framework, code } = placement.level;
        const { text, language } = placement.level.localisedLabel;
        return (
          <li class={placement.inForce ? undefined : 'past'}>
            <p class="placed"><strong>{levelText(words, placement)}</strong>{text !== code && placement.among.length < 2 && <> <Stored text={text} language={language} /></>} <code>{framework.code}</code></p>
            {placement.among.length > 1 && <p>{words.say('microcredentials.leftOpen')}</p>}
            <WhoSays of={placement} />
            <p class="quiet small" dir="auto">{placement.caution}</p>
          </li>
        );
      })}
    </ul>
  );
}

/** Each size in credits, in the same way. */
export function Sizes({ of }: { readonly of: readonly CreditsGivenFragment[] }): VNode {
  const words = useWords();
  if (of.length === 0) return <p class="not-known">{words.say('microcredentials.noCredits')}</p>;
  return (
    <ul class="placements">
      {of.map((size) => (
        <li class={size.inForce ? undefined : 'past'}>
          <p class="placed"><CreditSize of={size} /></p>
          {size.value === null && <p>{words.say('microcredentials.rangeOfSizes')}</p>}
          <WhoSays of={size} />
          {size.note && <p><Stored text={size.note} /></p>}
        </li>
      ))}
    </ul>
  );
}

function WhoSays({ of: { basis, assertedBy, statement, from, until, inForce } }: { readonly of: Said }): VNode {
  const words = useWords();
  const when = span(words, from, until);
  return (
    <>
      <p>
        {words.say(`microcredentials.basis.${basis}`)}{assertedBy && <>: <Stored text={assertedBy.name} /></>}
        {' · '}<span class="quiet">{when ?? words.say('microcredentials.inRecord')}{!inForce && ` · ${words.say('microcredentials.notInForce')}`}</span>
      </p>
      {statement && <Sources of={statement.evidence} />}
    </>
  );
}
