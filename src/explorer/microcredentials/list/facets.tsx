import type { VNode } from 'preact';
import { useLink, useWords } from '../../words/speaking.js';
import type { Words } from '../../words/words.js';
import { FACET_NAMES, inAddress, type Asked, type FacetName } from './asked.js';
import { LIST_PATH } from './conditions.js';
import type { Counted } from './list-answer.js';

/** Values of a field that are shown at once. */
const SHOWN = 7;
/** As many as the registry counts of one field. */
const MOST = 50;

interface FacetsParts {
  readonly asked: Asked;
  readonly counted: ReadonlyMap<FacetName, readonly Counted[]>;
}

/** How many microcredentials have each value. A value is a link to exactly so many of them: it takes the place of another of its field. */
export function Facets({ asked, counted }: FacetsParts): VNode | null {
  const words = useWords();
  if ([...counted.values()].every((values) => values.length === 0)) return null;
  return (
    <aside class="facets" id="facets" aria-label={words.say('microcredentials.narrow')}>
      <h2>{words.say('microcredentials.narrow')}</h2>
      {FACET_NAMES.map((name) => <FacetShown name={name} asked={asked} values={counted.get(name) ?? []} />)}
    </aside>
  );
}

function FacetShown({ name, asked, values }: { readonly name: FacetName; readonly asked: Asked; readonly values: readonly Counted[] }): VNode | null {
  const words = useWords();
  if (values.length === 0) return null;
  const [first, more] = [values.slice(0, SHOWN), values.slice(SHOWN)];
  const most = values[0]?.count ?? 1;
  const show = (each: Counted): VNode => <FacetValue name={name} asked={asked} of={each} most={most} />;
  return (
    <section aria-labelledby={`facet-${name}`}>
      <h3 id={`facet-${name}`}>{words.say(`microcredentials.by.${name}`)}</h3>
      <ul>{first.map(show)}</ul>
      {more.length > 0 && (
        <details>
          <summary>{words.say('microcredentials.moreValues', { count: more.length })}</summary>
          <ul>{more.map(show)}</ul>
          {values.length === MOST && <p class="small quiet">{words.say('microcredentials.mostFrequent', { count: MOST })}</p>}
        </details>
      )}
    </section>
  );
}

/** The registry tells modes and offers in sentences; here a few words do. */
function labelOf(words: Words, name: FacetName, { value, label }: Counted): string {
  const key = `microcredentials.${name}.${value}`;
  return (name === 'mode' || name === 'offer') && words.has(key) ? words.say(key) : label;
}

function FacetValue({ name, asked, of, most }: { readonly name: FacetName; readonly asked: Asked; readonly of: Counted; readonly most: number }): VNode {
  const words = useWords();
  const link = useLink();
  const value = inAddress(of.value);
  const alone = asked[name]?.length === 1 && asked[name][0] === value;
  return (
    <li>
      <a href={link(LIST_PATH, { ...asked, [name]: value })} aria-current={alone ? 'true' : undefined} data-count={of.count}>
        <span class="facet-label">{labelOf(words, name, of)}<span class="visually-hidden">: {words.say('microcredentials.found', { count: of.count })}</span></span>
        <span class="facet-count" aria-hidden="true">{words.number(of.count)}</span>
        <svg class="share" viewBox={`0 0 ${most} 1`} preserveAspectRatio="none" aria-hidden="true"><rect width={of.count} height="1" /></svg>
      </a>
    </li>
  );
}
