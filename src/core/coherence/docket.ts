import { FORCE } from '../scale.js';
import type { AlignmentDocument, Level } from '../world.js';
import { levelsOf } from './audited-document.js';
import { clusters } from './clusters.js';
import { list, type Found, type Listed, type ReviewFacts } from './finding.js';
import { minimal, smallestReview } from './smallest-review.js';

/** A set of documents that cannot all be right together, and a case of it. */
export interface Charge<Case> {
  readonly documents: readonly AlignmentDocument[];
  readonly describe: () => Case;
}

/** Charges that may have one cause, since each blames a document that another one blames. */
export interface Matter<Case> extends Pick<Found, 'alignments' | 'levels'> {
  readonly review: ReviewFacts;
  /** One case for each set of documents charged that holds no smaller one. */
  readonly cases: Listed<Case>;
  /** Answers in which it was met. */
  readonly touches: number;
}

/** The document to look at first: the weaker in force, then the worse seen, then by key. */
const bySuspicion = (a: AlignmentDocument, b: AlignmentDocument): number =>
  FORCE[b.basis] - FORCE[a.basis] || b.provenance - a.provenance || (a.key < b.key ? -1 : 1);

/**
 * Gathers charges answer by answer and sorts them into matters, each with the fewest documents whose review would settle it.
 * Cost: next to nothing for each charge, and one bounded search for each matter.
 */
export class Docket<Case> {
  private readonly charged = new Map<string, { readonly documents: readonly AlignmentDocument[]; readonly case: Case }>();
  private readonly clusters = clusters<AlignmentDocument>();
  private readonly answers: { readonly level: Level; readonly blamed: ReadonlySet<AlignmentDocument> }[] = [];

  /** The charges met in one answer about the level. */
  record(level: Level, charges: readonly Charge<Case>[]): void {
    if (charges.length > 0) this.answers.push({ level, blamed: new Set(charges.map((charge) => this.enter(charge))) });
  }

  /** One document of the matter that the charge belongs to. */
  private enter(charge: Charge<Case>): AlignmentDocument {
    const documents = [...charge.documents].sort(bySuspicion);
    const name = documents.map(({ position }) => position).join(' ');
    if (!this.charged.has(name)) this.charged.set(name, { documents, case: charge.describe() });
    return this.clusters.join(documents);
  }

  matters(): Matter<Case>[] {
    const answered = Map.groupBy(
      this.answers.flatMap(({ level, blamed }) => [...new Set([...blamed].map(this.clusters.find))].map((cluster) => ({ cluster, level }))),
      ({ cluster }) => cluster,
    );
    const charged = Map.groupBy(this.charged.values(), ({ documents }) => this.clusters.find(documents[0]!));
    return [...charged].map(([cluster, all]) => {
      const charges = minimal(all, ({ documents }) => documents);
      const levels = answered.get(cluster)!.map(({ level }) => level);
      return {
        ...reviewOf(charges.map(({ documents }) => documents)),
        cases: list(charges.map((charge) => charge.case)),
        levels: levelsOf(levels),
        touches: levels.length,
      };
    });
  }
}

const keysOf = (documents: readonly AlignmentDocument[]): string[] => documents.map(({ key }) => key);

function reviewOf(charged: readonly (readonly AlignmentDocument[])[]): Pick<Matter<never>, 'review' | 'alignments'> {
  const { chosen, smallest } = smallestReview(charged);
  const first = chosen.toSorted(bySuspicion);
  const others = [...new Set(charged.flat())].filter((document) => !chosen.includes(document)).sort(bySuspicion);
  return { review: { alignments: keysOf(first), smallest }, alignments: keysOf([...first, ...others]) };
}
