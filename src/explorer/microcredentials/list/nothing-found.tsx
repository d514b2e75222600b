import type { VNode } from 'preact';
import { useLink, useWords } from '../../words/speaking.js';
import { without, type Asked } from './asked.js';
import { conditionText, LIST_PATH, type Labels } from './conditions.js';
import type { Loosened } from './list-answer.js';

interface NothingParts {
  readonly asked: Asked;
  readonly loosened: readonly Loosened[];
  readonly labels: Labels;
}

/** Which condition to take away, and how many there would be then. */
export function NothingFound({ asked, loosened, labels }: NothingParts): VNode {
  const words = useWords();
  const link = useLink();
  return (
    <div class="nothing">
      <p>{words.say(loosened.length > 0 ? 'microcredentials.loosen' : 'microcredentials.loosenSeveral')}</p>
      <ul>
        {loosened.map(({ names, count }) => {
          const part: Asked = Object.fromEntries(Object.entries(asked).filter(([name]) => names.includes(name)));
          return <li><a href={link(LIST_PATH, without(asked, names))} data-count={count}>{words.say('microcredentials.withoutIt', { condition: conditionText(words, part, labels), count })}</a></li>;
        })}
        {loosened.length === 0 && <li><a href={link(LIST_PATH)}>{words.say('microcredentials.clear')}</a></li>}
      </ul>
    </div>
  );
}
