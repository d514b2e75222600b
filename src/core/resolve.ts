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
export type Resolution =
  | ({ readonly kind: 'LEVELS' } & Ground & Verdict)
  | ({ readonly kind: 'NONE'; readonly reason: Reason; readonly held: Run | null } & Ground);

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

/** Why no chain of the day decides. */
function noAnswer(inquiry: Inquiry, day: Day, chains: readonly Chain[]): Resolution {
  const no = (reason: Reason, deciding: readonly Chain[] = [], held: Run | null = null): Resolution => ({
    kind: 'NONE',
    reason,
    held,
    deciding,
    others: chains,
  });
  const held = heldOnAnotherDay(inquiry, day);
  if (held) return no('NOT_IN_FORCE', chainsThatHeld(inquiry, held), held);
  const disowned = decide(chainsOn(inquiry, day, 'DISOWNED_TOO'));
  if (disowned?.outcome === 'LEVELS') return no('NOT_ENDORSED', disowned.deciding);
  return no(chains.length > 0 ? 'OUTSIDE_SCOPE' : 'NOT_COMPARED');
}

/** The chains that decided on the day of the run that lies nearest to ours: what was true then. */
const chainsThatHeld = (inquiry: Inquiry, { first, last }: Run): readonly Chain[] =>
  decide(chainsOn(inquiry, Number.isFinite(last) ? last : first, 'ENDORSED_ONLY'))?.deciding ?? [];

/** What the documents of a day say of the level, seen from the framework. */
export function resolve(inquiry: Inquiry, day: Day): Resolution {
  if (inquiry.to === inquiry.level.framework) return itself(inquiry);
  const chains = chainsOn(inquiry, day, 'ENDORSED_ONLY');
  const decision = decide(chains);
  if (!decision) return noAnswer(inquiry, day, chains);
  const { deciding } = decision;
  const others = chains.filter((chain) => !deciding.includes(chain));
  if (decision.outcome === 'LEVELS') return { kind: 'LEVELS', ...judge(deciding), deciding, others };
  return { kind: 'NONE', reason: 'NO_COUNTERPART_AGREED', held: null, deciding, others };
}
