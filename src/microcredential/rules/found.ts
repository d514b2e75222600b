/** The rule of a jurisdiction that was held against a record; what it says stays in the language of its record. */
export interface Ruled {
  /** Null: it holds everywhere. */
  readonly jurisdiction: string | null;
  readonly says: string;
}

/** Hours or credits as they are read, from the least to the most: `['10.4', '10.4']`. */
export type ReadRange = readonly [least: string, most: string];

/** What a size has too little or too much of; `system` null: hours. */
export interface BeyondBound {
  readonly amount: string;
  readonly system: string | null;
  readonly bound: 'min' | 'max' | 'below';
  readonly limit: string;
}

/** An element without which no record is published, where no rule of its own asks for it. */
export type RequiredElement = 'issuerCountry' | 'outcomes' | 'workloadHours' | 'mode' | 'language' | 'url';

/** Everything that rules find, by what it is: the facts that a sentence needs, in whatever language it is made. */
export interface FoundFacts {
  readonly NOT_ASSESSED: { readonly given: 'ATTENDANCE' | 'NOTHING' | 'WORDS' };
  readonly NO_QUALITY_ASSURANCE: unknown;
  readonly OTHER_QUALITY_ASSURANCE: Ruled & { readonly types: readonly string[] };
  readonly NO_STATEMENT: Ruled;
  readonly REGULATION_UNSAID: Ruled;
  readonly REVIEW_OVERDUE: { readonly due: string };
  readonly NO_REVIEW: Ruled;
  readonly REVIEW_UNUSUAL: Ruled & { readonly due: string; readonly early: boolean };
  readonly HOURS_BEYOND: { readonly hours: ReadRange; readonly system: string; readonly allowed: ReadRange; readonly jurisdiction: string | null };
  readonly HOURS_DERIVED: { readonly hours: ReadRange; readonly system: string };
  readonly OFF_STEP: { readonly amount: string; readonly step: string; readonly says: string };
  readonly NO_CREDIT_SYSTEM: { readonly system: string };
  readonly SYSTEM_OUT_OF_FORCE: { readonly system: string; readonly day: string; readonly status: string; readonly until: string | null };
  readonly HOURS_TAUGHT: { readonly system: string };
  readonly SYSTEM_RECALLED: { readonly system: string };
  readonly RANGE: { readonly min: string | null; readonly max: string | null };
  /** `system` null: hours. */
  readonly NO_SIZE: { readonly system: string | null };
  readonly LACKING: { readonly element: RequiredElement };
  readonly NO_SUCH_SOURCE: { readonly place: number; readonly sources: number };
  readonly SOURCE_RECALLED: { readonly title: string };
  readonly NO_SOURCE: unknown;
  readonly RECORD_RECALLED: unknown;
  readonly NO_TIMING: unknown;
  /** `near`: codes that may have been meant. */
  readonly NO_FRAMEWORK: { readonly framework: string; readonly near: readonly string[] };
  readonly NO_SUCH_LEVEL: { readonly framework: string; readonly level: string; readonly known: readonly string[]; readonly near: readonly string[] };
  readonly FRAMEWORK_OUT_OF_FORCE: { readonly framework: string; readonly status: string };
  readonly FRAMEWORK_LATER: { readonly framework: string; readonly established: number; readonly day: string };
  /** Null: no rule asks for one. */
  readonly NO_LEVEL: { readonly rule: Ruled | null };
  /** `stated`: the frameworks of its levels; `framework`: the one that is asked for. */
  readonly LEVEL_ELSEWHERE: Ruled & { readonly stated: readonly string[]; readonly framework: string };
  readonly LEVEL_NOT_ALLOWED: Ruled & { readonly levels: readonly string[]; readonly framework: string; readonly allowed: readonly string[] };
  readonly LEVEL_DIFFERS: { readonly levels: readonly string[]; readonly framework: string; readonly own: readonly string[]; readonly ownFramework: string; readonly follows: readonly string[] };
  /** `basis`: what the level is said to rest on, which others decide. */
  readonly WORD_OF_OTHERS: { readonly levels: readonly string[]; readonly framework: string; readonly basis: string };
  readonly PROTECTED_WORD: Ruled & { readonly word: string };
  readonly TITLE_TAKEN: { readonly key: string };
  /** `condition`: on what it depends that the rule holds, which the record does not say. */
  readonly SIZE_BEYOND: Ruled & BeyondBound & { readonly condition: string | null };
  readonly NO_TRANSFER: Ruled & { readonly title: string };
  readonly SHARE_BEYOND: Ruled & { readonly title: string; readonly part: string; readonly share: string };
  readonly COUNTED_BEYOND: Ruled & { readonly title: string; readonly counted: string; readonly max: string };
  readonly PART_OF_ITSELF: { readonly ring: readonly string[] };
  readonly PART_TWICE: { readonly part: string };
  readonly PART_UNKNOWN: { readonly part: string };
  readonly SUM_DIFFERS: { readonly sum: string; readonly whole: string };
  readonly AWARD_IN_WORDS: unknown;
  readonly NO_EVIDENCE: { readonly title: string };
}

type Kind = keyof FoundFacts;

/** One thing that was found: plain data, which threads and files can carry. */
export type Found = { readonly [K in Kind]: { readonly kind: K } & FoundFacts[K] }[Kind];

/** What was found and expected, and what to do, where that is known. */
export interface Sentences {
  readonly message: string;
  readonly fix: string | null;
}

/** The sentences of all rules in one language. */
export type FoundWords = { readonly [K in Kind]: (facts: FoundFacts[K]) => Sentences };

/** What was found, in the words of a language. */
export const tell = (found: Found, words: FoundWords): Sentences =>
  // The cast: that the facts are those of their kind is beyond what the types follow for every kind at once.
  (words[found.kind] as (facts: Found) => Sentences)(found);
