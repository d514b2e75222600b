import type { View } from './cell-kinds.js';
import type { PairState } from './coverage.js';

export interface ShownCountry {
  readonly code: string;
  readonly name: string;
}

export interface ShownGroup {
  readonly label: string;
  readonly countries: readonly ShownCountry[];
}

/** What the live matrix is made of: plain data. */
export interface MatrixParts {
  readonly view: View;
  /** The countries whose levels are asked about, and those that they are seen from. */
  readonly from: readonly ShownGroup[];
  readonly to: readonly ShownGroup[];
  readonly states: readonly PairState[];
  /** A text for each country of `from`, a mark in it for each of `to`. */
  readonly marks: readonly string[];
  /** The day that the address asks about. */
  readonly asOf: string | null;
}
