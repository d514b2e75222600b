import type { AlignmentDocument, Framework, Level } from '../world.js';
import { levelReference } from './audited-document.js';
import type { RoundTrip } from './finding.js';
import { Docket, type Charge } from './docket.js';
import type { AnswerObserver, AnswerOfTheDay } from './observer.js';

/** What a level is seen as from one framework, and the documents that say so. */
interface Sight {
  readonly levels: readonly Level[];
  readonly documents: readonly AlignmentDocument[];
  readonly conflicting: boolean;
}

function sightOf({ to, resolution }: AnswerOfTheDay): Sight | null {
  if (resolution.kind !== 'LEVELS' || resolution.hops === 0) return null;
  return {
    levels: resolution.levels.map(({ position }) => to.levels[position]!),
    documents: [...new Set(resolution.deciding.flatMap(({ route }) => route.documents))],
    conflicting: resolution.verdict === 'CONFLICTING',
  };
}

/** What was read one way only: a document that was read both ways brings back whatever it took. */
function readOneWay(there: readonly AlignmentDocument[], back: readonly AlignmentDocument[]): AlignmentDocument[] {
  const all = [...new Set([...there, ...back])];
  const oneWay = all.filter((document) => !(there.includes(document) && back.includes(document)));
  return oneWay.length > 0 ? oneWay : all;
}

type Sights = ReadonlyMap<Level, ReadonlyMap<Framework, Sight>>;

/** A charge for each counterpart that is not seen as the level again. */
const lossesOf = (level: Level, there: Sight, sights: Sights): Charge<RoundTrip>[] =>
  there.levels.flatMap((at) => {
    const back = sights.get(at)?.get(level.framework);
    if (back?.levels.includes(level)) return [];
    return [
      {
        documents: readOneWay(there.documents, back?.documents ?? []),
        describe: () => ({ level: levelReference(level), at: levelReference(at), back: back?.levels.map(({ code }) => code) ?? [] }),
      },
    ];
  });

/**
 * Levels that are lost on the way there and back: what shares a part with a level must be among what that level shares a
 * part with. A way that widens (NFQ 8, NZ 7, NFQ 7 and 8) loses nothing. Conflicting answers are found as contradictions.
 */
export function roundTrips(): AnswerObserver {
  const sights = new Map<Level, Map<Framework, Sight>>();
  return {
    observe: (answer) => {
      const sight = sightOf(answer);
      if (!sight) return;
      const seen = sights.get(answer.level) ?? new Map<Framework, Sight>();
      sights.set(answer.level, seen.set(answer.to, sight));
    },
    findings: () => {
      const docket = new Docket<RoundTrip>();
      for (const [level, seen] of sights) {
        for (const there of seen.values()) if (!there.conflicting) docket.record(level, lossesOf(level, there, sights));
      }
      return docket.matters().map(({ cases, review, ...matter }) => ({
        kind: 'ROUND_TRIP_LOSS' as const,
        severity: 'WARNING' as const,
        ...matter,
        facts: { trips: cases, review },
      }));
    },
  };
}
