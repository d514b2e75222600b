import type { VNode } from 'preact';
import { useWords } from '../../words/speaking.js';
import type { CoveredCountry } from './coverage.js';

/** One country, or two, by their names. */
export function PairForm({ countries, asOf }: { readonly countries: readonly CoveredCountry[]; readonly asOf: string | null }): VNode {
  const words = useWords();
  const sorted = [...countries].sort((a, b) => a.name.localeCompare(b.name, words.language));
  const options = sorted.map(({ code, name }) => <option value={code}>{name}</option>);
  return (
    <form action="/evidence/coverage" method="get" class="pair-form">
      {asOf !== null && <input type="hidden" name="asOf" value={asOf} />}
      {(['from', 'to'] as const).map((name) => (
        <div class="field">
          <label for={`pair-${name}`}>{words.say(`evidence.pair.${name}`)}</label>
          <select id={`pair-${name}`} name={name}><option value="">{words.say('evidence.pair.any')}</option>{options}</select>
        </div>
      ))}
      <button>{words.say('evidence.pair.show')}</button>
    </form>
  );
}
