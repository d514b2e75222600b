import type { VNode } from 'preact';
import { EvidenceHeader } from '../evidence-header.js';
import { Provenance } from '../../parts/provenance/provenance.js';
import { useLink, useWords } from '../../words/speaking.js';
import { KINDS, kindOf } from './cell-kinds.js';
import { isAnswered, stateFinder, type Coverage, type CoveredCountry, type PairState } from './coverage.js';
import { Sign } from './sign.js';

interface CountryParts {
  readonly coverage: Coverage;
  readonly place: number;
  /** Whether its levels are asked about, or seen from it. */
  readonly direction: 'from' | 'to';
  readonly asOf: string | null;
  readonly day: string;
}

interface Other {
  readonly country: CoveredCountry;
  readonly state: PairState;
}

/** One country and every other: what is answered, and what is missing for the rest. */
export function CountryCoverage({ coverage, place, direction, asOf, day }: CountryParts): VNode {
  const words = useWords();
  const link = useLink();
  const { code, name, status } = coverage.countries[place]!;
  const find = stateFinder(coverage);
  const others = coverage.countries.flatMap((country, other): Other[] => {
    const state = direction === 'from' ? find(place, other) : find(other, place);
    return state === null ? [] : [{ country, state }];
  });
  const byName = others.sort((a, b) => a.country.name.localeCompare(b.country.name, words.language));
  const hrefOf = (other: string): string => link('/evidence/coverage', { from: direction === 'from' ? code : other, to: direction === 'from' ? other : code, asOf });
  const ofKind = Map.groupBy(byName, ({ state }) => kindOf(state, 'answers'));
  return (
    <section>
      <EvidenceHeader part="coverage" heading={words.say(`evidence.country.${direction}`, { country: name })}>
        <p class="lead">{words.say(`evidence.status.${status}`, { country: name })} {words.say('evidence.country.answered', { answered: others.filter(({ state }) => isAnswered(state)).length, others: others.length, day: words.day(day) })}</p>
        <p><a href={link('/evidence/coverage', { [direction === 'from' ? 'to' : 'from']: code, asOf })}>{words.say(`evidence.country.${direction === 'from' ? 'to' : 'from'}`, { country: name })}</a> · <a href={link('/evidence/coverage', { asOf })}>{words.say('evidence.coverage.world')}</a></p>
      </EvidenceHeader>
      {KINDS.answers.map((kind) => {
        const found = ofKind.get(kind) ?? [];
        const first = found[0];
        if (first === undefined) return null;
        return (
          <>
            <h2><Sign of={kind} /> {words.say(`coverage-matrix.kind.${kind}`)} <span class="quiet">({words.number(found.length)})</span></h2>
            {isAnswered(first.state) ? <Answered others={found} hrefOf={hrefOf} label={words.say(`coverage-matrix.kind.${kind}`)} /> : <ul class="columns">{found.map(({ country }) => <li><a href={hrefOf(country.code)}>{country.name}</a></li>)}</ul>}
          </>
        );
      })}
    </section>
  );
}

function Answered({ others, hrefOf, label }: { readonly others: readonly Other[]; readonly hrefOf: (code: string) => string; readonly label: string }): VNode {
  const words = useWords();
  return (
    <div class="scroll" tabIndex={0} role="region" aria-label={label}>
      <table>
        <thead><tr><th scope="col">{words.say('evidence.coverage.country')}</th><th scope="col">{words.say('evidence.weakest')}</th><th scope="col">{words.say('evidence.seen')}</th></tr></thead>
        <tbody>
          {others.map(({ country, state: { force, provenance } }) => (
            <tr>
              <th scope="row"><a href={hrefOf(country.code)}>{country.name}</a></th>
              <td>{force && <><Sign of={force} /> {words.say(`coverage-matrix.kind.${force}`)}</>}</td>
              <td>{provenance && <Provenance of={provenance} short />}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
