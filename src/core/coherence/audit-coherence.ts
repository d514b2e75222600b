import { resolutionsFrom } from '../answer.js';
import { firstDay } from '../day.js';
import type { World } from '../world.js';
import { auditedDocuments, countingOn } from './audited-document.js';
import { contradictions } from './contradictions.js';
import { revisedFrameworks, supersededDocuments } from './currency.js';
import { SEVERITIES, type Finding } from './finding.js';
import type { FrameworkFacts } from './framework-facts.js';
import type { AnswerObserver } from './observer.js';
import { orderViolations } from './order.js';
import { recalledPairs } from './recalled.js';
import { misfitRelations } from './relation-fit.js';
import { roundTrips } from './round-trip.js';
import { linkedReferenceFrameworks, oneSidedDocuments } from './sides.js';
import { skippedLevels } from './skipped.js';
import { touchCounter, type Draft } from './touch.js';

export interface Audit {
  /** The day in the world, "2026-11-22": documents that count on it are audited, and the answers of that day. */
  readonly on: string;
  /** By code; a framework that is not there has no known revision or jurisdictions. */
  readonly frameworks: ReadonlyMap<string, FrameworkFacts>;
}

/** What can be told from the documents alone, without asking about any level. */
function draftsOf(world: World, { on, frameworks }: Audit): Draft[] {
  const all = auditedDocuments(world);
  const day = firstDay(on);
  const counting = countingOn(all, day);
  return [
    ...orderViolations(counting),
    ...misfitRelations(counting),
    ...skippedLevels(counting),
    ...supersededDocuments(all, day),
    ...revisedFrameworks(counting, frameworks, day),
    ...oneSidedDocuments(counting, frameworks),
    ...linkedReferenceFrameworks(counting),
    ...recalledPairs(counting),
  ];
}

function showAnswers(world: World, on: string, observers: readonly AnswerObserver[]): void {
  const frameworks = [...world.frameworks.values()];
  for (const level of frameworks.flatMap(({ levels }) => levels)) {
    resolutionsFrom(world, level, on).forEach((resolution, place) => {
      for (const { observe } of observers) observe({ level, to: frameworks[place]!, resolution });
    });
  }
}

const name = ({ kind, alignments, levels }: Finding): string => JSON.stringify([kind, alignments, levels]);

/** The graver first, then what touches more answers; the rest only keeps the order the same from run to run. */
const byRank = (a: Finding, b: Finding): number =>
  SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) || b.touches - a.touches || (name(a) < name(b) ? -1 : 1);

/**
 * What in the published documents does not fit together, or should be looked at before an answer is defended: ranked by
 * gravity and by the answers it touches. The world may be a draft that nobody has published.
 * Cost: every level seen from every framework once; a second or two for 1,250 levels and 140 frameworks.
 */
export function auditCoherence(world: World, audit: Audit): Finding[] {
  const observers = [touchCounter(draftsOf(world, audit)), roundTrips(), contradictions()];
  showAnswers(world, audit.on, observers);
  return observers.flatMap((observer) => observer.findings()).sort(byRank);
}
