import type { VNode } from 'preact';
import { placeNames } from '../../places.js';
import { useLink, useWords } from '../../words/speaking.js';
import { Authority } from './authority.js';
import type { UnrelatedFramework } from './lacking.js';

/** Frameworks from which, and of which, nothing can be seen. */
export function Unrelated({ frameworks }: { readonly frameworks: readonly UnrelatedFramework[] }): VNode {
  const words = useWords();
  const link = useLink();
  return (
    <>
      <h2 id="unrelated">{words.say('evidence.missing.unrelatedTitle')}</h2>
      <p>{words.say('evidence.missing.unrelatedHint')} <a href={link('/evidence/coverage')}>{words.say('evidence.missing.pairs')}</a></p>
      <div class="scroll" tabIndex={0} role="region" aria-labelledby="unrelated">
        <table class="missing-table">
          <thead><tr>{(['framework', 'countries', 'who'] as const).map((column) => <th scope="col">{words.say(`evidence.missing.column.${column}`)}</th>)}</tr></thead>
          <tbody>
            {frameworks.map((framework) => (
              <tr>
                <th scope="row"><a href={link(`/frameworks/${framework.code}`)} dir="auto">{framework.name}</a> <span class="quiet">{framework.acronym}</span></th>
                <td>{framework.scope === 'REGIONAL' ? words.say('evidence.missing.regional', { count: framework.jurisdictions.length }) : placeNames(words, framework.jurisdictions)}</td>
                <td><Authority of={framework} /></td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
