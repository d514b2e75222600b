import type { VNode } from 'preact';
import { Localised } from '../../parts/localised/localised.js';
import { useWords } from '../../words/speaking.js';
import type { ShownFramework } from './shown.js';

/** Levels, highest first as on a ladder, in all languages that are recorded. */
export function Levels({ of: { acronym, levels } }: { readonly of: Pick<ShownFramework, 'acronym' | 'levels'> }): VNode {
  const words = useWords();
  return (
    <div class="scroll" tabIndex={0} role="region" aria-label={words.say('frameworks.levelsOf', { framework: acronym })}>
      <table class="levels">
        <thead><tr><th scope="col">{words.say('frameworks.levelCode')}</th><th scope="col">{words.say('frameworks.label')}</th><th scope="col">{words.say('frameworks.examples')}</th></tr></thead>
        <tbody>
          {levels.toReversed().map(({ code, labels, typicalQualificationNames }) => (
            <tr id={`level-${code}`}>
              <th scope="row">{code}</th>
              <td>{labels.map((label, place) => <>{place > 0 && <br />}<Localised of={label} /></>)}</td>
              <td><ul class="examples">{typicalQualificationNames.map(({ names }) => <li>{names.map((name, place) => <>{place > 0 && ' · '}<Localised of={name} /></>)}</li>)}</ul></td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
