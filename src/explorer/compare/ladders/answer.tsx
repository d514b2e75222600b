import type { VNode } from 'preact';
import { Provenance } from '../../parts/provenance/provenance.js';
import { useWords } from '../../words/speaking.js';
import { reasonWords, relationWords } from './relation-words.js';
import { hasLevels, type Ladder, type Told } from './told.js';

/** What a level is in another framework, with what that rests on; or why nothing can be said. */
export function Answer({ of: told, ladder, brief = false }: { readonly of: Told; readonly ladder: Ladder; readonly brief?: boolean }): VNode {
  const words = useWords();
  if (!hasLevels(told)) return <p class={`answer answer-none answer-${told.reason.toLowerCase().replaceAll('_', '-')}`}>{reasonWords(words, told)}</p>;
  return (
    <div class="answer">
      {told.verdict === 'CONFLICTING' && <p class="answer-warning">{words.say('ladders.conflicting')}</p>}
      {told.relationsDisagree && <p class="answer-warning">{words.say('ladders.relationsDisagree')}</p>}
      <ul class="answer-levels">
        {told.levels.map((named) => (
          <li><strong>{labelOf(ladder, named.level.code)}</strong>: {relationWords(words, named)}</li>
        ))}
      </ul>
      {told.force && told.provenance && (
        <p class="answer-basis">
          {words.say('ladders.restsOn', { basis: words.say(`ladders.basis.${told.force}`), hops: told.hops })} <Provenance of={told.provenance} short={brief} />
          {told.reversed && <> · {words.say('ladders.reversed')}</>}
        </p>
      )}
    </div>
  );
}

/** A level is called by its label; by its code where the ladder lacks it. */
export const labelOf = ({ levels }: Ladder, code: string): string => levels.find((level) => level.code === code)?.localisedLabel.text ?? code;
