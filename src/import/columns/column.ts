/** How the text of a cell becomes a value. What does not fit is left as it is, for the check of the record to name. */
export type CellKind =
  /** Taken letter by letter. */
  | 'text'
  /** Codes, dates, addresses, exact decimals: without the spaces around them. */
  | 'code'
  | 'whole'
  | 'truth'
  /** Several texts, parted by bars. */
  | 'list';

/** Stands in a path for a place in a list, in a name for its number counted from 1. */
export const PLACE = '*';
/** Stands in the path and the name of titles for their language. */
export const LANGUAGE = '@';

export interface Column {
  /** `other_credits_*_value`: what stands in the header, with a number for the star. */
  readonly name: string;
  /** Where it goes in what a body says of a microcredential: the names of MicrocredentialInput, and those of RECORD_KEYS. */
  readonly path: readonly string[];
  readonly kind: CellKind;
  readonly holds: string;
  readonly example: string;
  /** The values that it may have, where they are a closed set. */
  readonly values: readonly string[];
}

/** `['otherCredits', '*', 'value']` -> `other_credits_*_value`; a place in a list is counted from 1. */
export const nameOf = (path: readonly (string | number)[]): string =>
  path.map((part) => (/^\d+$/.test(String(part)) ? String(Number(part) + 1) : snake(String(part)))).join('_');

const snake = (name: string): string => name.replace(/[A-Z]+/g, (capitals) => `_${capitals.toLowerCase()}`);

/** What is stored of a record and is not an awarding body's to say, but for its own key and for the state. */
export const RECORD_KEYS = ['awardingBody', 'state', 'observed', 'learningOutcomes', 'provenance', 'missingAnnexI'] as const;

/** So many of one kind a row can have: outcomes with a column of their own, sources, sizes. */
export const MOST_NUMBERED = 12;
