import type { VNode } from 'preact';
import { useWords } from '../../words/speaking.js';

export type ProvenanceMark = 'READ' | 'SECONDARY' | 'RECALLED';

interface ProvenanceParts {
  readonly of: ProvenanceMark;
  readonly short?: boolean;
  /** Whether a bracket opens before it, which is not to be left at the end of a line: browsers may end one before any picture. Whoever opens it closes it. */
  readonly bracket?: boolean;
}

/** How a fact was seen, in words; its sign repeats it for those who skim, and is no colour alone. */
export function Provenance({ of, short = false, bracket = false }: ProvenanceParts): VNode {
  const words = useWords();
  const [first, ...rest] = words.say(short ? `provenance.short.${of}` : `provenance.${of}`).split(' ');
  return (
    <span class={`provenance provenance-${of.toLowerCase()}`} title={short ? words.say(`provenance.${of}`) : undefined}>
      <span class="unparted">{bracket && <span class="bracket">(</span>}<span class="sign" />{first}</span>
      {rest.length > 0 && ` ${rest.join(' ')}`}
    </span>
  );
}
