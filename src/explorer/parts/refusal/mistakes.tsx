import type { VNode } from 'preact';
import type { WordKey } from '../../words/catalogue.js';
import { useWords } from '../../words/speaking.js';

/** A mistake as the registry tells it. */
export interface ToldMistake {
  readonly code: string;
  readonly message: string;
  readonly messageLanguage: string;
  readonly fix: string | null;
}

/** Why something was not done: the kind in the language of the page, the particulars in the words of the registry. */
export function Mistakes({ of }: { readonly of: readonly ToldMistake[] }): VNode | null {
  const words = useWords();
  if (of.length === 0) return null;
  return (
    <section class="refusal" role="alert" aria-labelledby="refusal">
      <h2 id="refusal">{words.say('refusal.heading', { count: of.length })}</h2>
      <ul>
        {of.map(({ code, message, messageLanguage, fix }) => (
          <li>{words.has(keyOf(code)) && <strong>{words.say(keyOf(code) as WordKey)} </strong>}<span lang={messageLanguage} dir="auto">{message} {fix}</span></li>
        ))}
      </ul>
    </section>
  );
}

const keyOf = (code: string): string => `refusal.${code}`;
