import type { Finding } from '../../../core/coherence/index.js';

/** What was found and what would settle it, in one language: the facts come in, text goes out. */
export type FindingWords = (finding: Finding) => string;
