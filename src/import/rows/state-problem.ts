import type { RowProblem } from './row.js';

/** How a record stands now. */
export interface StandingRecord {
  readonly state: string;
  /** Counted from 1. */
  readonly version: number;
  /** Of its content; hexadecimal. */
  readonly sha256: string;
}

/** States of a record over which a row may be written, by the state that the row asks for. */
const OVER: Readonly<Record<string, readonly string[]>> = { PUBLISHED: ['PUBLISHED', 'OBSERVED'], DRAFT: ['PUBLISHED', 'SUSPENDED', 'OBSERVED'], OBSERVED: ['OBSERVED'] };

const FIXES: Readonly<Record<string, string>> = {
  SUSPENDED: 'Resume it first (microcredentialResume).',
  SUPERSEDED: 'Register what took its place under an id of its own.',
  WITHDRAWN: 'Register it anew under another id: an id is never used twice.',
  PUBLISHED: 'What its awarding body has published is for that body to change.',
};

/** What keeps a row from being written over its record as it stands; null where nothing does. */
export function stateProblem(asked: string, standing: StandingRecord | undefined): RowProblem | null {
  if (standing === undefined || OVER[asked]?.includes(standing.state)) return null;
  return { column: 'state', found: `a record that is ${standing.state}`, expected: `none, or one that is ${(OVER[asked] ?? []).join(' or ')}`, fix: FIXES[standing.state] ?? null };
}
