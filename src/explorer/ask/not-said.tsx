import type { VNode } from 'preact';
import { useWords } from '../words/speaking.js';

/** What an answer does not say, in the words of the registry. */
export function NotSaid({ of }: { readonly of: readonly string[] }): VNode {
  const words = useWords();
  return (
    <section id="not-said" class="not-said">
      <h2>{words.say('ask.notSaid')}</h2>
      <ul>{of.map((line) => <li dir="auto">{line}</li>)}</ul>
    </section>
  );
}
