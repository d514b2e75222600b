import type { VNode } from 'preact';
import { useContext } from 'preact/hooks';
import { placeName } from '../../places.js';
import { SpeakingContext, useLink, useWords } from '../../words/speaking.js';
import { CreditSize, eachOnce, levelText } from '../placed.js';
import { recordPath } from '../record-path.js';
import { RecordState } from '../record-state.js';
import { Stored } from '../stored.js';
import { nameOfLanguage, range } from '../told.js';
import type { Viewpoint } from '../viewpoint/viewpoint.js';
import type { Listed } from './list-answer.js';

type ListedRecord = Listed['nodes'][number];

interface ResultsParts {
  readonly nodes: readonly ListedRecord[];
  /** From where the list is looked at: the comparison goes on from there. */
  readonly viewpoint: Viewpoint;
}

/** The microcredentials of one page. Those that are ticked can be compared: the list is the form. */
export function Results({ nodes, viewpoint }: ResultsParts): VNode {
  const { words, asked } = useContext(SpeakingContext);
  return (
    <form action="/microcredentials/compare" method="get" class="results">
      {asked && <input type="hidden" name="lang" value={asked} />}
      {Object.entries(viewpoint).map(([name, value]) => value && <input type="hidden" name={name} value={value} />)}
      <ul>{nodes.map((record) => <li><Result of={record} /></li>)}</ul>
      <p class="compare-bar"><button type="submit" class="second">{words.say('microcredentials.compareChosen')}</button> <span class="hint">{words.say('microcredentials.upToFour')}</span></p>
    </form>
  );
}

function Result({ of }: { readonly of: ListedRecord }): VNode {
  const words = useWords();
  const link = useLink();
  const { key, state, designation, offerStatus, localisedTitle: { text, language }, awardingBodies } = of;
  const id = `compare-${key}`;
  return (
    <article class="result">
      <input type="checkbox" name="id" value={key} id={id} aria-label={words.say('microcredentials.compareThis', { title: text })} />
      <div>
        <h3><a href={link(recordPath(key))}><Stored text={text} language={language} /></a></h3>
        <p class="result-bodies">{awardingBodies.map(({ name, country }, place) => <>{place > 0 && ', '}<Stored text={name} />{country && ` · ${placeName(words, country)}`}</>)}</p>
        <Sizes of={of} />
        <p class="small quiet">{words.say(`microcredentials.designation.${designation}`)} · {words.say(`microcredentials.offer.${offerStatus}`)}</p>
        <p class="small"><RecordState of={state} /></p>
      </div>
    </article>
  );
}

function Sizes({ of: { levelPlacements, creditValues, workload, mode, languages } }: { readonly of: ListedRecord }): VNode {
  const words = useWords();
  const levels = eachOnce(levelPlacements.filter(({ inForce }) => inForce));
  const sizes = creditValues.filter(({ inForce }) => inForce);
  const hours = workload && range(words, workload.minHours, workload.maxHours);
  return (
    <ul class="sizes">
      {levels.map((placement) => <li class="level-tag">{levelText(words, placement)}</li>)}
      {levels.length === 0 && <li class="quiet">{words.say('microcredentials.noLevelShort')}</li>}
      {sizes.map((size) => <li><CreditSize of={size} /></li>)}
      {sizes.length === 0 && <li class="quiet">{words.say('microcredentials.noCreditsShort')}</li>}
      {workload && hours && <li>{words.say('microcredentials.hours', { hours, basis: words.say(`microcredentials.workload.${workload.basis}`) })}</li>}
      {mode && <li>{words.say(`microcredentials.mode.${mode}`)}</li>}
      {languages.length > 0 && <li>{new Intl.ListFormat(words.language).format(languages.map((tag) => nameOfLanguage(words, tag)))}</li>}
    </ul>
  );
}
