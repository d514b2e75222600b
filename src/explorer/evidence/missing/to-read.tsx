import type { VNode } from 'preact';
import { documentPath } from '../documents/document-path.js';
import { useLink, useWords } from '../../words/speaking.js';
import { Authority } from './authority.js';
import type { RecalledFinding } from './lacking.js';

/** Documents that nobody has read, by how many answers rest on them. */
export function ToRead({ findings }: { readonly findings: readonly RecalledFinding[] }): VNode {
  const words = useWords();
  const link = useLink();
  return (
    <>
      <h2 id="to-read">{words.say('evidence.missing.toReadTitle')}</h2>
      <p>{words.say('evidence.missing.toReadHint')}</p>
      <div class="scroll" tabIndex={0} role="region" aria-labelledby="to-read">
        <table class="to-read missing-table">
          <thead><tr>{(['document', 'touches', 'found', 'who'] as const).map((column) => <th scope="col">{words.say(`evidence.missing.column.${column}`)}</th>)}</tr></thead>
          <tbody>
            {findings.map(({ alignments: [alignment], touches, explanation, explanationLanguage }) => alignment && (
              <tr>
                <th scope="row"><a href={link(documentPath(alignment.key))}>{alignment.from.acronym} → {alignment.to.acronym}</a><br /><cite class="quiet" dir="auto">{alignment.title}</cite></th>
                <td class="figure">{words.number(touches)}</td>
                <td lang={explanationLanguage}>{explanation}</td>
                <td><ul class="plain"><li><Authority of={alignment.from} /></li><li><Authority of={alignment.to} /></li></ul></td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
