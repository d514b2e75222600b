import type { VNode } from 'preact';
import { useLink, useWords } from '../../words/speaking.js';
import { recordPath } from '../record-path.js';
import { Stored } from '../stored.js';
import type { Compared, ComparedRow } from './compared.js';

interface TableParts {
  readonly all: readonly Compared[];
  readonly rows: readonly ComparedRow[];
  /** The same comparison without one of them. */
  readonly without: (key: string) => string;
}

/** Rows are facts. A row in which they differ says so in words and by a sign, not by colour alone. */
export function ComparisonTable({ all, rows, without }: TableParts): VNode {
  const words = useWords();
  const link = useLink();
  return (
    <div class="scroll" tabIndex={0} role="region" aria-label={words.say('microcredentials.compareTitle')}>
      <table class="comparison">
        <caption class="visually-hidden">{words.say('microcredentials.compareCaption')}</caption>
        <thead>
          <tr>
            <th scope="col"><span class="visually-hidden">{words.say('microcredentials.factColumn')}</span></th>
            {all.map(({ key, localisedTitle: { text, language } }) => (
              <th scope="col">
                <a href={link(recordPath(key))}><Stored text={text} language={language} /></a>
                <p class="small"><a href={without(key)} aria-label={words.say('microcredentials.removeThis', { title: text })}>{words.say('microcredentials.removeIt')}</a></p>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{rows.map((row) => <Row of={row} several={all.length > 1} />)}</tbody>
      </table>
    </div>
  );
}

/** Signs that repeat the words beside them. */
const SIGNS: Readonly<Record<ComparedRow['verdict'], string>> = { differs: '≠', same: '=', unknown: '?' };

function Row({ of: { name, cells, verdict }, several }: { readonly of: ComparedRow; readonly several: boolean }): VNode {
  const words = useWords();
  return (
    <tr class={several ? `row-${verdict}` : undefined}>
      <th scope="row">
        {words.say(name)}
        {several && <span class="verdict"><span aria-hidden="true">{SIGNS[verdict]}</span> {words.say(`microcredentials.verdictOf.${verdict}`)}</span>}
      </th>
      {cells.map((values) => <td>{values.length === 0 ? <span class="not-known">{words.say('microcredentials.notTold')}</span> : <Values of={values} />}</td>)}
    </tr>
  );
}

function Values({ of }: { readonly of: readonly string[] }): VNode {
  const [only = '', ...more] = of;
  if (more.length === 0) return <Stored text={only} />;
  return <ul>{of.map((text) => <li><Stored text={text} /></li>)}</ul>;
}
