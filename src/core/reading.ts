import { APART, UNKNOWN, converse, relationSet, type RelationSet } from './relation.js';
import type { PairRelation } from './world-data.js';

/**
 * A document read in one direction: what it leaves possible between each level of the near framework and each of the
 * far one, and which levels it joins. Matrices are flat, row by near level.
 */
export interface Matrix {
  readonly rows: number;
  readonly columns: number;
  /** Relation set of (near, far) at near * columns + far. */
  readonly relations: Uint8Array;
  /** The far levels that a stated pair joins to each near level. */
  readonly joined: readonly (readonly number[])[];
  /** Rank of the mark of each stated pair (0 is best); meaningless where no pair is stated. */
  readonly provenance: Uint8Array;
  /** 1 for a near level that the document leaves out on purpose. */
  readonly unmapped: Uint8Array;
}

export interface StatedPair {
  readonly near: number;
  readonly far: number;
  readonly relation: PairRelation;
  readonly provenance: number;
}

export interface Statement {
  readonly rows: number;
  readonly columns: number;
  readonly complete: boolean;
  readonly pairs: readonly StatedPair[];
  readonly unmapped: { readonly near: readonly number[]; readonly far: readonly number[] };
}

const SHARES_A_PART = relationSet('SAME', 'WITHIN', 'COVERS', 'OVERLAPS');

/** A best fit in a complete document, by how many pairs the two levels have there (the table of EQUIVALENCE.md 2). */
const BEST_FIT_BY_COUNT = {
  one: { one: relationSet('SAME'), several: relationSet('WITHIN') },
  several: { one: relationSet('COVERS'), several: relationSet('OVERLAPS') },
} as const;

const count = (pairs: number): 'one' | 'several' => (pairs === 1 ? 'one' : 'several');

function statedRelation(pair: StatedPair, complete: boolean, nearPairs: number, farPairs: number): RelationSet {
  switch (pair.relation) {
    case 'EQUAL':
      return relationSet('SAME');
    case 'PARTIAL':
      return relationSet('OVERLAPS');
    case 'BEST_FIT':
      return complete ? BEST_FIT_BY_COUNT[count(nearPairs)][count(farPairs)] : SHARES_A_PART;
  }
}

const flags = (length: number, set: readonly number[]): Uint8Array => {
  const result = new Uint8Array(length);
  for (const index of set) result[index] = 1;
  return result;
};

/** What a pair that is not stated leaves possible: apart, unless the document is partial or left a level out on purpose. */
function unstatedRelations({ rows, columns, complete, unmapped }: Statement): Uint8Array {
  const relations = new Uint8Array(rows * columns).fill(complete ? APART : UNKNOWN);
  for (const near of unmapped.near) relations.fill(UNKNOWN, near * columns, (near + 1) * columns);
  for (const far of unmapped.far) for (let near = 0; near < rows; near++) relations[near * columns + far] = UNKNOWN;
  return relations;
}

/** What one document says, in its own direction (EQUIVALENCE.md 2). Cost: levels x levels + pairs. */
export function readForward(statement: Statement): Matrix {
  const { rows, columns, complete, pairs } = statement;
  const nearPairs = new Uint16Array(rows);
  const farPairs = new Uint16Array(columns);
  for (const { near, far } of pairs) {
    nearPairs[near]!++;
    farPairs[far]!++;
  }
  const relations = unstatedRelations(statement);
  const provenance = new Uint8Array(rows * columns);
  const joined: number[][] = Array.from({ length: rows }, () => []);
  for (const pair of pairs) {
    const cell = pair.near * columns + pair.far;
    relations[cell] = statedRelation(pair, complete, nearPairs[pair.near]!, farPairs[pair.far]!);
    provenance[cell] = pair.provenance;
    joined[pair.near]!.push(pair.far);
  }
  return { rows, columns, relations, joined, provenance, unmapped: flags(rows, statement.unmapped.near) };
}

/** The same document read against its direction: the converse relations. */
export function readBackward(statement: Statement): Matrix {
  const forward = readForward(statement);
  const { rows, columns } = forward;
  const relations = new Uint8Array(rows * columns);
  const provenance = new Uint8Array(rows * columns);
  for (let near = 0; near < rows; near++) {
    for (let far = 0; far < columns; far++) {
      relations[far * rows + near] = converse(forward.relations[near * columns + far]!);
      provenance[far * rows + near] = forward.provenance[near * columns + far]!;
    }
  }
  const joined: number[][] = Array.from({ length: columns }, () => []);
  forward.joined.forEach((fars, near) => fars.forEach((far) => joined[far]!.push(near)));
  return { rows: columns, columns: rows, relations, joined, provenance, unmapped: flags(columns, statement.unmapped.far) };
}
