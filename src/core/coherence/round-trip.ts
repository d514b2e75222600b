import type { AlignmentDocument, Framework, Level } from '../world.js';
import { levelReference } from './audited-document.js';
import { list, type Finding } from './finding.js';
import type { AnswerObserver, AnswerOfTheDay } from './observer.js';

/** What a level is seen as from one framework, and the documents that say so. */
interface Sight {
  readonly to: Framework;
  readonly levels: readonly Level[];
  /** The first and the last documents of the chains that decide. */
  readonly leaving: ReadonlySet<AlignmentDocument>;
  readonly arriving: ReadonlySet<AlignmentDocument>;
  readonly conflicting: boolean;
}

interface Trip {
  readonly there: Sight;
  readonly at: Level;
  readonly back: Sight | undefined;
}

function sightOf({ to, resolution }: AnswerOfTheDay): Sight | null {
  if (resolution.kind !== 'LEVELS' || resolution.hops === 0) return null;
  return {
    to,
    levels: resolution.levels.map(({ position }) => to.levels[position]!),
    leaving: new Set(resolution.deciding.map(({ route }) => route.documents[0]!)),
    arriving: new Set(resolution.deciding.map(({ route }) => route.last.document)),
    conflicting: resolution.verdict === 'CONFLICTING',
  };
}

/** The documents of the level's own framework: those by which it left, and those that came back without it. */
const keysOf = (trips: readonly Trip[]): string[] => {
  const documents = trips.flatMap(({ there, back }) => [...there.leaving, ...(back?.arriving ?? [])]);
  return [...new Set(documents.map(({ key }) => key))].sort();
};

const lossOf = (level: Level, trips: readonly Trip[]): Finding => ({
  kind: 'ROUND_TRIP_LOSS',
  severity: 'WARNING',
  alignments: keysOf(trips),
  levels: [levelReference(level)],
  touches: new Set(trips.map(({ there }) => there)).size,
  facts: {
    level: levelReference(level),
    trips: list(trips.map(({ at, back }) => ({ to: levelReference(at), back: back?.levels.map(({ code }) => code) ?? [] }))),
  },
});

/**
 * Levels that are lost on the way there and back: what shares a part with a level must be among what that level shares a
 * part with. A way that widens (NFQ 8, NZ 7, NFQ 7 and 8) loses nothing. Conflicting answers are found as contradictions.
 */
export function roundTrips(): AnswerObserver {
  const sights = new Map<Level, Map<Framework, Sight>>();
  const tripsLosing = (level: Level, there: Sight): Trip[] =>
    there.levels
      .map((at) => ({ there, at, back: sights.get(at)?.get(level.framework) }))
      .filter(({ back }) => !back?.levels.includes(level));
  return {
    observe: (answer) => {
      const sight = sightOf(answer);
      if (!sight) return;
      const seen = sights.get(answer.level) ?? new Map<Framework, Sight>();
      sights.set(answer.level, seen.set(answer.to, sight));
    },
    findings: () =>
      [...sights].flatMap(([level, seen]) => {
        const lost = [...seen.values()].filter(({ conflicting }) => !conflicting).flatMap((there) => tripsLosing(level, there));
        return lost.length === 0 ? [] : [lossOf(level, lost)];
      }),
  };
}
