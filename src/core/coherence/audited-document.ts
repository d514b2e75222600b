import type { Day } from '../day.js';
import { countsOn } from '../in-force.js';
import { invariant } from '../invariant.js';
import { PROVENANCES } from '../scale.js';
import type { AlignmentDocument, Framework, Level, Reading, World } from '../world.js';
import type { LevelReference, PairReference } from './finding.js';

/** A document as it is audited: what it states, read in its own direction, or in either where both sides adopted it. */
export interface AuditedDocument {
  readonly document: AlignmentDocument;
  readonly reading: Reading;
  readonly backward: Reading;
  readonly pairs: readonly AuditedPair[];
}

export interface AuditedPair {
  readonly near: Level;
  readonly far: Level;
  readonly recalled: boolean;
}

const RECALLED = PROVENANCES.indexOf('recalled');

function pairsOf({ from, to, matrix }: Reading): AuditedPair[] {
  return matrix.joined.flatMap((fars, near) =>
    fars.map((far) => ({
      near: from.levels[near]!,
      far: to.levels[far]!,
      recalled: matrix.provenance[near * matrix.columns + far] === RECALLED,
    })),
  );
}

/** All documents of the world, whatever their day. */
export function auditedDocuments(world: World): AuditedDocument[] {
  const readings = Map.groupBy(
    [...world.frameworks.values()].flatMap((framework) => framework.readings),
    (reading) => reading.document,
  );
  return world.documents.map((document) => {
    const [backward, reading] = (readings.get(document) ?? []).toSorted((a, b) => Number(b.reversed) - Number(a.reversed));
    invariant(reading && backward, `document ${document.key} can be read from both of its frameworks`);
    return { document, reading, backward, pairs: pairsOf(reading) };
  });
}

/** Those that answers of the day may rest on. */
export const countingOn = (documents: readonly AuditedDocument[], day: Day): AuditedDocument[] =>
  documents.filter(({ document }) => countsOn(document, day, 'ENDORSED_ONLY'));

export const levelReference = ({ framework, code }: Level): LevelReference => ({ framework: framework.code, level: code });

export const pairReference = ({ near, far }: AuditedPair): PairReference => ({ from: levelReference(near), to: levelReference(far) });

/** The levels of some pairs, each once, by framework and from the lowest. */
export const levelsOf = (levels: Iterable<Level>): LevelReference[] =>
  [...new Set(levels)].sort((a, b) => compareCodes(a.framework, b.framework) || a.position - b.position).map(levelReference);

const compareCodes = (a: Framework, b: Framework): number => (a.code === b.code ? 0 : a.code < b.code ? -1 : 1);
