export { auditCoherence } from './audit-coherence.js';
export type { Audit } from './audit-coherence.js';
export { findingDifference, type FindingDifference } from './finding-difference.js';
export type { FrameworkFacts } from './framework-facts.js';
export { CONTRADICTION_KINDS, MOST_LISTED, SEVERITIES } from './finding.js';
export type {
  Contradiction,
  ContradictionFacts,
  ContradictionKind,
  Finding,
  FindingFacts,
  FindingKind,
  LevelReference,
  LinkedFacts,
  Listed,
  OneSidedFacts,
  OrderFacts,
  PairReference,
  PairsFacts,
  RecalledFacts,
  ReviewFacts,
  RevisedFacts,
  RoundTrip,
  RoundTripFacts,
  Severity,
  SkippedFacts,
  SupersededFacts,
} from './finding.js';
