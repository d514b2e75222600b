import type { VNode } from 'preact';
import { useWords } from '../../words/speaking.js';

export type ProvenanceMark = 'READ' | 'SECONDARY' | 'RECALLED';

/** How a fact was seen, in words; its sign repeats it for those who skim, and is no colour alone. */
export function Provenance({ of, short = false }: { readonly of: ProvenanceMark; readonly short?: boolean }): VNode {
  const words = useWords();
  return <span class={`provenance provenance-${of.toLowerCase()}`} title={short ? words.say(`provenance.${of}`) : undefined}>{words.say(short ? `provenance.short.${of}` : `provenance.${of}`)}</span>;
}
