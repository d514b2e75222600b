import { isAnswered, type PairState } from './coverage.js';

/** What the cells of the matrix tell: how far the levels are answered, by what kind of document, or how that was seen. */
export const VIEWS = ['answers', 'force', 'provenance'] as const;
export type View = (typeof VIEWS)[number];

const GAPS = ['NO_ALIGNMENT', 'NO_FRAMEWORK', 'FRAMEWORK_NOT_KNOWN'] as const;

/** What a cell can show in each view, best first. */
export const KINDS = {
  answers: ['NOTHING', 'SOME_LEVELS', 'CONFLICTING', ...GAPS],
  force: ['AGREEMENT', 'COMPARISON', 'REFERENCING', 'SELF_CERTIFICATION', 'UNILATERAL', 'EXPERT', ...GAPS],
  provenance: ['READ', 'SECONDARY', 'RECALLED', ...GAPS],
} as const;
export type CellKind = (typeof KINDS)[View][number];

/** What the cell of a pair shows in a view. */
export function kindOf(state: PairState, view: View): CellKind {
  if (!isAnswered(state)) return state.missing;
  if (view === 'force') return state.force ?? 'NO_ALIGNMENT';
  if (view === 'provenance') return state.provenance ?? 'NO_ALIGNMENT';
  return state.conflicting ? 'CONFLICTING' : state.missing;
}

/** The sign of each kind, as a path in a square of 10 × 10: told apart without colour. */
export const SIGNS: Readonly<Record<CellKind, string>> = {
  NOTHING: 'M0 0H10V10H0Z',
  SOME_LEVELS: 'M0 0V10H10Z',
  CONFLICTING: 'M0 0H3L5 3L7 0H10L6.5 5L10 10H7L5 7L3 10H0L3.5 5Z',
  NO_ALIGNMENT: 'M3.5 3.5H6.5V6.5H3.5Z',
  NO_FRAMEWORK: 'M1 4.5H9V5.7H1Z',
  FRAMEWORK_NOT_KNOWN: 'M7.6 1L9 2.4L2.4 9L1 7.6Z',
  AGREEMENT: 'M0 0H10V10H0Z',
  COMPARISON: 'M0 0H10V10H0ZM3.5 3.5V6.5H6.5V3.5Z',
  REFERENCING: 'M0 0V10H10Z',
  SELF_CERTIFICATION: 'M0 0H10V10Z',
  UNILATERAL: 'M3 0H7V10H3Z',
  EXPERT: 'M5 0L10 5L5 10L0 5Z',
  READ: 'M0 0H10V10H0Z',
  SECONDARY: 'M0 0H5V10H0Z',
  RECALLED: 'M0 0H10V10H0ZM2 2V8H8V2Z',
};
