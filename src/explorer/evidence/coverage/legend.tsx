import type { VNode } from 'preact';
import { useWords } from '../../words/speaking.js';
import { KINDS, type View } from './cell-kinds.js';
import { Sign } from './sign.js';

/** What the signs of a view mean. The picture takes its colours from here, too. */
export function Legend({ view }: { readonly view: View }): VNode {
  const words = useWords();
  return (
    <ul class="coverage-legend" aria-label={words.say('coverage-matrix.legend')}>
      {KINDS[view].map((kind) => <li><Sign of={kind} /> {words.say(`coverage-matrix.kind.${kind}`)}</li>)}
    </ul>
  );
}
