/**
 * The slow oracle: EQUIVALENCE.md 4 read aloud. It asks the whole question anew for every day and keeps nothing between
 * two questions, so that a clever shortcut of the fast core has nothing here to agree with by accident.
 */
import type { FollowedChain } from './chain.js';
import { chainsThatCount } from './counting.js';
import { BEFORE_ALL_DOCUMENTS, daysOfChange, shifted } from './days.js';
import { decide } from './decision.js';
import type { Decision } from './decision.js';
import { reportDecision, reportNone, reportOfOwnFramework } from './report.js';
import type { OracleAnswer } from './report.js';
import type { OracleQuestion, OracleWorld } from './world.js';

/** A run of days, both included; null is open. */
export interface Span { from: string | null; until: string | null }

/** What follows from the documents of the world about a level seen from another framework. */
export function askOracle(world: OracleWorld, question: OracleQuestion): OracleAnswer {
  if (question.from.framework === question.to) return reportOfOwnFramework(question.from.level);
  const chains = chainsThatCount(world, question, false);
  const decision = decide(world, question.to, chains);
  if (decision.kind !== 'UNDECIDED') return reportDecision(decision, chains);
  return reportNone(chains, reasonOfUndecided(world, question, chains));
}

/** The four kinds of no besides a gap, in their order of precedence. */
function reasonOfUndecided(world: OracleWorld, question: OracleQuestion, chains: readonly FollowedChain[]) {
  const held = nearestSpan(spansThatNameLevels(world, question), question.on);
  if (held) return { reason: 'NOT_IN_FORCE', held } as const;
  if (namesLevels(world, question, true)) return { reason: 'NOT_ENDORSED', held: null } as const;
  return { reason: chains.length > 0 ? 'OUTSIDE_SCOPE' : 'NOT_COMPARED', held: null } as const;
}

function namesLevels(world: OracleWorld, question: OracleQuestion, disownedToo: boolean): boolean {
  const decision: Decision = decide(world, question.to, chainsThatCount(world, question, disownedToo));
  return decision.kind === 'LEVELS';
}

/** The last run before the day; else the first after it. The day itself lies in none. */
function nearestSpan(spans: readonly Span[], day: string): Span | undefined {
  const before = spans.filter((span) => span.until !== null && span.until < day);
  const after = spans.filter((span) => span.from !== null && span.from > day);
  return before.at(-1) ?? after[0];
}

/** The maximal runs of days on which the answer names levels, earliest first. */
export function spansThatNameLevels(world: OracleWorld, question: OracleQuestion): Span[] {
  const days = daysOfChange(world.alignments);
  const stretches = [null, ...days].map((from, place) => {
    const next = days[place];
    return { from, until: next === undefined ? null : shifted(next, -1) };
  });
  const spans: Span[] = [];
  for (const { from, until } of stretches) {
    if (!namesLevels(world, { ...question, on: from ?? BEFORE_ALL_DOCUMENTS }, false)) continue;
    const last = spans.at(-1);
    if (last && last.until !== null && from === shifted(last.until, 1)) last.until = until;
    else spans.push({ from, until });
  }
  return spans;
}
