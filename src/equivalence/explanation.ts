import type { Agreement, Answer, LevelsAnswer, NoAnswer, ReportedChain } from '../core/index.js';
import { relationNames } from '../core/index.js';
import type { ReferenceSnapshot } from './reference-snapshot.js';
import type { EquivalenceWords, NamedDocument, NamedQuestion } from './words/words.js';

/** The sentences of one answer: what is asked of it, in the words of one language. */
export class Explanation {
  constructor(
    private readonly words: EquivalenceWords,
    private readonly snapshot: ReferenceSnapshot,
    private readonly nameOf: (frameworkCode: string) => string,
    private readonly asOf: string,
  ) {}

  /** All sentences, as one paragraph. */
  of(answer: Answer): string {
    return (answer.kind === 'LEVELS' ? this.levels(answer) : this.no(answer)).join(' ');
  }

  private levels(answer: LevelsAnswer): string[] {
    const { words } = this;
    if (answer.hops === 0) return [words.itself(this.question(answer))];
    const named = { ...this.question(answer), levels: answer.levels.map(({ level, relations }) => ({ code: level.code, relations: relationNames(relations) })) };
    const headline = answer.verdict === 'CONFLICTING' ? words.conflicting(named, answer.partsAt.map((document) => this.document(document))) : words.seenAs(named);
    const deciding = answer.chains.filter((chain) => chain.deciding);
    return [
      headline,
      ...named.levels.map(({ code, relations }) => words.relation(relations, code)),
      ...(answer.relationsDisagree ? [words.relationsDisagree()] : []),
      words.restsOn(this.documents(deciding[0]), deciding.length - 1),
      ...(answer.force && answer.provenance ? [words.force(answer.force, answer.provenance)] : []),
      ...(answer.reversed ? [words.reversed()] : []),
      ...this.checks(answer),
    ];
  }

  private no(answer: NoAnswer): string[] {
    const held = { from: answer.heldFrom, until: answer.heldUntil };
    return [this.words.no(answer.reason, this.question(answer), this.decidingDocuments(answer), held), ...this.checks(answer)];
  }

  /** What would have to be there for a no to become an answer. */
  wouldSettle(answer: NoAnswer, near: { from: readonly string[]; to: readonly string[] }): string {
    const facts = { nearFrom: near.from.map(this.nameOf), nearTo: near.to.map(this.nameOf), documents: this.decidingDocuments(answer) };
    return this.words.wouldSettle(answer.reason, this.question(answer), facts);
  }

  private checks({ chains }: Answer): string[] {
    const checks = chains.filter(({ deciding }) => !deciding);
    if (checks.length === 0) return [];
    const counts = new Map<Agreement, number>();
    for (const { agreement } of checks) if (agreement) counts.set(agreement, (counts.get(agreement) ?? 0) + 1);
    const contradicting = checks.find(({ agreement }) => agreement === 'CONTRADICTS');
    return [this.words.checks(counts), ...(contradicting ? [this.words.contradictedBy(this.documents(contradicting))] : [])];
  }

  private question({ from, to }: Answer): NamedQuestion {
    return { level: from.code, from: this.nameOf(from.framework.code), to: this.nameOf(to.code), asOf: this.asOf };
  }

  /** A gap is stated by one document: the last that was still followed. Any other no rests on whole chains. */
  private decidingDocuments({ chains }: NoAnswer): NamedDocument[] {
    const first = chains.find(({ deciding }) => deciding);
    const gap = first?.steps.find(({ outcome }) => outcome === 'GAP');
    return gap ? [this.document(gap.alignment)] : this.documents(first);
  }

  private documents(chain: ReportedChain | undefined): NamedDocument[] {
    return (chain?.steps ?? []).map(({ alignment }) => this.document(alignment));
  }

  private document(document: { readonly key: string }): NamedDocument {
    const { title, basis, validFrom, provenance } = this.snapshot.alignment(document);
    return { title, basis, validFrom, provenance };
  }
}
