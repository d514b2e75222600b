import type { FrameworkCoverage, WorldData } from '../../core/index.js';
import type { Finding, FrameworkFacts } from '../../core/coherence/index.js';

/** What is studied, and the reference data to study: only data, so that it can pass between threads. */
export interface StudyQuestion {
  readonly study: keyof StudyResults;
  readonly on: string;
  readonly world: WorldData;
  readonly frameworks: ReadonlyMap<string, FrameworkFacts>;
}

export interface StudyResults {
  readonly coherence: Finding[];
  readonly coverage: FrameworkCoverage[];
}

/** The result, or why the world is too dense to be studied. */
export type StudyAnswer = { readonly result: unknown } | { readonly refusal: string };
