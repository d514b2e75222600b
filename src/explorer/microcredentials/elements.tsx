import type { VNode } from 'preact';
import type { ElementsFoundFragment } from '../../../schema/explorer/client/graphql.js';
import { useWords } from '../words/speaking.js';

/** Which elements of a standard a record has, and which it lacks: said in words, with a sign that repeats it. */
export function Elements({ of: { elements } }: { readonly of: ElementsFoundFragment }): VNode {
  const words = useWords();
  return (
    <ul class="elements">
      {elements.map(({ element, present, required }) => (
        <li class={present ? 'given' : 'lacking'}>
          <span class="element-name">{words.say(`microcredentials.element.${element}`)}</span>{' '}
          <span class="element-told"><span aria-hidden="true">{present ? '✓' : '–'}</span> {words.say(present ? 'microcredentials.elementGiven' : required ? 'microcredentials.elementMissing' : 'microcredentials.elementNotGiven')}</span>
        </li>
      ))}
    </ul>
  );
}
