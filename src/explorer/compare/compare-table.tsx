import type { VNode } from 'preact';
import { askValues } from '../parts/ask-link/ask-link.js';
import { useLink, useWords } from '../words/speaking.js';
import { Answer, labelOf } from './ladders/answer.js';
import { answerFor, type Ladder, type View } from './ladders/told.js';

interface TableParts {
  readonly ladders: readonly Ladder[];
  readonly views: readonly View[];
  readonly asOf: string;
}

/** The picture as tables: every level of each framework, seen from each other one. */
export function CompareTables({ ladders, views, asOf }: TableParts): VNode {
  const words = useWords();
  return (
    <section id="table">
      <h2>{words.say('compare.tables')}</h2>
      <p>{words.say('compare.tablesHint')}</p>
      {ladders.map((from, place) => (
        <details open={place === 0}>
          <summary>{words.say('compare.table', { framework: from.acronym })}</summary>
          <CompareTable from={from} others={ladders.filter(({ code }) => code !== from.code)} views={views} asOf={asOf} />
        </details>
      ))}
    </section>
  );
}

function CompareTable({ from, others, views, asOf }: { readonly from: Ladder; readonly others: readonly Ladder[] } & Omit<TableParts, 'ladders'>): VNode {
  const words = useWords();
  const link = useLink();
  return (
    <div class="scroll" tabIndex={0} role="region" aria-label={words.say('compare.table', { framework: from.acronym })}>
      <table class="compare-table">
        <thead><tr><th scope="col">{words.say('compare.levelOf', { framework: from.acronym })}</th>{others.map(({ acronym }) => <th scope="col">{words.say('ladders.seenFrom', { framework: acronym })}</th>)}</tr></thead>
        <tbody>
          {from.levels.toReversed().map(({ code }) => (
            <tr>
              <th scope="row">{labelOf(from, code)}</th>
              {others.map((to) => {
                const told = answerFor(views, from.code, code, to.code);
                return <td>{told && <Answer of={told} ladder={to} brief />}<a class="small" href={link('/', askValues({ framework: from.code, level: code }, to.code, asOf))} aria-label={words.say('compare.whyNamed', { framework: from.acronym, level: labelOf(from, code), to: to.acronym })}>{words.say('compare.why')}</a></td>;
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
