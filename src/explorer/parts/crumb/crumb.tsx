import type { VNode } from 'preact';
import { useLink, useWords } from '../../words/speaking.js';

/** Back to where a section begins. */
export function Crumb({ to }: { readonly to: 'register' | 'steward' }): VNode {
  const words = useWords();
  return <p class="crumb"><a href={useLink()(`/${to}`)}>{words.say(`${to}.title`)}</a></p>;
}
