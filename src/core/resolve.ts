import type { Chain } from './chain.js';
import type { Day } from './day.js';
import { decide } from './decision.js';
import { turningDays } from './in-force.js';
import { chainsOn, type Inquiry } from './inquiry.js';
import { SAME } from './relation.js';
import { runNearest, runsOf, type Run } from './run.js';
import { judge, type Verdict } from './verdict.js';

/** The five kinds of no, in their order of precedence (EQUIVALENCE.md 4). */
export const REASONS = ['NO_COUNTERPART_AGREED', 'NOT_IN_FORCE', 'NOT_ENDORSED', 'OUTSIDE_SCOPE', 'NOT_COMPARED'] as const;
export type Reason = (typeof REASONS)[number];

/** What follows on one day, with the chains it rests on; how it is told is another matter (report.ts). */
export type Resolution = Resolved | Unresolved;

export interface Resolved extends Ground, Verdict {
  readonly kind: 'LEVELS';
}

export interface Unresolved extends Ground {
  readonly kind: 'NONE';
  readonly reason: Reason;
  /** NOT_IN_FORCE: when it last named levels, or when it will. */
  readonly held: Run | null;
}

interface Ground {
  readonly deciding: readonly Chain[];
  /** The other chains that count on the day, silent ones too. */
  readonly others: readonly Chain[];
}

/** Asked of its own framework, a level is itself. */
const itself = ({ level }: Inquiry): Resolution => ({
  kind: 'LEVELS',
  verdict: 'SINGLE',
  hops: 0,
  levels: [{ position: level.position, relations: SAME }],
  relationsDisagree: false,
  deciding: [],
  others: [],
});

const namesLevels = (chains: readonly Chain[]): boolean => decide(chains)?.outcome === 'LEVELS';

/** The run of days, before or else after the day asked about, on which the answer names levels. */
function heldOnAnotherDay(inquiry: Inquiry, day: Day): Run | undefined {
  const naming = inquiry.routes.filter((route) => route.endorsed && inquiry.follow(route).outcome === 'LEVELS');
  if (naming.length === 0) return undefined;
  const turning = turningDays(new Set(inquiry.routes.flatMap(({ documents }) => documents)));
  return runNearest(runsOf(turning, (on) => namesLevels(chainsOn(inquiry, on, 'ENDORSED_ONLY'))), day);
}

const NOT_COMPARED: Unresolved = { kind: 'NONE', reason: 'NOT_COMPARED', held: null, deciding: [], others: [] };

/** Why no chain of the day decides. */
function noAnswer(inquiry: Inquiry, day: Day, others: readonly Chain[]): Unresolved {
  const held = heldOnAnotherDay(inquiry, day);
  if (held) return { kind: 'NONE', reason: 'NOT_IN_FORCE', held, deciding: chainsThatHeld(inquiry, held), others };
  const disowned = decide(chainsOn(inquiry, day, 'DISOWNED_TOO'));
  if (disowned?.outcome === 'LEVELS') {
    return { kind: 'NONE', reason: 'NOT_ENDORSED', held: null, deciding: disowned.deciding, others };
  }
  return others.length > 0 ? { ...NOT_COMPARED, reason: 'OUTSIDE_SCOPE', others } : NOT_COMPARED;
}

/** The chains that decided on the day of the run that lies nearest to ours: what was true then. */
const chainsThatHeld = (inquiry: Inquiry, { first, last }: Run): readonly Chain[] =>
  decide(chainsOn(inquiry, Number.isFinite(last) ? last : first, 'ENDORSED_ONLY'))?.deciding ?? [];

/** What the documents of a day say of the level, seen from the framework. */
export function resolve(inquiry: Inquiry, day: Day): Resolution {
  if (inquiry.to === inquiry.level.framework) return itself(inquiry);
  if (inquiry.routes.length === 0) return NOT_COMPARED;
  const chains = chainsOn(inquiry, day, 'ENDORSED_ONLY');
  const decision = decide(chains);
  if (!decision) return noAnswer(inquiry, day, chains);
  const { deciding } = decision;
  const others = chains.filter((chain) => !deciding.includes(chain));
  if (decision.outcome === 'LEVELS') return { kind: 'LEVELS', ...judge(deciding), deciding, others };
  return { kind: 'NONE', reason: 'NO_COUNTERPART_AGREED', held: null, deciding, others };
}
