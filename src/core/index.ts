export { answerEquivalence, answersFrom, levelsSeenFrom, resolutionsFrom, type Question, type SeenLevel } from './answer.js';
export type { Agreement } from './agreement.js';
export type { Outcome } from './chain.js';
export { firstDay, isoDay, lastDay, type Day, type PartialDate } from './day.js';
export { countsOn, turningDays, type Admission } from './in-force.js';
export { invariant } from './invariant.js';
export type { Policy } from './policy.js';
export { RELATIONS, compose, converse, isCertain, relationNames, relationSet, type Relation, type RelationSet } from './relation.js';
export type { Answer, LevelsAnswer, NoAnswer, ReportedChain, ReportedStep } from './report.js';
export { REASONS, type Reason, type Resolution } from './resolve.js';
export { DEFAULT_MAX_HOPS, HIGHEST_MAX_HOPS, TooManyRoutes } from './route.js';
export { BASES, FORCE, PROVENANCES, provenanceRank, type Basis, type Provenance } from './scale.js';
export { compileWorld, type AlignmentDocument, type Framework, type Level, type Reading, type World } from './world.js';
export {
  PAIR_RELATIONS,
  SCOPES,
  STANDINGS,
  type AlignmentData,
  type FrameworkData,
  type LevelData,
  type PairData,
  type PairRelation,
  type Scope,
  type Standing,
  type WorldData,
} from './world-data.js';
export { timelineOf, type TimelineSpan } from './timeline.js';
export { coverageOf, type FrameworkCoverage } from './coverage.js';
export { CHANGE_KINDS, MOST_EXAMPLES, answerEffect, type AnswerChange, type AnswerEffect, type ChangeKind } from './effect.js';
