import type { VNode } from 'preact';
import { useWords } from '../../words/speaking.js';
import { kindOf, type View } from './cell-kinds.js';
import { isAnswered, type PairState } from './coverage.js';
import type { ShownCountry } from './matrix-given.js';
import { Sign } from './sign.js';

interface ReadoutParts {
  readonly from: ShownCountry | undefined;
  readonly to: ShownCountry | undefined;
  readonly state: PairState | null;
  readonly view: View;
  readonly href: string;
}

/** The cell that is pointed at, in words: heard as well as seen. */
export function Readout({ from, to, state, view, href }: ReadoutParts): VNode {
  const words = useWords();
  return (
    <div class="matrix-readout">
      <p role="status">
        <strong>{words.say('coverage-matrix.pair', { from: from?.name, to: to?.name })}</strong>{' '}
        {state === null ? words.say('coverage-matrix.itself') : <><Sign of={kindOf(state, view)} /> {words.say(`coverage-matrix.kind.${state.conflicting ? 'CONFLICTING' : state.missing}`)}. {state.force && state.provenance && isAnswered(state) ? words.say('coverage-matrix.ground', { force: words.say(`coverage-matrix.kind.${state.force}`), provenance: words.say(`coverage-matrix.kind.${state.provenance}`) }) : null}</>}
      </p>
      <p><a href={href} tabIndex={-1}>{words.say('coverage-matrix.zoom')}</a></p>
    </div>
  );
}
