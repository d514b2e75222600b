import { FIRST_DAY, LAST_DAY, isoDayOrOpen, type Day } from './day.js';
import { turningDays } from './in-force.js';
import { inquirer, type Inquiry } from './inquiry.js';
import type { Policy } from './policy.js';
import { report, type Answer } from './report.js';
import { resolve, type Resolution } from './resolve.js';
import type { Framework, Level, World } from './world.js';

/** A run of days with one answer (ISO days; null is open). */
export interface TimelineSpan {
  readonly from: string | null;
  readonly until: string | null;
  readonly answer: Answer;
  /** The levels or the reason differ from those of the span before; otherwise only the documents do. */
  readonly answerChanged: boolean;
}

/** What is said, without the documents that say it. */
function saying(resolution: Resolution): string {
  if (resolution.kind === 'NONE') return resolution.reason;
  const levels = resolution.levels.map(({ position, relations }) => `${position}:${relations}`);
  return `${resolution.verdict} ${resolution.hops} ${levels.join(' ')}`;
}

const documentsOf = ({ deciding }: Resolution): string =>
  deciding
    .map(({ route }) => route.documents.map(({ key }) => key).join('+'))
    .sort()
    .join(' ');

interface Segment {
  readonly first: Day;
  readonly resolution: Resolution;
}

/** The first days of the segments: the answer can change on turning days only. */
function segmentsOf(inquiry: Inquiry): Segment[] {
  const turning = turningDays(new Set(inquiry.routes.flatMap(({ documents }) => documents)));
  const eve = (turning[0] ?? 0) - 1;
  const starts = [FIRST_DAY, ...turning];
  return starts.map((first) => ({ first, resolution: resolve(inquiry, first === FIRST_DAY ? eve : first) }));
}

const isNew = (before: Segment | undefined, { resolution }: Segment): boolean =>
  !before || saying(before.resolution) !== saying(resolution) || documentsOf(before.resolution) !== documentsOf(resolution);

/**
 * The answer for every day there is, as runs of days, oldest first: Irish level 8 on the EQF is nothing before 2009,
 * then level 6 by the report of 2009, then level 6 by that of 2020. Cost: one resolution for each date of a document.
 */
export function timelineOf(world: World, level: Level, to: Framework, policy?: Policy): TimelineSpan[] {
  const inquiry = inquirer(world, level, policy)(to);
  const all = segmentsOf(inquiry);
  const segments = all.filter((segment, place) => isNew(all[place - 1], segment));
  return segments.map(({ first, resolution }, place) => {
    const before = segments[place - 1];
    const next = segments[place + 1];
    return {
      from: isoDayOrOpen(first),
      until: isoDayOrOpen(next ? next.first - 1 : LAST_DAY),
      answer: report(inquiry, resolution),
      answerChanged: before === undefined || saying(before.resolution) !== saying(resolution),
    };
  });
}
