import type { Day } from './day.js';
import type { AlignmentDocument } from './world.js';

/** Whether documents that their authority disowned are treated as if endorsed (EQUIVALENCE.md 4, NOT_ENDORSED). */
export type Admission = 'ENDORSED_ONLY' | 'DISOWNED_TOO';

const isDated = (document: AlignmentDocument, day: Day): boolean => document.first <= day && day <= document.last;

const isAdmitted = (document: AlignmentDocument, admission: Admission): boolean =>
  document.endorsed || admission === 'DISOWNED_TOO';

/**
 * A document counts on a day if it is admitted, in force, and not superseded by another admitted document in force
 * on that day, whether or not that one is superseded in turn (EQUIVALENCE.md 3).
 */
export const countsOn = (document: AlignmentDocument, day: Day, admission: Admission): boolean =>
  isAdmitted(document, admission) &&
  isDated(document, day) &&
  !document.supersededBy.some((successor) => isAdmitted(successor, admission) && isDated(successor, day));

/** The days on which it may begin or cease to count: first days, and days after last days, its successors' too. */
export function turningDays(documents: Iterable<AlignmentDocument>): Day[] {
  const days = new Set<Day>();
  for (const document of documents) {
    for (const dated of [document, ...document.supersededBy]) {
      days.add(dated.first);
      days.add(dated.last + 1);
    }
  }
  return [...days].filter(Number.isFinite).sort((a, b) => a - b);
}
