import type { VNode } from 'preact';
import { useLink, useWords } from '../../words/speaking.js';
import type { CountryGroup } from './country-groups.js';
import { stateFinder, tally, type Coverage } from './coverage.js';

interface CountryTableParts {
  readonly coverage: Coverage;
  readonly from: readonly CountryGroup[];
  readonly to: readonly CountryGroup[];
  readonly asOf: string | null;
}

/** How many of the chosen countries can see each country's levels; each leads to that country. */
export function CountryTable({ coverage, from, to, asOf }: CountryTableParts): VNode {
  const words = useWords();
  const link = useLink();
  const find = stateFinder(coverage);
  const far = to.flatMap(({ places }) => places);
  return (
    <div class="scroll" tabIndex={0} role="region" aria-labelledby="by-country">
      <table>
        <caption id="by-country">{words.say('evidence.coverage.byCountry')}</caption>
        <thead><tr><th scope="col">{words.say('evidence.coverage.country')}</th><th scope="col">{words.say('evidence.coverage.answeredPairs')}</th></tr></thead>
        <tbody>
          {from.flatMap(({ places }) => places).map((place) => (
            <tr>
              <th scope="row"><a href={link('/evidence/coverage', { from: coverage.countries[place]!.code, asOf })}>{coverage.countries[place]!.name}</a></th>
              <td>{words.say('evidence.coverage.ofPairs', { ...tally(find, [place], far) })}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
