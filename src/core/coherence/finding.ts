/**
 * What an audit finds, as data: the sentence is made at the edge, in the language asked for. Only codes and keys, so that
 * a finding can pass between threads and be kept.
 */
export type Finding = Found & {
  /** How many answers (a level seen from a framework) of the day it touches. */
  readonly touches: number;
};

/** A finding before it is ranked. */
export type Found = FindingFacts & {
  readonly severity: Severity;
  /** Keys of the documents to look at; where a smallest set settles the matter, those first. */
  readonly alignments: readonly string[];
  readonly levels: readonly LevelReference[];
};

export const SEVERITIES = ['ERROR', 'WARNING', 'NOTICE'] as const;
/** ERROR: what is stated cannot all be true. WARNING: it should be looked at. NOTICE: good to know when an answer is defended. */
export type Severity = (typeof SEVERITIES)[number];

export interface LevelReference {
  readonly framework: string;
  readonly level: string;
}

/** Of what a finding could list without end, the first few, and how many there are. */
export interface Listed<T> {
  readonly listed: readonly T[];
  readonly total: number;
}

export const MOST_LISTED = 50;

export const list = <T>(all: readonly T[]): Listed<T> => ({ listed: all.slice(0, MOST_LISTED), total: all.length });

/** A pair of levels that a document states. */
export interface PairReference {
  readonly from: LevelReference;
  readonly to: LevelReference;
}

export type FindingFacts =
  | { readonly kind: 'ORDER_VIOLATION'; readonly facts: OrderFacts }
  | { readonly kind: 'EQUAL_BESIDE_OTHERS' | 'PARTIAL_WITHOUT_REST'; readonly facts: PairsFacts }
  | { readonly kind: 'SKIPPED_LEVEL'; readonly facts: SkippedFacts }
  | { readonly kind: 'SUPERSEDED_DOCUMENT'; readonly facts: SupersededFacts }
  | { readonly kind: 'FRAMEWORK_REVISED'; readonly facts: RevisedFacts }
  | { readonly kind: 'ONE_SIDED'; readonly facts: OneSidedFacts }
  | { readonly kind: 'REFERENCE_FRAMEWORKS_LINKED'; readonly facts: LinkedFacts }
  | { readonly kind: 'RECALLED_PAIRS'; readonly facts: RecalledFacts }
  | { readonly kind: 'ROUND_TRIP_LOSS'; readonly facts: RoundTripFacts }
  | { readonly kind: ContradictionKind; readonly facts: ContradictionFacts };

export type FindingKind = FindingFacts['kind'];

/**
 * CONFLICTING_CHAINS: chains of documents that name no level in common. GAP_CONTRADICTED: a way around names levels where a
 * document says that no counterpart has been agreed. INCONSISTENT_CHAIN: documents that, read after one another, leave no
 * relation possible. RELATIONS_DISAGREE: the chains name the same level and leave no relation to it in common.
 */
export const CONTRADICTION_KINDS = ['CONFLICTING_CHAINS', 'GAP_CONTRADICTED', 'INCONSISTENT_CHAIN', 'RELATIONS_DISAGREE'] as const;
export type ContradictionKind = (typeof CONTRADICTION_KINDS)[number];

/** Two pairs of one document of which one has the lower level on one side and the higher level on the other. */
export interface OrderFacts {
  readonly crossings: Listed<readonly [PairReference, PairReference]>;
}

export interface PairsFacts {
  readonly pairs: readonly PairReference[];
}

/** Levels of one framework that a complete document neither pairs nor leaves out on purpose, though it pairs their neighbours. */
export interface SkippedFacts {
  readonly framework: string;
  readonly runs: readonly { readonly below: string; readonly skipped: readonly string[]; readonly above: string }[];
}

/** A document whose dates still run though another has replaced it with other content. */
export interface SupersededFacts {
  readonly document: string;
  readonly supersededBy: readonly string[];
}

/** A framework revised in a year after that of the documents that relate it, which may speak of the older version. */
export interface RevisedFacts {
  readonly framework: string;
  readonly revised: number;
  readonly documents: readonly { readonly key: string; readonly year: number }[];
}

/** UNILATERAL: one side alone decided; NOT_SYMMETRIC: nothing says that the other side adopted it. */
export interface OneSidedFacts {
  readonly cause: 'UNILATERAL' | 'NOT_SYMMETRIC';
  readonly frameworks: readonly [string, string];
}

/** Two reference frameworks whose descriptors a document relates, and whose levels it lets chains pass between. */
export interface LinkedFacts {
  readonly frameworks: readonly [string, string];
}

export interface RecalledFacts {
  readonly recalled: number;
  readonly pairs: number;
}

/** The documents whose review would settle all of it; `smallest` is false where the search for the fewest ended at its bound. */
export interface ReviewFacts {
  readonly alignments: readonly string[];
  readonly smallest: boolean;
}

export interface RoundTripFacts {
  readonly trips: Listed<RoundTrip>;
  readonly review: ReviewFacts;
}

/** A level that is not among the levels as which its counterpart `at` is seen in turn. */
export interface RoundTrip {
  readonly level: LevelReference;
  readonly at: LevelReference;
  readonly back: readonly string[];
}

export interface ContradictionFacts {
  readonly contradictions: Listed<Contradiction>;
  readonly review: ReviewFacts;
}

/** One answer in which chains contradict each other, or one chain itself; a chain that ends in a gap reaches nothing. */
export interface Contradiction {
  readonly level: LevelReference;
  readonly to: string;
  readonly chains: readonly { readonly alignments: readonly string[]; readonly reaches: readonly string[] }[];
}
