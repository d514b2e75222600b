import type { Basis, Provenance } from '../../core/index.js';
import type { Country } from '../../country/country.type.js';
import { countryPairs, type CountryPair, type CoverageIndex } from './country-coverage.js';
import { COVERAGE_GAPS, missingOf, type CoverageGap } from './coverage-gap.js';

/** What stands between two countries, as far as one character can tell it. */
export interface CoverageState {
  readonly mark: string;
  readonly missing: CoverageGap;
  readonly force: Basis | null;
  readonly provenance: Provenance | null;
  readonly conflicting: boolean;
  /** How many pairs of countries it holds for. */
  readonly pairs: number;
}

/** Every country seen from every other. `rows[i][j]` is the mark of what `countries[j]` can see of `countries[i]`. */
export interface CoverageTable {
  readonly countries: readonly Country[];
  readonly states: readonly CoverageState[];
  readonly rows: readonly string[];
}

/** The mark of a country beside itself. */
const ITSELF = '-';

/** Characters that stand for themselves in JSON and in a shell; more than there can be states. */
const MARKS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789!#%()*+,./:;<=>?@[]^_`{|}~'];

type Found = Omit<CoverageState, 'mark' | 'pairs'>;

/** By the best covered view, as `views` of a pair has it first. */
function stateOf(pair: CountryPair): Found {
  const [best] = pair.views;
  return { missing: missingOf(pair), force: best?.force ?? null, provenance: best?.provenance ?? null, conflicting: (best?.conflicting ?? 0) > 0 };
}

const nameOf = ({ missing, force, provenance, conflicting }: Found): string => [COVERAGE_GAPS.indexOf(missing), force, provenance, conflicting].join(' ');

/** What is covered best first; each mark is the next character, so it means something only beside its states. Cost: one look at each pair. */
export function coverageTable(index: CoverageIndex, countries: readonly Country[]): CoverageTable {
  const pairs = countryPairs(index, countries, countries).map((pair) => ({ pair, state: stateOf(pair) }));
  const held = Map.groupBy(pairs, ({ state }) => nameOf(state));
  const names = [...held.keys()].sort();
  const states = names.map((name, place) => ({ ...held.get(name)![0]!.state, mark: MARKS[place]!, pairs: held.get(name)!.length }));
  const markOf = new Map(names.map((name, place) => [name, MARKS[place]!]));
  const marks = pairs.map(({ state }) => markOf.get(nameOf(state))!);
  const others = countries.length - 1;
  const rows = countries.map((_, place) => marks.slice(place * others, (place + 1) * others).toSpliced(place, 0, ITSELF).join(''));
  return { countries, states, rows };
}
