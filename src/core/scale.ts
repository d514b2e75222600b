/**
 * Ranked vocabularies: the force of a document and how its figures were seen. Words with an order, never numbers that
 * could be multiplied (EQUIVALENCE.md 4).
 */
export const BASES = ['AGREEMENT', 'COMPARISON', 'REFERENCING', 'SELF_CERTIFICATION', 'UNILATERAL', 'EXPERT'] as const;
/** What kind of document an alignment is (data/FORMAT.md). */
export type Basis = (typeof BASES)[number];

/** 0 is the strongest. Referencing and self-certification stand side by side. */
export const FORCE: Readonly<Record<Basis, number>> = {
  AGREEMENT: 0,
  COMPARISON: 1,
  REFERENCING: 2,
  SELF_CERTIFICATION: 2,
  UNILATERAL: 3,
  EXPERT: 4,
};

export const PROVENANCES = ['read', 'secondary', 'recalled'] as const;
/** How the document was seen: read itself, read in a source that quotes it, or remembered. Best first. */
export type Provenance = (typeof PROVENANCES)[number];

export const provenanceRank = (provenance: Provenance): number => PROVENANCES.indexOf(provenance);
