import type { AnswerEffect, FrameworkCoverage, TooManyRoutes, WorldData } from '../../core/index.js';
import type { Finding, FindingDifference, FrameworkFacts } from '../../core/coherence/index.js';

/** What is studied, and the reference data to study: only data, so that it can pass between threads. */
export interface StudyQuestion extends StudiedWorld {
  readonly study: keyof StudyResults;
  readonly on: string;
  /** What is to take the place of the world, where that is studied; else the world itself. */
  readonly draft: StudiedWorld;
}

export interface StudiedWorld {
  readonly world: WorldData;
  readonly frameworks: ReadonlyMap<string, FrameworkFacts>;
}

/** What becomes of answers, and of what the audit reports, when a draft takes the place of what stands. */
export interface DraftEffect {
  readonly answers: AnswerEffect;
  readonly findings: FindingDifference;
}

export interface StudyResults {
  readonly coherence: Finding[];
  readonly coverage: FrameworkCoverage[];
  readonly effect: DraftEffect;
}

/** That more chains start at a framework than are followed. */
export type TooDense = Pick<TooManyRoutes, 'framework' | 'most'>;

/** The result, or why the world is too dense to be studied. */
export type StudyAnswer = { readonly result: unknown } | { readonly refusal: TooDense };
