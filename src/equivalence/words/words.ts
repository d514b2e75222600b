import type { Agreement, Basis, Provenance, Reason, Relation } from '../../core/index.js';

/** A document as a sentence names it. */
export interface NamedDocument {
  readonly title: string;
  readonly basis: Basis;
  readonly validFrom: string | null;
  readonly provenance: Provenance;
}

/** What is asked, with names a reader knows: "NFQ (Ireland)". */
export interface NamedQuestion {
  readonly level: string;
  readonly from: string;
  readonly to: string;
  readonly asOf: string;
}

export interface NamedAnswer extends NamedQuestion {
  readonly levels: readonly { readonly code: string; readonly relations: readonly Relation[] }[];
}

/** The sentences of an answer in one language. Facts come in, text goes out; no rule of equivalence lives here. */
export interface EquivalenceWords {
  readonly itself: (question: NamedQuestion) => string;
  readonly seenAs: (answer: NamedAnswer) => string;
  readonly conflicting: (answer: NamedAnswer, partsAt: readonly NamedDocument[]) => string;
  readonly relation: (relations: readonly Relation[], code: string) => string;
  readonly relationsDisagree: () => string;
  /** The documents of the first deciding chain, and how many other chains say the same. */
  readonly restsOn: (documents: readonly NamedDocument[], otherChains: number) => string;
  readonly force: (basis: Basis, provenance: Provenance) => string;
  readonly reversed: () => string;
  readonly checks: (counts: ReadonlyMap<Agreement, number>) => string;
  readonly contradictedBy: (documents: readonly NamedDocument[]) => string;
  readonly no: (reason: Reason, question: NamedQuestion, documents: readonly NamedDocument[], held: { from: string | null; until: string | null }) => string;
  readonly wouldSettle: (reason: Reason, question: NamedQuestion, facts: SettlingFacts) => string;
  readonly notConferred: () => readonly string[];
}

/** What is known of the way between two frameworks that no chain joins. */
export interface SettlingFacts {
  /** Frameworks that the one asked about is related to on that day, and those that the other is. */
  readonly nearFrom: readonly string[];
  readonly nearTo: readonly string[];
  readonly documents: readonly NamedDocument[];
}
