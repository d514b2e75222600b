import type { Chain } from '../chain.js';
import { FORCE } from '../scale.js';
import type { AlignmentDocument, Level } from '../world.js';
import { levelReference, levelsOf } from './audited-document.js';
import { clusters } from './clusters.js';
import { blamedBy, conflictsIn, type Conflict } from './conflict.js';
import { CONTRADICTION_KINDS, list, type ContradictionExample, type ContradictionKind, type Finding, type Severity } from './finding.js';
import type { AnswerObserver, AnswerOfTheDay } from './observer.js';
import { smallestReview } from './smallest-review.js';

const SEVERITY: Readonly<Record<ContradictionKind, Severity>> = {
  CONFLICTING_CHAINS: 'ERROR',
  GAP_CONTRADICTED: 'WARNING',
  INCONSISTENT_CHAIN: 'WARNING',
  RELATIONS_DISAGREE: 'NOTICE',
};

/** The document to look at first: the weaker in force, then the worse seen, then by key. */
const bySuspicion = (a: AlignmentDocument, b: AlignmentDocument): number =>
  FORCE[b.basis] - FORCE[a.basis] || b.provenance - a.provenance || (a.key < b.key ? -1 : 1);

/** A set of documents of which at least one must be wrong, and how it came to be blamed first. */
interface Charge {
  readonly documents: readonly AlignmentDocument[];
  readonly example: ContradictionExample;
}

const chainExample = ({ route, candidates }: Chain): ContradictionExample['chains'][number] => ({
  alignments: route.documents.map(({ key }) => key),
  reaches: candidates.map((position) => route.end.levels[position]!.code),
});

const exampleOf = ({ chains }: Conflict, { level, to }: AnswerOfTheDay): ContradictionExample => ({
  level: levelReference(level),
  to: to.code,
  chains: chains.map(chainExample),
});

/** The contradictions of one kind, as they are met; those that blame a document in common are one matter. */
class Ledger {
  private readonly charges = new Map<string, Charge>();
  private readonly matters = clusters<AlignmentDocument>();
  private readonly answers: { readonly level: Level; readonly blamed: ReadonlySet<AlignmentDocument> }[] = [];

  constructor(private readonly kind: ContradictionKind) {}

  record(answer: AnswerOfTheDay, conflicts: readonly Conflict[]): void {
    if (conflicts.length === 0) return;
    this.answers.push({ level: answer.level, blamed: new Set(conflicts.map((conflict) => this.charge(answer, conflict))) });
  }

  /** The name of the matter that the conflict belongs to, for now. */
  private charge(answer: AnswerOfTheDay, conflict: Conflict): AlignmentDocument {
    const documents = blamedBy(conflict).sort(bySuspicion);
    const name = documents.map(({ position }) => position).join(' ');
    if (!this.charges.has(name)) this.charges.set(name, { documents, example: exampleOf(conflict, answer) });
    return this.matters.join(documents);
  }

  findings(): Finding[] {
    const charges = Map.groupBy(this.charges.values(), ({ documents }) => this.matters.find(documents[0]!));
    const levels = Map.groupBy(
      this.answers.flatMap(({ level, blamed }) => [...new Set([...blamed].map(this.matters.find))].map((matter) => ({ matter, level }))),
      ({ matter }) => matter,
    );
    return [...charges].map(([matter, ofMatter]) => this.finding(ofMatter, levels.get(matter)!.map(({ level }) => level)));
  }

  private finding(charges: readonly Charge[], answered: readonly Level[]): Finding {
    const { chosen, smallest } = smallestReview(charges.map(({ documents }) => documents));
    const review = chosen.toSorted(bySuspicion);
    const others = new Set(charges.flatMap(({ documents }) => documents).filter((document) => !review.includes(document)));
    return {
      kind: this.kind,
      severity: SEVERITY[this.kind],
      alignments: [...review, ...[...others].sort(bySuspicion)].map(({ key }) => key),
      levels: levelsOf(answered),
      touches: answered.length,
      facts: {
        examples: list(charges.map(({ example }) => example)),
        review: { alignments: review.map(({ key }) => key), smallest },
      },
    };
  }
}

/**
 * Chains that contradict each other or themselves. Contradictions that may have one cause (they blame a document in common)
 * make one finding, with the fewest documents whose review would settle all of it.
 */
export function contradictions(): AnswerObserver {
  const ledgers = CONTRADICTION_KINDS.map((kind) => ({ kind, ledger: new Ledger(kind) }));
  return {
    observe: (answer) => {
      const conflicts = conflictsIn(answer.resolution);
      if (conflicts.length === 0) return;
      for (const { kind, ledger } of ledgers) ledger.record(answer, conflicts.filter((conflict) => conflict.kind === kind));
    },
    findings: () => ledgers.flatMap(({ ledger }) => ledger.findings()),
  };
}
