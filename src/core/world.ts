import { FIRST_DAY, LAST_DAY, firstDay, lastDay, type Day } from './day.js';
import { invariant } from './invariant.js';
import { readBackward, readForward, type Matrix, type Statement } from './reading.js';
import { provenanceRank, type Basis } from './scale.js';
import type { AlignmentData, FrameworkData, WorldData } from './world-data.js';

/** The reference data, compiled for asking: frameworks and the documents read in both directions. */
export interface World {
  readonly frameworks: ReadonlyMap<string, Framework>;
  readonly documents: readonly AlignmentDocument[];
}

export interface Framework {
  readonly code: string;
  readonly regional: boolean;
  /** Lowest first; a level's `position` is its place here. */
  readonly levels: readonly Level[];
  readonly levelByCode: ReadonlyMap<string, Level>;
  /** The documents that touch this framework, read away from it. */
  readonly readings: readonly Reading[];
}

export interface Level {
  readonly framework: Framework;
  readonly code: string;
  readonly ordinal: number;
  readonly position: number;
}

/** A document that relates the levels of two frameworks. */
export interface AlignmentDocument {
  readonly key: string;
  readonly position: number;
  readonly basis: Basis;
  readonly endorsed: boolean;
  readonly complete: boolean;
  readonly symmetric: boolean;
  /** False: the document answers a question asked of exactly its two frameworks, and is never a link (FORMAT.md). */
  readonly chains: boolean;
  readonly first: Day;
  readonly last: Day;
  /** Rank of its own mark. */
  readonly provenance: number;
  /** The documents that name this one in `supersedes`. */
  readonly supersededBy: readonly AlignmentDocument[];
}

/** A document read from one of its two frameworks to the other. */
export interface Reading {
  readonly document: AlignmentDocument;
  readonly from: Framework;
  readonly to: Framework;
  readonly matrix: Matrix;
  /** Against the document's direction, and the other side has not signed it. */
  readonly reversed: boolean;
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] extends readonly (infer E)[] ? E[] : T[K] };

function compileFramework(data: FrameworkData): Mutable<Framework> {
  const byOrdinal = [...data.levels].sort((a, b) => a.ordinal - b.ordinal);
  const levels: Level[] = [];
  const framework = {
    code: data.code,
    regional: data.scope === 'REGIONAL',
    levels,
    levelByCode: new Map<string, Level>(),
    readings: [],
  };
  byOrdinal.forEach(({ code, ordinal }, position) => {
    const level: Level = { framework, code, ordinal, position };
    levels.push(level);
    framework.levelByCode.set(code, level);
  });
  return framework;
}

function positionOf(framework: Framework, level: string, key: string): number {
  const found = framework.levelByCode.get(level);
  invariant(found, `document ${key} names level ${level} of ${framework.code}, which the framework does not have`);
  return found.position;
}

function statementOf(data: AlignmentData, from: Framework, to: Framework): Statement {
  const near = (level: string): number => positionOf(from, level, data.key);
  const far = (level: string): number => positionOf(to, level, data.key);
  return {
    rows: from.levels.length,
    columns: to.levels.length,
    complete: data.complete,
    pairs: data.pairs.map((pair) => ({
      near: near(pair.from),
      far: far(pair.to),
      relation: pair.relation,
      provenance: provenanceRank(pair.provenance),
    })),
    unmapped: { near: data.unmapped.from.map(near), far: data.unmapped.to.map(far) },
  };
}

const compileDocument = (data: AlignmentData, position: number): Mutable<AlignmentDocument> => ({
  key: data.key,
  position,
  basis: data.basis,
  endorsed: data.standing === 'ENDORSED',
  complete: data.complete,
  symmetric: data.symmetric,
  chains: data.chains,
  first: data.validFrom === null ? FIRST_DAY : firstDay(data.validFrom),
  last: data.validTo === null ? LAST_DAY : lastDay(data.validTo),
  provenance: provenanceRank(data.provenance),
  supersededBy: [],
});

/** Compiles the reference data. Cost: the sum over documents of levels x levels. */
export function compileWorld(data: WorldData): World {
  const frameworks = new Map(data.frameworks.map((framework) => [framework.code, compileFramework(framework)]));
  const documents = data.alignments.map(compileDocument);
  const byKey = new Map(documents.map((document) => [document.key, document]));
  data.alignments.forEach((alignment, position) => {
    const document = documents[position]!;
    const from = frameworks.get(alignment.from);
    const to = frameworks.get(alignment.to);
    invariant(from && to, `document ${alignment.key} joins two frameworks of the registry`);
    const statement = statementOf(alignment, from, to);
    from.readings.push({ document, from, to, matrix: readForward(statement), reversed: false });
    to.readings.push({ document, from: to, to: from, matrix: readBackward(statement), reversed: !alignment.symmetric });
    if (alignment.supersedes !== null) byKey.get(alignment.supersedes)?.supersededBy.push(document);
  });
  return { frameworks, documents };
}
