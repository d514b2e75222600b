import type { VNode } from 'preact';
import { askValues } from '../parts/ask-link/ask-link.js';
import { useLink, useWords } from '../words/speaking.js';
import { MOST } from './compare-request.js';
import { differenceOf } from './difference.js';
import { Answer, labelOf } from './ladders/answer.js';
import { hasLevels, viewOf, type Ladder, type View } from './ladders/told.js';
import type { Regional } from './regional.js';

export interface DifferencesParts {
  readonly ladders: readonly Ladder[];
  readonly direct: readonly View[];
  readonly through: Regional;
  readonly indirect: readonly View[];
  readonly asOf: string;
  /** The day on which the indirect way was last open, where it is not on the day asked about. */
  readonly lastOpen: string | null;
}

/** What documents between two frameworks say, beside what can be said by way of a third. */
export function Differences({ ladders, direct, through, indirect, asOf, lastOpen }: DifferencesParts): VNode {
  const words = useWords();
  const link = useLink();
  return (
    <section id="differences" class="differences">
      <h2>{words.say('compare.differences', { through: through.acronym })}</h2>
      <p>{words.say('compare.differencesHint', { through: through.acronym })}</p>
      <p><a href={link('/compare', { f: between(ladders.map(({ code }) => code), through.code), asOf: lastOpen ?? asOf })}>{words.say('compare.between', { through: through.acronym })}</a></p>
      {lastOpen && <p class="notice">{words.say('compare.lastOpen', { through: through.acronym, day: words.day(asOf), last: words.day(lastOpen) })}</p>}
      {ladders.slice(1).map((to, place) => <Pair from={ladders[place]!} to={to} direct={direct} through={through} indirect={indirect} asOf={asOf} lastOpen={lastOpen} />)}
    </section>
  );
}

/** The regional framework after the first, as far as there is room. */
const between = ([first = '', ...others]: readonly string[], through: string): string[] => [first, through, ...others].slice(0, MOST);

function Pair({ from, to, direct, through, indirect, asOf, lastOpen }: Omit<DifferencesParts, 'ladders'> & { readonly from: Ladder; readonly to: Ladder }): VNode {
  const words = useWords();
  const link = useLink();
  const indirectAnswers = viewOf(indirect, from.code, to.code)?.answers ?? [];
  const rows = (viewOf(direct, from.code, to.code)?.answers ?? []).flatMap((told, place) => {
    const other = indirectAnswers[place];
    return other ? [{ told, other, difference: differenceOf(told, other) }] : [];
  });
  const finer = rows.filter(({ difference }) => difference === 'FINER').length;
  const answered = rows.filter(({ told }) => hasLevels(told)).length;
  const names = { from: from.acronym, to: to.acronym, through: through.acronym };
  return (
    <>
      <h3>{words.say('compare.pair', names)}</h3>
      <p class="lead">{answered === 0 ? words.say('compare.noDirect', names) : words.say('compare.finer', { ...names, finer, answered })}</p>
      <div class="scroll" tabIndex={0} role="region" aria-label={words.say('compare.pair', names)}>
        <table class="difference-table">
          <thead>
            <tr>
              <th scope="col">{words.say('compare.levelOf', { framework: from.acronym })}</th>
              <th scope="col">{words.say('compare.directly')}</th>
              <th scope="col">{lastOpen ? words.say('compare.throughOn', { through: through.acronym, day: words.day(lastOpen) }) : words.say('compare.through', { through: through.acronym })}</th>
              <th scope="col">{words.say('compare.difference')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.toReversed().map(({ told, other, difference }) => (
              <tr class={`difference-${difference.toLowerCase().replaceAll('_', '-')}`}>
                <th scope="row"><a href={link('/', askValues({ framework: from.code, level: told.from.code }, to.code, asOf))}>{labelOf(from, told.from.code)}</a></th>
                <td><Answer of={told} ladder={to} brief /></td>
                <td><Answer of={other} ladder={to} brief /></td>
                <td class="difference-words">{words.say(`compare.difference.${difference}`)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
