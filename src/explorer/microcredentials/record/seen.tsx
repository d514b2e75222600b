import type { VNode } from 'preact';
import { useWords } from '../../words/speaking.js';
import { SeenCreditsShown } from '../viewpoint/seen-credits.js';
import { SeenLevelShown } from '../viewpoint/seen-levels.js';
import type { RecordParts } from './record-page.js';
import { ErrorLines } from '../../parts/refusal/error-lines.js';

/** What it is, seen from the framework and the credit system asked about, and what that does not say. */
export function Seen({ seen, mistakes }: Pick<RecordParts, 'seen' | 'mistakes'>): VNode | null {
  const words = useWords();
  if (mistakes.length > 0) return <div role="alert"><ErrorLines of={mistakes} /></div>;
  if (seen === null) return null;
  const { asOf, levels, credits, missing, notConferred } = seen;
  return (
    <div class="seen-answers">
      <p class="quiet">{words.say('microcredentials.asOf', { day: words.day(asOf) })}</p>
      <h3>{words.say('microcredentials.seenLevel')}</h3>
      {levels.length === 0 && <p class="not-known">{words.say('microcredentials.noLevelSeen')}</p>}
      {levels.map((level) => <SeenLevelShown of={level} asOf={asOf} />)}
      <h3>{words.say('microcredentials.seenCredits')}</h3>
      {credits.length === 0 && <p class="not-known">{words.say('microcredentials.noCreditsSeen')}</p>}
      {credits.map((each) => <SeenCreditsShown of={each} />)}
      {missing.length > 0 && (
        <>
          <h3>{words.say('microcredentials.seenMissing')}</h3>
          <p>{new Intl.ListFormat(words.language).format(missing.map((element) => words.say(`microcredentials.element.${element}`)))}</p>
        </>
      )}
      <h3>{words.say('microcredentials.notSaid')}</h3>
      <ul>{notConferred.map((sentence) => <li>{sentence}</li>)}</ul>
    </div>
  );
}
