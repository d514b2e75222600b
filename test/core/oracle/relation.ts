/** The five relations and what is known of them, as sets of names (EQUIVALENCE.md 1 and the table of 3). */

export type Relation = 'SAME' | 'WITHIN' | 'COVERS' | 'OVERLAPS' | 'APART';

/** What the evidence leaves possible between two levels. Empty: the evidence contradicts itself. */
export type Possible = ReadonlySet<Relation>;

export const ALL_FIVE: readonly Relation[] = ['SAME', 'WITHIN', 'COVERS', 'OVERLAPS', 'APART'];

export const possible = (...relations: readonly Relation[]): Possible => new Set(relations);

const CONVERSE: Record<Relation, Relation> = {
  SAME: 'SAME', WITHIN: 'COVERS', COVERS: 'WITHIN', OVERLAPS: 'OVERLAPS', APART: 'APART',
};

/** The composition table, row ∘ column, cell by cell in the words of the document. */
const COMPOSED: Record<Relation, Record<Relation, readonly Relation[]>> = {
  SAME: { SAME: ['SAME'], WITHIN: ['WITHIN'], COVERS: ['COVERS'], OVERLAPS: ['OVERLAPS'], APART: ['APART'] },
  WITHIN: {
    SAME: ['WITHIN'], WITHIN: ['WITHIN'], COVERS: ALL_FIVE, OVERLAPS: ['WITHIN', 'OVERLAPS', 'APART'], APART: ['APART'],
  },
  COVERS: {
    SAME: ['COVERS'],
    WITHIN: ['SAME', 'WITHIN', 'COVERS', 'OVERLAPS'],
    COVERS: ['COVERS'],
    OVERLAPS: ['COVERS', 'OVERLAPS'],
    APART: ['COVERS', 'OVERLAPS', 'APART'],
  },
  OVERLAPS: {
    SAME: ['OVERLAPS'],
    WITHIN: ['WITHIN', 'OVERLAPS'],
    COVERS: ['COVERS', 'OVERLAPS', 'APART'],
    OVERLAPS: ALL_FIVE,
    APART: ['COVERS', 'OVERLAPS', 'APART'],
  },
  APART: {
    SAME: ['APART'],
    WITHIN: ['WITHIN', 'OVERLAPS', 'APART'],
    COVERS: ['APART'],
    OVERLAPS: ['WITHIN', 'OVERLAPS', 'APART'],
    APART: ALL_FIVE,
  },
};

/** The same knowledge, seen from the other level. */
export const converse = (known: Possible): Possible => new Set([...known].map((relation) => CONVERSE[relation]));

/** Composition of two sets: the union over their members. */
export function compose(first: Possible, second: Possible): Possible {
  const composed = new Set<Relation>();
  for (const a of first) for (const b of second) for (const relation of COMPOSED[a][b]) composed.add(relation);
  return composed;
}

/** What all of them leave possible; of none at all, all five. */
export function intersection(sets: readonly Possible[]): Possible {
  return new Set(ALL_FIVE.filter((relation) => sets.every((set) => set.has(relation))));
}

/** What one of them at least leaves possible. */
export function union(sets: readonly Possible[]): Possible {
  return new Set(ALL_FIVE.filter((relation) => sets.some((set) => set.has(relation))));
}

/** Whether the set says that the two levels share nothing. */
export const isApart = (known: Possible): boolean => known.size === 1 && known.has('APART');

/** The names in the order of the document. */
export const inOrder = (known: Possible): Relation[] => ALL_FIVE.filter((relation) => known.has(relation));
