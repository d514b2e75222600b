/**
 * What is known about two levels, as sets of the five relations of RCC-5 (EQUIVALENCE.md 1 and 3).
 *
 * A set is a mask of five bits, so that composing two sets is one look-up and a whole matrix of them fits in bytes.
 */
export const RELATIONS = ['SAME', 'WITHIN', 'COVERS', 'OVERLAPS', 'APART'] as const;
export type Relation = (typeof RELATIONS)[number];

/** The relations that the evidence leaves possible: bit i stands for RELATIONS[i]. */
export type RelationSet = number;

const bit = (relation: Relation): RelationSet => 1 << RELATIONS.indexOf(relation);

/** relationSet('SAME', 'WITHIN') -> 3 */
export const relationSet = (...relations: readonly Relation[]): RelationSet =>
  relations.reduce((set, relation) => set | bit(relation), 0);

export const SAME = bit('SAME');
export const APART = bit('APART');
/** All five are possible: nothing is known. */
export const UNKNOWN: RelationSet = relationSet(...RELATIONS);
/** No relation is possible: the evidence contradicts itself. */
export const IMPOSSIBLE: RelationSet = 0;

/** The members of a set, in the order of RELATIONS. relationNames(3) -> ['SAME', 'WITHIN'] */
export const relationNames = (set: RelationSet): Relation[] => RELATIONS.filter((relation) => (set & bit(relation)) !== 0);

/** The two levels share a part whatever else holds (EQUIVALENCE.md 1). */
export const isCertain = (set: RelationSet): boolean => (set & APART) === 0;

const CONVERSE: Record<Relation, Relation> = {
  SAME: 'SAME',
  WITHIN: 'COVERS',
  COVERS: 'WITHIN',
  OVERLAPS: 'OVERLAPS',
  APART: 'APART',
};

const ALL = RELATIONS;
const ALL_BUT_APART = ['SAME', 'WITHIN', 'COVERS', 'OVERLAPS'] as const;

/** What "a is p of b, b is q of c" leaves possible between a and c (the table of EQUIVALENCE.md 3). */
const COMPOSED: Record<Relation, Record<Relation, readonly Relation[]>> = {
  SAME: { SAME: ['SAME'], WITHIN: ['WITHIN'], COVERS: ['COVERS'], OVERLAPS: ['OVERLAPS'], APART: ['APART'] },
  WITHIN: {
    SAME: ['WITHIN'],
    WITHIN: ['WITHIN'],
    COVERS: ALL,
    OVERLAPS: ['WITHIN', 'OVERLAPS', 'APART'],
    APART: ['APART'],
  },
  COVERS: {
    SAME: ['COVERS'],
    WITHIN: ALL_BUT_APART,
    COVERS: ['COVERS'],
    OVERLAPS: ['COVERS', 'OVERLAPS'],
    APART: ['COVERS', 'OVERLAPS', 'APART'],
  },
  OVERLAPS: {
    SAME: ['OVERLAPS'],
    WITHIN: ['WITHIN', 'OVERLAPS'],
    COVERS: ['COVERS', 'OVERLAPS', 'APART'],
    OVERLAPS: ALL,
    APART: ['COVERS', 'OVERLAPS', 'APART'],
  },
  APART: {
    SAME: ['APART'],
    WITHIN: ['WITHIN', 'OVERLAPS', 'APART'],
    COVERS: ['APART'],
    OVERLAPS: ['WITHIN', 'OVERLAPS', 'APART'],
    APART: ALL,
  },
};

const SETS = UNKNOWN + 1;

const CONVERSE_OF_SET = Uint8Array.from({ length: SETS }, (_, set) =>
  relationSet(...relationNames(set).map((relation) => CONVERSE[relation])),
);

const COMPOSED_SETS = Uint8Array.from({ length: SETS * SETS }, (_, index) => {
  const firsts = relationNames(Math.floor(index / SETS));
  const seconds = relationNames(index % SETS);
  return relationSet(...firsts.flatMap((p) => seconds.flatMap((q) => COMPOSED[p][q])));
});

/** The same knowledge read from the other level. converse({WITHIN}) -> {COVERS} */
export const converse = (set: RelationSet): RelationSet => CONVERSE_OF_SET[set]!;

/** The union of the compositions of the members. compose({COVERS}, {SAME}) -> {COVERS}; O(1). */
export const compose = (first: RelationSet, second: RelationSet): RelationSet => COMPOSED_SETS[first * SETS + second]!;
