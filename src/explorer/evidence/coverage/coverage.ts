import type { AlignmentBasis, CountryStatus, CoverageGap, Provenance } from '../../../../schema/explorer/client/graphql.js';

/** What one character of the matrix stands for. */
export interface PairState {
  readonly mark: string;
  readonly missing: `${CoverageGap}`;
  readonly force?: `${AlignmentBasis}` | null | undefined;
  readonly provenance?: `${Provenance}` | null | undefined;
  readonly conflicting: boolean;
}

export interface CoveredCountry {
  readonly code: string;
  readonly name: string;
  readonly status: `${CountryStatus}`;
  readonly frameworks: readonly { readonly code: string }[];
  readonly memberOf: readonly { readonly framework: { readonly code: string; readonly acronym: string } }[];
}

/** The world as the public interface gives it: `rows[i][j]` is the mark of country `i` seen from country `j`. */
export interface Coverage {
  readonly countries: readonly CoveredCountry[];
  readonly states: readonly PairState[];
  readonly rows: readonly string[];
}

export const isAnswered = ({ missing }: PairState): boolean => missing === 'NOTHING' || missing === 'SOME_LEVELS';

/** What stands between two countries by their places; null between a country and itself. */
export function stateFinder({ states, rows }: Coverage): (from: number, to: number) => PairState | null {
  const byMark = new Map(states.map((state) => [state.mark, state]));
  return (from, to) => byMark.get(rows[from]?.[to] ?? '') ?? null;
}

export interface Tally {
  readonly pairs: number;
  readonly answered: number;
}

/** How many of the pairs between countries of two lists are answered, by their places. Cost: one look at each pair. */
export function tally(find: ReturnType<typeof stateFinder>, from: readonly number[], to: readonly number[]): Tally {
  const states = from.flatMap((near) => to.map((far) => find(near, far))).filter((state) => state !== null);
  return { pairs: states.length, answered: states.filter(isAnswered).length };
}
