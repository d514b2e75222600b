/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** Who may take it. */
export type AccessInput = {
  /** For whom it is open. */
  kind: AccessKind;
  /** What is to be known of it, in words. */
  note?: string | null | undefined;
};

/** For whom a microcredential is open. */
export type AccessKind =
  /** Open to whoever fulfils the conditions. */
  | 'CONDITIONS'
  /** For employees of certain employers. */
  | 'EMPLOYEES'
  /** Open to everybody. */
  | 'OPEN'
  /** For learners who are enrolled with the body already. */
  | 'OWN_LEARNERS'
  /** By selection. */
  | 'SELECTION';

/** Something that is to be done to an alignment as it stands. */
export type AlignmentActInput = {
  /** The version of it that you have seen. */
  expectedVersion: number;
  /** Chosen by you, anew for each thing to be done: the same request under the same key is carried out once, however often it is sent. */
  idempotencyKey?: string | null | undefined;
  /** Its key. */
  key: string;
  /** Why, in words that everybody can read. */
  why: string;
};

/** On what authority a document relates two frameworks. */
export type AlignmentBasis =
  /** A treaty or an agreement on mutual recognition, with legal force. */
  | 'AGREEMENT'
  /** A joint or official comparison of two frameworks, without legal force. */
  | 'COMPARISON'
  /** A study or desk research. */
  | 'EXPERT'
  /** A country references its framework to a regional reference framework. */
  | 'REFERENCING'
  /** A country certifies its framework against the framework of the European Higher Education Area. */
  | 'SELF_CERTIFICATION'
  /** One side alone decided. */
  | 'UNILATERAL';

/** A document that relates the levels of two frameworks. Whose statement it is, and whether the other side accepts it, follows from who acts. */
export type AlignmentInput = {
  /** On what authority. */
  basis: AlignmentBasis;
  /** False where it answers for exactly its two frameworks, never as a link of a chain; true unless told. */
  chains?: boolean | null | undefined;
  /** False where the pairs are not all that the document states. */
  complete: boolean;
  /** Where it is not complete, why. */
  coverage?: string | null | undefined;
  /** Code of the framework that is related. */
  from: string;
  /** Anything else worth knowing. */
  notes?: string | null | undefined;
  /** The pairs that it states. */
  pairs: Array<PairInput>;
  /** Documents; the pairs rest on the first. */
  sources: Array<SourceInput>;
  /** Whether an authority stands behind it. */
  standing: AlignmentStanding;
  /** Key of the alignment that it replaces. */
  supersedes?: string | null | undefined;
  /** Code of the framework that it is related to. */
  to: string;
  /** Levels that it leaves out on purpose. */
  unmapped?: UnmappedLevelsInput | null | undefined;
  /** From when it holds; null where not known. */
  validFrom?: string | null | undefined;
  /** Last year, month or day on which it holds; null where open. */
  validTo?: string | null | undefined;
};

/** An alignment as it is to be. */
export type AlignmentProposeInput = {
  /** What the document says. */
  alignment: AlignmentInput;
  /** The version of the record that you have seen; 0 where it is to be new. */
  expectedVersion: number;
  /** Chosen by you, anew for each thing to be done: the same request under the same key is carried out once, however often it is sent. */
  idempotencyKey?: string | null | undefined;
  /** Its key: the two frameworks, and something of its own where there are several: `ie-nfq--eqf-2020`. */
  key: string;
  /** Why, in words that everybody can read. */
  why: string;
};

/** Whether an authority stands behind a document. */
export type AlignmentStanding =
  /** An authority stands behind it. */
  | 'ENDORSED'
  /** Printed by an authority, but disowned for recognition: shown as evidence, without effect. */
  | 'NOT_ENDORSED';

/** A new alignment that takes the place of another. */
export type AlignmentSupersedeInput = {
  /** What the new document says. */
  alignment: AlignmentInput;
  /** Chosen by you, anew for each thing to be done: the same request under the same key is carried out once, however often it is sent. */
  idempotencyKey?: string | null | undefined;
  /** Key of the new alignment. */
  key: string;
  /** Key of the alignment that is replaced. It stays readable. */
  supersedes: string;
  /** Why, in words that everybody can read. */
  why: string;
};

/** How an answer would change, the graver first. */
export type AnswerChangeKind =
  /** A no becomes an answer. */
  | 'GAINED'
  /** An answer becomes a no. */
  | 'LOST'
  /** The same levels, with other relations, force or mark, or by more or fewer documents. */
  | 'OTHER_GROUND'
  /** Other levels are named, or the verdict on them is another. */
  | 'OTHER_LEVELS'
  /** Another kind of no. */
  | 'OTHER_REASON';

/** A key to be made, for the body that you act for. */
export type ApiKeyCreateInput = {
  /** The last day on which it is good, UTC; in a year unless told, in two years at most. */
  expiresOn?: string | null | undefined;
  /** What it is for: as little as will do. */
  scopes: Array<Scope>;
};

/** A key to be ended. */
export type ApiKeyRevokeInput = {
  /** Its id, from `apiKeys`. */
  id: string | number;
  /** Chosen by you, anew for each thing to be done: the same request under the same key is carried out once, however often it is sent. */
  idempotencyKey?: string | null | undefined;
};

/** One assessment. */
export type AssessmentInput = {
  /** What has to be shown to pass, in words. */
  criteria?: string | null | undefined;
  /** How it goes, in words. */
  method?: string | null | undefined;
  /** Address of the rubric. */
  rubric?: string | null | undefined;
  /** What kind of assessment. A course with attendance alone is not a microcredential. */
  type: AssessmentType;
};

/** How learners are assessed. */
export type AssessmentType =
  /** An assignment or essay. */
  | 'ASSIGNMENT'
  /** Attendance only, which is no assessment. */
  | 'ATTENDANCE'
  /** An oral examination or an interview. */
  | 'ORAL_EXAMINATION'
  /** Something else, told in words. */
  | 'OTHER'
  /** Assessment by other learners. */
  | 'PEER_ASSESSMENT'
  /** A portfolio of work. */
  | 'PORTFOLIO'
  /** A practical task or demonstration. */
  | 'PRACTICAL'
  /** A presentation. */
  | 'PRESENTATION'
  /** Recognition of what was learnt before. */
  | 'PRIOR_LEARNING'
  /** A project. */
  | 'PROJECT'
  /** A test that a machine can mark. */
  | 'QUIZ'
  /** A task in a simulated setting. */
  | 'SIMULATION'
  /** Observation at work. */
  | 'WORKPLACE_OBSERVATION'
  /** A written examination. */
  | 'WRITTEN_EXAMINATION';

/** In what form a single award is handed over. */
export type AwardFormat =
  /** European Digital Credential for Learning. */
  | 'EUROPEAN_DIGITAL_CREDENTIAL'
  /** The open format of 1EdTech, signed. */
  | 'ONE_EDTECH'
  /** On paper. */
  | 'PAPER'
  /** A PDF file. */
  | 'PDF'
  /** Verifiable Credential, by the W3C. */
  | 'VERIFIABLE_CREDENTIAL';

/** What a chain that does not decide says of the answer. */
export type ChainAgreement =
  /** It names the levels of the answer. */
  | 'CONFIRMS'
  /** It names none of them. */
  | 'CONTRADICTS'
  /** It ends where a document leaves the level out on purpose. */
  | 'GAP'
  /** Its own documents contradict each other. */
  | 'INCONSISTENT'
  /** It names a part of them. */
  | 'NARROWER'
  /** It names some of them and others. */
  | 'OVERLAPS'
  /** It names them and others. */
  | 'WIDER';

/** On what a conversion of credits rests. The bases are never mixed. */
export type CreditBasis =
  /** Hours of learner workload for one credit on both sides. */
  | 'HOURS'
  /** A ratio, or a range of ratios, that a document states. */
  | 'STATED'
  /** Shares of a full-time year. */
  | 'YEAR';

/** Why a basis gives nothing. */
export type CreditRefusalReason =
  /** A credit counts hours taught, which are no workload. */
  | 'CONTACT_HOURS'
  /** A credit counts hours taught and own work together. */
  | 'MIXED_HOURS'
  /** A system was never adopted, is not in use yet, or has ended on the day asked about. */
  | 'NOT_IN_FORCE'
  /** No document states a ratio between the two. */
  | 'NOT_STATED'
  /** A system states no credits for a full-time year. */
  | 'NO_FULL_TIME_YEAR'
  /** A system states no hours for its credit. */
  | 'NO_HOURS'
  /** Only a range of sizes is stated, which is no value. */
  | 'RANGE_OF_SIZES'
  /** The figures rest on memory; ask with `admitRecalled` to use them all the same. */
  | 'RECALLED';

/** Size in credits: either `value`, or `min` and `max`. */
export type CreditSizeInput = {
  /** Most credits of that range. */
  max?: string | null | undefined;
  /** Fewest credits, where it is a range of sizes: a range is no value. */
  min?: string | null | undefined;
  /** Code of the credit system. */
  system: string;
  /** The credits, where it is one figure. */
  value?: string | null | undefined;
};

/** Cycles of the European Higher Education Area. */
export type Cycle =
  /** First cycle. */
  | 'FIRST'
  /** Second cycle. */
  | 'SECOND'
  /** Short cycle. */
  | 'SHORT'
  /** Third cycle. */
  | 'THIRD';

/** What the issuer calls what it offers. */
export type Designation =
  /** A small regulated award. */
  | 'AWARD'
  /** Certificate. */
  | 'CERTIFICATE'
  /** A certificate of continuing professional development. */
  | 'CPD_CERTIFICATE'
  /** A course that carries credit. */
  | 'CREDIT_BEARING_COURSE'
  /** A programme credit-rated by a body that may do so. */
  | 'CREDIT_RATED_PROGRAMME'
  /** Microcredential. */
  | 'MICROCREDENTIAL'
  /** MicroMasters. */
  | 'MICROMASTERS'
  /** Micro-degree. */
  | 'MICRO_DEGREE'
  /** Professional certificate. */
  | 'PROFESSIONAL_CERTIFICATE'
  /** A qualification of small size. */
  | 'SHORT_QUALIFICATION'
  /** A registered skills programme. */
  | 'SKILLS_PROGRAMME'
  /** A set of skills, made of units. */
  | 'SKILL_SET'
  /** An award made of smaller ones. */
  | 'STACKED_AWARD'
  /** A unit of a qualification. */
  | 'UNIT'
  /** A registered standard of which providers make courses. */
  | 'UNIT_STANDARD'
  /** A course on a unit standard. */
  | 'UNIT_STANDARD_COURSE'
  /** An award for young people, outside formal education. */
  | 'YOUTH_AWARD';

/** How to narrow the chains of documents that count. */
export type EquivalencePolicy = {
  /** Kinds of document admitted; all unless told. */
  bases?: Array<AlignmentBasis> | null | undefined;
  /** Documents in a chain, 1 to 5; 3 unless told. */
  maxHops?: number | null | undefined;
  /** Marks admitted for every pair that a chain uses; all unless told. */
  provenance?: Array<Provenance> | null | undefined;
  /** False: no document is read against its direction unless both sides adopted it. */
  reversed?: boolean | null | undefined;
};

/** What the deciding chains say together. */
export type EquivalenceVerdict =
  /** The documents name no level in common: all are listed, and none wins. */
  | 'CONFLICTING'
  /** Several levels. */
  | 'RANGE'
  /** One level. */
  | 'SINGLE';

/** A document of the receiver. */
export type EvidenceInput = {
  /** Title of the document. */
  title: string;
  /** Its address. */
  url?: string | null | undefined;
};

/** What a learner shows. */
export type EvidenceType =
  /** The result of an examination. */
  | 'EXAMINATION_RESULT'
  /** The word of a mentor. */
  | 'MENTOR_ATTESTATION'
  /** A portfolio. */
  | 'PORTFOLIO'
  /** A recording of a performance. */
  | 'RECORDING'
  /** The word of a supervisor. */
  | 'SUPERVISOR_ATTESTATION'
  /** Evidence from the place of work. */
  | 'WORKPLACE'
  /** Something made: a report, a programme, a piece. */
  | 'WORK_PRODUCT';

/** What it costs. */
export type FeeInput = {
  /** Amount, in the currency. */
  amount: string;
  /** Where the amount comes from, in words. */
  basis?: string | null | undefined;
  /** ISO 4217 code: `EUR`. */
  currency: string;
};

/** What the coherence audit looks for. */
export type FindingKind =
  /** Chains of documents name no level in common. */
  | 'CONFLICTING_CHAINS'
  /** A level called equal to one level is paired with another too. */
  | 'EQUAL_BESIDE_OTHERS'
  /** A document older than the revision of a framework it relates. */
  | 'FRAMEWORK_REVISED'
  /** A way around an agreed gap names levels. */
  | 'GAP_CONTRADICTED'
  /** Documents of one chain leave no relation possible. */
  | 'INCONSISTENT_CHAIN'
  /** A document that the other side has not adopted. */
  | 'ONE_SIDED'
  /** Pairs of one document cross. */
  | 'ORDER_VIOLATION'
  /** A partial match names no level for the rest. */
  | 'PARTIAL_WITHOUT_REST'
  /** Pairs rest on memory. */
  | 'RECALLED_PAIRS'
  /** Chains pass between two reference frameworks. */
  | 'REFERENCE_FRAMEWORKS_LINKED'
  /** Chains name the same level and leave no relation in common. */
  | 'RELATIONS_DISAGREE'
  /** There and back leads to other levels. */
  | 'ROUND_TRIP_LOSS'
  /** A level between two paired neighbours is passed over without a word. */
  | 'SKIPPED_LEVEL'
  /** A replaced document whose dates still run. */
  | 'SUPERSEDED_DOCUMENT';

/** How grave a finding is. */
export type FindingSeverity =
  /** What is stated cannot all be true. */
  | 'ERROR'
  /** Good to know when an answer is defended. */
  | 'NOTICE'
  /** It should be looked at. */
  | 'WARNING';

/** Whose qualifications a framework orders. */
export type FrameworkScope =
  /** The qualifications of one country. */
  | 'NATIONAL'
  /** A reference for the frameworks of several countries. */
  | 'REGIONAL'
  /** Those of one kind of education, such as vocational or higher education. */
  | 'SECTORAL'
  /** The qualifications of a part of a country. */
  | 'SUBNATIONAL';

/** Whether assessment is supervised and identity verified. */
export type IdentityVerification =
  /** Supervised, without verification of identity. */
  | 'SUPERVISED'
  /** Supervised online or on site, and identity is verified. */
  | 'SUPERVISED_WITH_IDENTITY'
  /** Nobody supervises it, and identity is not verified. */
  | 'UNSUPERVISED';

/** What a learner knows, understands or can do at the end: one statement. */
export type LearningOutcomeInput = {
  /** Its language, as a BCP 47 tag. */
  language?: string | null | undefined;
  /** The level of this outcome, where it has one of its own. */
  level?: NamedLevelInput | null | undefined;
  /** Addresses of ESCO skills that it comes to. */
  skills?: Array<string> | null | undefined;
  /** The statement. */
  text: string;
};

/** Who places a microcredential on a level, or gives it a size. */
export type LevelBasis =
  /** Worked out by the compiler. */
  | 'DERIVED'
  /** Included in its framework or register by the authority in charge. */
  | 'INCLUDED'
  /** Placed by a process of quality assurance that an agency or a regulator oversees. */
  | 'QUALITY_ASSURED'
  /** Recommended by a third party. */
  | 'RECOMMENDED'
  /** Stated by the awarding body. */
  | 'STATED';

/** A level, by the code of its framework and its own. */
export type LevelRef = {
  /** Code of the framework: `ie-nfq`. */
  framework: string;
  /** Code of the level: `8`, `4+`, `6.sv`. */
  level: string;
};

/** How two levels, as bands of demand, can relate (RCC-5). */
export type LevelRelation =
  /** They share nothing. */
  | 'APART'
  /** This level lies inside the one asked about. */
  | 'COVERS'
  /** They share a part, and each has a part of its own. */
  | 'OVERLAPS'
  /** The two bands of demand are the same. */
  | 'SAME'
  /** The level asked about lies inside this one. */
  | 'WITHIN';

/** A record that was seen on public pages, to be taken over by its awarding body. */
export type MicrocredentialAdoptInput = {
  /** The version that you have read; another one that stands by now is a CONFLICT. */
  expectedVersion: number;
  /** Chosen by you, anew for each thing to be done: the same request under the same key is carried out once, however often it is sent. */
  idempotencyKey?: string | null | undefined;
  /** Its key: the key of the awarding body, a colon, and its id. */
  key: string;
};

/** A new microcredential of your body. */
export type MicrocredentialCreateInput = {
  /** Chosen by you, anew for each thing to be done: the same request under the same key is carried out once, however often it is sent. */
  idempotencyKey?: string | null | undefined;
  /** What you say of it, as far as you know it yet. */
  microcredential: MicrocredentialInput;
};

/** All that an awarding body says of a microcredential. A draft may lack what is asked for to publish. */
export type MicrocredentialInput = {
  /** Who may take it. */
  access?: AccessInput | null | undefined;
  /** How learners are assessed, in words beyond that. */
  assessment?: string | null | undefined;
  /** How learners are assessed, one by one. */
  assessments?: Array<AssessmentInput> | null | undefined;
  /** In what form the single award is handed over. */
  awardFormats?: Array<AwardFormat> | null | undefined;
  /** Size in credits. */
  credits?: CreditSizeInput | null | undefined;
  /** Cycle of the European Higher Education Area, where it has one. */
  cycle?: Cycle | null | undefined;
  /** What you call it. */
  designation: Designation;
  /** Who developed it. */
  developer?: PartyInput | null | undefined;
  /** How long it takes, in words. */
  duration?: string | null | undefined;
  /** What a learner shows. */
  evidenceTypes?: Array<EvidenceType> | null | undefined;
  /** How long a credential holds from its award, as an ISO 8601 duration; leave it out where it does not expire. */
  expiresAfter?: string | null | undefined;
  /** What it costs. */
  fee?: FeeInput | null | undefined;
  /** How it is graded. */
  gradingScheme?: string | null | undefined;
  /** Unique among those of the awarding body, without spaces: `data-analysis-1`. It becomes part of the permanent id. */
  id: string;
  /** Whether assessment is supervised and identity verified. */
  identityVerification?: IdentityVerification | null | undefined;
  /** How long it takes from start to end, as an ISO 8601 duration: `P6W`. */
  isoDuration?: string | null | undefined;
  /** Country of the issuer (ISO 3166-1), where it is not yours. */
  issuerCountry?: string | null | undefined;
  /** Part of that country (ISO 3166-2). */
  issuerRegion?: string | null | undefined;
  /** Languages of teaching, as BCP 47 tags. */
  languages?: Array<string> | null | undefined;
  /** Level on the framework of your country. */
  level?: PlacementInput | null | undefined;
  /** Form of participation. */
  mode?: ParticipationMode | null | undefined;
  /** Anything else worth knowing. */
  notes?: string | null | undefined;
  /** Occupations that it is meant for. */
  occupations?: Array<OccupationInput> | null | undefined;
  /** Whether the offer stands; OFFERED unless told. */
  offerStatus?: OfferStatus | null | undefined;
  /** Keys of organisations that award it together with you. */
  otherAwardingBodies?: Array<string> | null | undefined;
  /** Further statements of size, in other credit systems. */
  otherCredits?: Array<OtherCreditSizeInput> | null | undefined;
  /** Levels of other frameworks. That of the European framework is worked out. */
  otherLevels?: Array<PlacementInput> | null | undefined;
  /** Learning outcomes, one by one. */
  outcomes?: Array<LearningOutcomeInput> | null | undefined;
  /** On which platform it is offered. */
  platform?: PartyInput | null | undefined;
  /** What is needed to enter. */
  prerequisites?: string | null | undefined;
  /** Whether it can be awarded for what somebody has learnt before. */
  priorLearning?: PriorLearningInput | null | undefined;
  /** Who teaches it, where that is not you alone. */
  providers?: Array<PartyInput> | null | undefined;
  /** What it is for, whom it concerns, and where it leads. */
  purpose?: string | null | undefined;
  /** How its quality is assured, in words beyond that. */
  qualityAssurance?: string | null | undefined;
  /** How its quality is assured, one by one. */
  qualityAssurances?: Array<QualityAssuranceInput> | null | undefined;
  /** Prior learning that helps, without being required. */
  recommendedPriorLearning?: string | null | undefined;
  /** Whether a regulator oversees the provider. */
  regulated?: boolean | null | undefined;
  /** When you will have reviewed it. */
  reviewDue?: string | null | undefined;
  /** Which of them it rests on first, counted from 0. */
  source?: number | null | undefined;
  /** Documents that it rests on, beside the page at `url`. */
  sources?: Array<SourceInput> | null | undefined;
  /** How it combines with others. */
  stackability?: StackabilityInput | null | undefined;
  /** Occupational or educational standards that it is built on. */
  standards?: Array<string> | null | undefined;
  /** Fields of education. */
  subjects?: Array<SubjectInput> | null | undefined;
  /** Whether learners and teachers meet at the same time. */
  timing?: Timing | null | undefined;
  /** Title, in one or several languages, each once. */
  title: Array<TextInput>;
  /** Address of the offer. */
  url?: string | null | undefined;
  /** From when it is offered as described: `2026`, `2026-05` or `2026-05-31`. */
  validFrom?: string | null | undefined;
  /** Until when. */
  validTo?: string | null | undefined;
  /** Notional hours of work. */
  workload?: WorkloadInput | null | undefined;
};

/** A draft that everybody is to see. */
export type MicrocredentialPublishInput = {
  /** The version that you have read; another one that stands by now is a CONFLICT. */
  expectedVersion: number;
  /** Chosen by you, anew for each thing to be done: the same request under the same key is carried out once, however often it is sent. */
  idempotencyKey?: string | null | undefined;
  /** Its key: the key of the awarding body, a colon, and its id. */
  key: string;
  /** What changed and why, for the history. */
  reason?: string | null | undefined;
};

/** A suspended record that may be relied on again. */
export type MicrocredentialResumeInput = {
  /** The version that you have read; another one that stands by now is a CONFLICT. */
  expectedVersion: number;
  /** Chosen by you, anew for each thing to be done: the same request under the same key is carried out once, however often it is sent. */
  idempotencyKey?: string | null | undefined;
  /** Its key: the key of the awarding body, a colon, and its id. */
  key: string;
  /** Why, in a sentence that everybody can read. */
  reason: string;
};

/** How a record stands in the registry. */
export type MicrocredentialState =
  /** Being written by its awarding body; nobody else sees it. */
  | 'DRAFT'
  /** Seen on public pages and recorded by the compilers; its awarding body has not sent it. */
  | 'OBSERVED'
  /** Published by its awarding body. */
  | 'PUBLISHED'
  /** Replaced by another one, which it names. */
  | 'SUPERSEDED'
  /** Suspended for now, with a reason. */
  | 'SUSPENDED'
  /** Withdrawn, with a reason. Its address stays. */
  | 'WITHDRAWN';

/** A record in whose place another one stands. */
export type MicrocredentialSupersedeInput = {
  /** The version that you have read; another one that stands by now is a CONFLICT. */
  expectedVersion: number;
  /** Chosen by you, anew for each thing to be done: the same request under the same key is carried out once, however often it is sent. */
  idempotencyKey?: string | null | undefined;
  /** Its key: the key of the awarding body, a colon, and its id. */
  key: string;
  /** Why, in a sentence that everybody can read. */
  reason: string;
  /** Key of the microcredential that takes its place. */
  successor: string;
};

/** A record that is not to be relied on for the time being. */
export type MicrocredentialSuspendInput = {
  /** The version that you have read; another one that stands by now is a CONFLICT. */
  expectedVersion: number;
  /** Chosen by you, anew for each thing to be done: the same request under the same key is carried out once, however often it is sent. */
  idempotencyKey?: string | null | undefined;
  /** Its key: the key of the awarding body, a colon, and its id. */
  key: string;
  /** Why, in a sentence that everybody can read. */
  reason: string;
};

/** A draft as it is to be from now on, or the beginning of the next version of what is published. */
export type MicrocredentialUpdateInput = {
  /** The version that you have read; another one that stands by now is a CONFLICT. */
  expectedVersion: number;
  /** Chosen by you, anew for each thing to be done: the same request under the same key is carried out once, however often it is sent. */
  idempotencyKey?: string | null | undefined;
  /** Its key: the key of the awarding body, a colon, and its id. */
  key: string;
  /** All that you say of it: what is left out is no longer said. */
  microcredential: MicrocredentialInput;
};

/** A record that is taken back, or a draft that is thrown away. */
export type MicrocredentialWithdrawInput = {
  /** The version that you have read; another one that stands by now is a CONFLICT. */
  expectedVersion: number;
  /** Chosen by you, anew for each thing to be done: the same request under the same key is carried out once, however often it is sent. */
  idempotencyKey?: string | null | undefined;
  /** Its key: the key of the awarding body, a colon, and its id. */
  key: string;
  /** Why, in a sentence that everybody can read. */
  reason: string;
  /** Key of the microcredential that takes its place, if one does. */
  successor?: string | null | undefined;
};

/** A level by the codes of its framework and its own. */
export type NamedLevelInput = {
  /** Code of the level. */
  code: string;
  /** Code of the framework. */
  framework: string;
};

/** The five kinds of no, in their order of precedence. */
export type NoEquivalenceReason =
  /** No document in force relates the frameworks. */
  | 'NOT_COMPARED'
  /** Only a document that its authority disowns would give an answer. */
  | 'NOT_ENDORSED'
  /** On some other day there is an answer. */
  | 'NOT_IN_FORCE'
  /** A document leaves the level out on purpose. */
  | 'NO_COUNTERPART_AGREED'
  /** Documents relate the frameworks, but do not speak of this level. */
  | 'OUTSIDE_SCOPE';

/** An occupation that it is meant for. */
export type OccupationInput = {
  /** Its ESCO address. */
  address?: string | null | undefined;
  /** The occupation. */
  title: string;
};

/** Whether the offer stands: of the offer, not of the record. */
export type OfferStatus =
  /** No longer offered. */
  | 'CLOSED'
  /** Offered when last seen. */
  | 'OFFERED'
  /** Not known. */
  | 'UNKNOWN';

/** What an organisation does in this registry; several roles at once are common. */
export type OrganisationRole =
  /** Awards microcredentials. */
  | 'AWARDING_BODY'
  /** Is in charge of a qualifications framework. */
  | 'FRAMEWORK_AUTHORITY'
  /** Offers on the web what others teach or award. */
  | 'PLATFORM'
  /** Teaches what another body awards. */
  | 'PROVIDER'
  /** Decides on the quality of bodies and what they offer. */
  | 'QUALITY_AGENCY'
  /** Decides, or advises, on the recognition of foreign qualifications. */
  | 'RECOGNITION_BODY'
  /** Runs this registry. */
  | 'REGISTRY_OPERATOR';

/** A further statement of size, in another credit system. */
export type OtherCreditSizeInput = {
  /** Who says so. */
  basis: LevelBasis;
  /** Most credits of that range. */
  max?: string | null | undefined;
  /** Fewest credits, where it is a range of sizes: a range is no value. */
  min?: string | null | undefined;
  /** Anything else worth knowing. */
  note?: string | null | undefined;
  /** Which of the sources says so, counted from 0. */
  source: number;
  /** Code of the credit system. */
  system: string;
  /** The credits, where it is one figure. */
  value?: string | null | undefined;
};

/** A pair of levels that a document states. */
export type PairInput = {
  /** Code of the level of the framework that is related. */
  from: string;
  /** Where the document states this pair, where the first source does not say it of all. */
  pinpoint?: string | null | undefined;
  /** How this pair was seen, where that differs from the first source. */
  provenance?: Provenance | null | undefined;
  /** How the document relates them. */
  relation: PairRelation;
  /** Code of the level of the framework that it is related to. */
  to: string;
};

/** How a document says that two levels are related. */
export type PairRelation =
  /** The document references one to the other, or calls them comparable. */
  | 'BEST_FIT'
  /** The document says equal or identical. */
  | 'EQUAL'
  /** The document says that they overlap or are partly comparable. */
  | 'PARTIAL';

/** Form of participation. */
export type ParticipationMode =
  /** Partly online, partly on site. */
  | 'BLENDED'
  /** Online. */
  | 'ONLINE'
  /** On site. */
  | 'ONSITE';

/** A body with a part in the offer, which need not be in the registry itself. */
export type PartyInput = {
  /** Where it is, as an ISO 3166 code. */
  jurisdiction?: string | null | undefined;
  /** Its name. */
  name: string;
  /** Key of the organisation, where the registry holds it. */
  organisation?: string | null | undefined;
  /** Its address on the web. */
  url?: string | null | undefined;
};

/** A level: either `code`, or `codes` where it is left open which. */
export type PlacementInput = {
  /** Who says so; STATED by you unless told. */
  basis?: LevelBasis | null | undefined;
  /** Code of the level. */
  code?: string | null | undefined;
  /** Codes of the levels, where several are named. */
  codes?: Array<string> | null | undefined;
  /** Code of the framework. */
  framework: string;
};

/** Whether it can be awarded for what somebody has learnt before. */
export type PriorLearningInput = {
  /** How, in words. */
  note?: string | null | undefined;
  /** Whether it can. */
  possible: boolean;
};

/** What a proposal would do to the record. */
export type ProposalAction =
  /** The other side accepts an alignment as its own. */
  | 'ACCEPT'
  /** A body is put in charge of the record, or hands it on to another. */
  | 'APPOINT'
  /** The record is published, or gets a new version. */
  | 'PUBLISH'
  /** The record is taken back: it stays readable, and no answer rests on it. */
  | 'WITHDRAW';

/** A word on a proposal. */
export type ProposalDecideInput = {
  /** The version of the proposal that you have seen. */
  expectedVersion: number;
  /** On what ground. Needed to decline. */
  ground?: string | null | undefined;
  /** Chosen by you, anew for each thing to be done: the same request under the same key is carried out once, however often it is sent. */
  idempotencyKey?: string | null | undefined;
  /** Key of the proposal. */
  key: string;
};

/** What kind of record a proposal would publish or change. */
export type ProposalKind =
  /** A document that relates two frameworks. */
  | 'ALIGNMENT'
  /** What is known of a country. */
  | 'COUNTRY'
  /** A credit system. */
  | 'CREDIT_SYSTEM'
  /** A qualifications framework. */
  | 'FRAMEWORK'
  /** What a jurisdiction asks of microcredentials. */
  | 'RULE';

/** A comment on a proposal. */
export type ProposalReviewInput = {
  /** What is to be said. */
  comment: string;
  /** The version of the proposal that you have seen. */
  expectedVersion: number;
  /** What that rests on: a document, a page. */
  ground?: string | null | undefined;
  /** Chosen by you, anew for each thing to be done: the same request under the same key is carried out once, however often it is sent. */
  idempotencyKey?: string | null | undefined;
  /** Key of the proposal. */
  key: string;
};

/** How far a proposal has come. */
export type ProposalState =
  /** A second person has approved it, and it was published. */
  | 'APPROVED'
  /** It was declined, with a ground. */
  | 'DECLINED'
  /** It waits for a second person. */
  | 'PROPOSED'
  /** The body that made it has taken it back. */
  | 'WITHDRAWN';

/** How the document behind a statement was seen, best first. */
export type Provenance =
  /** The figures were read in the named official document, or in a faithful copy of it. */
  | 'READ'
  /** General knowledge: no document was read. */
  | 'RECALLED'
  /** Read in a secondary source that quotes the official document. */
  | 'SECONDARY';

/** One kind of quality assurance. */
export type QualityAssuranceInput = {
  /** The body that assures. */
  body?: string | null | undefined;
  /** Date of its decision: `2026`, `2026-05` or `2026-05-31`. */
  date?: string | null | undefined;
  /** Address of its decision or report. */
  document?: string | null | undefined;
  /** Profile of the provider and its processes of quality assurance and review, in words. */
  statement?: string | null | undefined;
  /** What kind of quality assurance. */
  type: QualityAssuranceType;
};

/** How quality is assured. */
export type QualityAssuranceType =
  /** External: an agency has assured the institution as a whole. */
  | 'INSTITUTION'
  /** The awarding body's own quality assurance. */
  | 'INTERNAL'
  /** Accredited by a professional body. */
  | 'PROFESSIONAL_BODY'
  /** External: an agency has assured this microcredential. */
  | 'PROGRAMME'
  /** Approved by the regulator of the country. */
  | 'REGULATOR'
  /** A statement of the provider, which no regulator oversees. */
  | 'STATEMENT';

/** What a key is for. */
export type Scope =
  /** Say who may act for the body, and make and revoke keys. */
  | 'MANAGE'
  /** See what is private to the body. */
  | 'READ'
  /** Write in the name of the body. */
  | 'WRITE';

/** A secondary source that was read in the place of a document. */
export type SecondarySourceInput = {
  /** Its title. */
  title: string;
  /** Its address. */
  url?: string | null | undefined;
};

/** What a finding means for publishing. */
export type Severity =
  /** It keeps the record from being published. */
  | 'ERROR'
  /** Something worth knowing. */
  | 'NOTICE'
  /** The record can be published; the warning is kept and shown. */
  | 'WARNING';

/** A document that a record rests on. */
export type SourceInput = {
  /** Edition or version, where there are several. */
  edition?: string | null | undefined;
  /** Where in the document the figures stand: page, table, article. Needed for what is marked as read. */
  pinpoint?: string | null | undefined;
  /** How it was seen. */
  provenance: Provenance;
  /** Who published it. */
  publisher?: string | null | undefined;
  /** Title of the document, as it is printed. */
  title: string;
  /** A public address of the document, or of the copy that was seen. */
  url?: string | null | undefined;
  /** What was really read in its place. */
  via?: SecondarySourceInput | null | undefined;
  /** Year of publication. */
  year?: number | null | undefined;
};

/** How it combines with others. */
export type StackabilityInput = {
  /** What it builds towards, in words; see also `targets`. */
  into?: string | null | undefined;
  /** Whether it builds towards something larger. */
  kind: StackabilityKind;
  /** What it is made of: ids of microcredentials of the same body, or words. */
  parts?: Array<string> | null | undefined;
  /** Credits of its parts together. */
  sumOfParts?: string | null | undefined;
  /** Larger awards towards which it counts, with the evidence. */
  targets?: Array<StackingTargetInput> | null | undefined;
};

/** Whether a microcredential builds towards something larger. */
export type StackabilityKind =
  /** It builds towards something larger. */
  | 'STACKABLE'
  /** It stands alone. */
  | 'STANDALONE';

/** A larger award towards which it counts. */
export type StackingTargetInput = {
  /** The body that awards it. */
  body?: string | null | undefined;
  /** How many of its credits are counted for this. */
  counted?: string | null | undefined;
  /** Size of the larger award. */
  credits?: string | null | undefined;
  /** The document of the receiver that says so. Without it the record cannot be published. */
  evidence?: EvidenceInput | null | undefined;
  /** Where that body is, as an ISO 3166 code. */
  jurisdiction?: string | null | undefined;
  /** Code of the credit system of both. */
  system?: string | null | undefined;
  /** The larger award, as its body calls it. */
  title: string;
};

/** Elements of standards that a register can hold. */
export type StandardElement =
  /** Awarding body or bodies. */
  | 'AWARDING_BODY'
  /** In what form it is certified. */
  | 'AWARD_FORMAT'
  /** Country or region of the issuer. */
  | 'COUNTRY_OF_ISSUER'
  /** Size in credits of a named system, as one figure. */
  | 'CREDITS'
  /** Who developed it. */
  | 'DEVELOPER'
  /** Field of education: its ISCED-F code, in New Zealand its NZSCED code. */
  | 'FIELD_OF_EDUCATION'
  /** Form of participation. */
  | 'FORM_OF_PARTICIPATION'
  /** Hours of the whole work of a learner. */
  | 'HOURS'
  /** How identity is verified in assessment. */
  | 'IDENTITY_VERIFICATION'
  /** Language. */
  | 'LANGUAGE'
  /** Learning outcomes. */
  | 'LEARNING_OUTCOMES'
  /** Level, and cycle where there is one. */
  | 'LEVEL'
  /** Notional workload needed to achieve them, in credits wherever possible. */
  | 'NOTIONAL_WORKLOAD'
  /** What is needed to enter. */
  | 'PREREQUISITES'
  /** What it costs. */
  | 'PRICE'
  /** Purpose: for whom it is relevant, and where it leads. */
  | 'PURPOSE'
  /** Type of quality assurance. */
  | 'QUALITY_ASSURANCE'
  /** When it is reviewed. */
  | 'REVIEW_PERIOD'
  /** What it counts towards. */
  | 'STACKABILITY'
  /** Standards that it is built on. */
  | 'STANDARDS'
  /** From when it is offered. */
  | 'START_DATE'
  /** Title. */
  | 'TITLE'
  /** Type of assessment. */
  | 'TYPE_OF_ASSESSMENT';

/** With what standing a document states that credits convert. */
export type StatementBasis =
  /** Agreed by both sides. */
  | 'AGREED'
  /** Customary, stated by institutions that use it. */
  | 'CONVENTION'
  /** Worked out by the compiler: not a statement, and never used as one. */
  | 'DERIVED'
  /** Stated by an authority of one side. */
  | 'OFFICIAL'
  /** Fixed by law or regulation. */
  | 'REGULATION';

/** A field of education. */
export type SubjectInput = {
  /** Code of the field: `0613`. */
  code: string;
  /** The classification. */
  scheme: SubjectScheme;
};

/** Classifications of fields of education. */
export type SubjectScheme =
  /** Fields of education and training of UNESCO, 2013. */
  | 'ISCED_F'
  /** New Zealand Standard Classification of Education. */
  | 'NZSCED';

/** What can be suggested. */
export type SuggestionKind =
  /** A country or territory. */
  | 'COUNTRY'
  /** A credit system. */
  | 'CREDIT_SYSTEM'
  /** A qualifications framework. */
  | 'FRAMEWORK'
  /** A level of a framework. */
  | 'LEVEL'
  /** A microcredential. */
  | 'MICROCREDENTIAL';

/** A text and the language it is in. */
export type TextInput = {
  /** BCP 47 tag: `et`. */
  language: string;
  /** The text. */
  text: string;
};

/** Whether learners and teachers meet at the same time. */
export type Timing =
  /** Each at a time of their own. */
  | 'ASYNCHRONOUS'
  /** Partly at the same time for all. */
  | 'MIXED'
  /** At the same time for all. */
  | 'SYNCHRONOUS';

/** Levels that a document leaves out on purpose. */
export type UnmappedLevelsInput = {
  /** Codes of levels of the framework that is related. */
  from?: Array<string> | null | undefined;
  /** Codes of levels of the framework that it is related to. */
  to?: Array<string> | null | undefined;
};

/** What kind of mistake keeps a write from being accepted. */
export type UserErrorCode =
  /** The record has moved on since you read it. */
  | 'CONFLICT'
  /** The idempotency key was used before, for something else. */
  | 'IDEMPOTENCY_KEY_REUSED'
  /** A value does not have the form asked for, or is missing. */
  | 'INVALID'
  /** There is nothing of that name that you may write. */
  | 'NOT_FOUND'
  /** The record breaks a rule of the registry, of a standard or of a jurisdiction. */
  | 'RULE_BROKEN'
  /** Somebody else has to approve this. */
  | 'SECOND_PERSON_NEEDED'
  /** The record is not in a state in which this can be done. */
  | 'WRONG_STATE';

/** Where a figure of working hours comes from. */
export type WorkloadBasis =
  /** Worked out from the credits by the compiler. */
  | 'DERIVED'
  /** Stated by the source. */
  | 'STATED';

/** Notional hours of the whole work of a learner. */
export type WorkloadInput = {
  /** Stated by you unless told. */
  basis?: WorkloadBasis | null | undefined;
  /** Most hours; the same as the fewest where it is one figure. */
  maxHours?: string | null | undefined;
  /** Fewest hours. */
  minHours?: string | null | undefined;
};

export type AskFrameworkFragment = { code: string, acronym: string, scope: FrameworkScope, jurisdictions: Array<string>, localisedName: { text: string, language: string } };

export type AskLevelNamedFragment = { code: string, ordinal: number, framework: { code: string, acronym: string, scope: FrameworkScope, jurisdictions: Array<string>, localisedName: { text: string, language: string } } };

export type AskChainFragment = { deciding: boolean, agreement: ChainAgreement | null, steps: Array<{ reversed: boolean, gap: boolean, reaches: Array<{ code: string, ordinal: number }>, alignment: { key: string, title: string, basis: AlignmentBasis, standing: AlignmentStanding, validFrom: string | null, validTo: string | null, from: { code: string, acronym: string, scope: FrameworkScope }, to: { code: string, acronym: string, scope: FrameworkScope } } }> };

type AskVerdict_Equivalence_Fragment = { __typename: 'Equivalence', verdict: EquivalenceVerdict, hops: number, asOf: string, force: AlignmentBasis | null, provenance: Provenance | null, reversed: boolean, relationsDisagree: boolean, explanation: string, explanationLanguage: string, levels: Array<{ relations: Array<LevelRelation>, certain: boolean, level: { code: string, ordinal: number } }>, partsAt: Array<{ key: string, title: string }> };

type AskVerdict_NoEquivalence_Fragment = { __typename: 'NoEquivalence', reason: NoEquivalenceReason, asOf: string, heldFrom: string | null, heldUntil: string | null, explanation: string, explanationLanguage: string, wouldSettle: string };

export type AskVerdictFragment =
  | AskVerdict_Equivalence_Fragment
  | AskVerdict_NoEquivalence_Fragment
;

type AskAnswer_Equivalence_Fragment = { __typename: 'Equivalence', notConferred: Array<string>, verdict: EquivalenceVerdict, hops: number, asOf: string, force: AlignmentBasis | null, provenance: Provenance | null, reversed: boolean, relationsDisagree: boolean, explanation: string, explanationLanguage: string, from: { code: string, ordinal: number, framework: { code: string, acronym: string, scope: FrameworkScope, jurisdictions: Array<string>, localisedName: { text: string, language: string } } }, to: { code: string, acronym: string, scope: FrameworkScope, jurisdictions: Array<string>, localisedName: { text: string, language: string } }, chains: Array<{ deciding: boolean, agreement: ChainAgreement | null, steps: Array<{ reversed: boolean, gap: boolean, reaches: Array<{ code: string, ordinal: number }>, alignment: { key: string, title: string, basis: AlignmentBasis, standing: AlignmentStanding, validFrom: string | null, validTo: string | null, from: { code: string, acronym: string, scope: FrameworkScope }, to: { code: string, acronym: string, scope: FrameworkScope } } }> }>, levels: Array<{ relations: Array<LevelRelation>, certain: boolean, level: { code: string, ordinal: number } }>, partsAt: Array<{ key: string, title: string }> };

type AskAnswer_NoEquivalence_Fragment = { __typename: 'NoEquivalence', notConferred: Array<string>, reason: NoEquivalenceReason, asOf: string, heldFrom: string | null, heldUntil: string | null, explanation: string, explanationLanguage: string, wouldSettle: string, from: { code: string, ordinal: number, framework: { code: string, acronym: string, scope: FrameworkScope, jurisdictions: Array<string>, localisedName: { text: string, language: string } } }, to: { code: string, acronym: string, scope: FrameworkScope, jurisdictions: Array<string>, localisedName: { text: string, language: string } }, chains: Array<{ deciding: boolean, agreement: ChainAgreement | null, steps: Array<{ reversed: boolean, gap: boolean, reaches: Array<{ code: string, ordinal: number }>, alignment: { key: string, title: string, basis: AlignmentBasis, standing: AlignmentStanding, validFrom: string | null, validTo: string | null, from: { code: string, acronym: string, scope: FrameworkScope }, to: { code: string, acronym: string, scope: FrameworkScope } } }> }> };

export type AskAnswerFragment =
  | AskAnswer_Equivalence_Fragment
  | AskAnswer_NoEquivalence_Fragment
;

export type AskDocumentFragment = { id: string, key: string, title: string, basis: AlignmentBasis, standing: AlignmentStanding, complete: boolean, coverage: string | null, symmetric: boolean, chains: boolean, validFrom: string | null, validTo: string | null, notes: string | null, provenance: Provenance, from: { code: string, acronym: string }, to: { code: string, acronym: string }, supersededBy: Array<{ key: string, title: string }>, pairs: Array<{ relation: PairRelation, provenance: Provenance, pinpoint: string | null, from: { code: string }, to: { code: string } }>, unmapped: { from: Array<{ code: string }>, to: Array<{ code: string }> }, sources: Array<{ title: string, publisher: string | null, year: number | null, edition: string | null, pinpoint: string | null, url: string | null, provenance: Provenance, via: { title: string, url: string | null } | null }> };

export type AskCreditsQueryVariables = Exact<{
  value: string;
  from: string;
  to: string;
  jurisdiction?: string | null | undefined;
  asOf?: string | null | undefined;
  admitRecalled?: boolean | null | undefined;
  knownAt?: number | null | undefined;
}>;


export type AskCreditsQuery = { creditConversion: { from: { code: string, localisedName: { text: string, language: string }, localisedUnit: { text: string, language: string } }, to: { code: string, localisedName: { text: string, language: string }, localisedUnit: { text: string, language: string } }, results: Array<{ basis: CreditBasis, statedAs: StatementBasis | null, reversed: boolean, provenance: Provenance, explanation: string, min: { exact: string, decimal: string, rounded: boolean }, max: { exact: string, decimal: string, rounded: boolean }, sources: Array<{ title: string, publisher: string | null, year: number | null, edition: string | null, pinpoint: string | null, url: string | null, provenance: Provenance, via: { title: string, url: string | null } | null }> }>, refused: Array<{ basis: CreditBasis, reason: CreditRefusalReason, explanation: string }> } | null, registry: { revision: number, ruleset: string } };

export type AskCreditSystemFragment = { code: string, localisedName: { text: string, language: string }, localisedUnit: { text: string, language: string } };

export type AskConversionFragment = { from: { code: string, localisedName: { text: string, language: string }, localisedUnit: { text: string, language: string } }, to: { code: string, localisedName: { text: string, language: string }, localisedUnit: { text: string, language: string } }, results: Array<{ basis: CreditBasis, statedAs: StatementBasis | null, reversed: boolean, provenance: Provenance, explanation: string, min: { exact: string, decimal: string, rounded: boolean }, max: { exact: string, decimal: string, rounded: boolean }, sources: Array<{ title: string, publisher: string | null, year: number | null, edition: string | null, pinpoint: string | null, url: string | null, provenance: Provenance, via: { title: string, url: string | null } | null }> }>, refused: Array<{ basis: CreditBasis, reason: CreditRefusalReason, explanation: string }> };

export type AskLevelQueryVariables = Exact<{
  from: LevelRef;
  framework: string;
  to: string;
  asOf?: string | null | undefined;
  policy?: EquivalencePolicy | null | undefined;
  knownAt?: number | null | undefined;
}>;


export type AskLevelQuery = { equivalence:
    | { __typename: 'Equivalence', notConferred: Array<string>, verdict: EquivalenceVerdict, hops: number, asOf: string, force: AlignmentBasis | null, provenance: Provenance | null, reversed: boolean, relationsDisagree: boolean, explanation: string, explanationLanguage: string, from: { code: string, ordinal: number, framework: { code: string, acronym: string, scope: FrameworkScope, jurisdictions: Array<string>, localisedName: { text: string, language: string } } }, to: { code: string, acronym: string, scope: FrameworkScope, jurisdictions: Array<string>, localisedName: { text: string, language: string } }, chains: Array<{ deciding: boolean, agreement: ChainAgreement | null, steps: Array<{ reversed: boolean, gap: boolean, reaches: Array<{ code: string, ordinal: number }>, alignment: { key: string, title: string, basis: AlignmentBasis, standing: AlignmentStanding, validFrom: string | null, validTo: string | null, from: { code: string, acronym: string, scope: FrameworkScope }, to: { code: string, acronym: string, scope: FrameworkScope } } }> }>, levels: Array<{ relations: Array<LevelRelation>, certain: boolean, level: { code: string, ordinal: number } }>, partsAt: Array<{ key: string, title: string }> }
    | { __typename: 'NoEquivalence', notConferred: Array<string>, reason: NoEquivalenceReason, asOf: string, heldFrom: string | null, heldUntil: string | null, explanation: string, explanationLanguage: string, wouldSettle: string, from: { code: string, ordinal: number, framework: { code: string, acronym: string, scope: FrameworkScope, jurisdictions: Array<string>, localisedName: { text: string, language: string } } }, to: { code: string, acronym: string, scope: FrameworkScope, jurisdictions: Array<string>, localisedName: { text: string, language: string } }, chains: Array<{ deciding: boolean, agreement: ChainAgreement | null, steps: Array<{ reversed: boolean, gap: boolean, reaches: Array<{ code: string, ordinal: number }>, alignment: { key: string, title: string, basis: AlignmentBasis, standing: AlignmentStanding, validFrom: string | null, validTo: string | null, from: { code: string, acronym: string, scope: FrameworkScope }, to: { code: string, acronym: string, scope: FrameworkScope } } }> }> }
   | null, equivalenceTimeline: Array<{ from: string | null, until: string | null, answerChanged: boolean, answer:
      | { __typename: 'Equivalence', verdict: EquivalenceVerdict, hops: number, asOf: string, force: AlignmentBasis | null, provenance: Provenance | null, reversed: boolean, relationsDisagree: boolean, explanation: string, explanationLanguage: string, levels: Array<{ relations: Array<LevelRelation>, certain: boolean, level: { code: string, ordinal: number } }>, partsAt: Array<{ key: string, title: string }> }
      | { __typename: 'NoEquivalence', reason: NoEquivalenceReason, asOf: string, heldFrom: string | null, heldUntil: string | null, explanation: string, explanationLanguage: string, wouldSettle: string }
     }>, near: { code: string, acronym: string, scope: FrameworkScope, jurisdictions: Array<string>, levels: Array<{ code: string, ordinal: number, localisedLabel: { text: string, language: string }, localisedTypicalQualifications: Array<{ text: string, language: string }> }>, localisedName: { text: string, language: string } } | null, far: { code: string, acronym: string, scope: FrameworkScope, jurisdictions: Array<string>, levels: Array<{ code: string, ordinal: number, localisedLabel: { text: string, language: string }, localisedTypicalQualifications: Array<{ text: string, language: string }> }>, localisedName: { text: string, language: string } } | null, registry: { revision: number, ruleset: string } };

export type AskLadderFragment = { code: string, acronym: string, scope: FrameworkScope, jurisdictions: Array<string>, levels: Array<{ code: string, ordinal: number, localisedLabel: { text: string, language: string }, localisedTypicalQualifications: Array<{ text: string, language: string }> }>, localisedName: { text: string, language: string } };

export type AskOtherDayQueryVariables = Exact<{
  from: LevelRef;
  to: string;
  asOf: string;
  policy?: EquivalencePolicy | null | undefined;
  knownAt?: number | null | undefined;
}>;


export type AskOtherDayQuery = { equivalence:
    | { __typename: 'Equivalence', notConferred: Array<string>, verdict: EquivalenceVerdict, hops: number, asOf: string, force: AlignmentBasis | null, provenance: Provenance | null, reversed: boolean, relationsDisagree: boolean, explanation: string, explanationLanguage: string, from: { code: string, ordinal: number, framework: { code: string, acronym: string, scope: FrameworkScope, jurisdictions: Array<string>, localisedName: { text: string, language: string } } }, to: { code: string, acronym: string, scope: FrameworkScope, jurisdictions: Array<string>, localisedName: { text: string, language: string } }, chains: Array<{ deciding: boolean, agreement: ChainAgreement | null, steps: Array<{ reversed: boolean, gap: boolean, reaches: Array<{ code: string, ordinal: number }>, alignment: { key: string, title: string, basis: AlignmentBasis, standing: AlignmentStanding, validFrom: string | null, validTo: string | null, from: { code: string, acronym: string, scope: FrameworkScope }, to: { code: string, acronym: string, scope: FrameworkScope } } }> }>, levels: Array<{ relations: Array<LevelRelation>, certain: boolean, level: { code: string, ordinal: number } }>, partsAt: Array<{ key: string, title: string }> }
    | { __typename: 'NoEquivalence', notConferred: Array<string>, reason: NoEquivalenceReason, asOf: string, heldFrom: string | null, heldUntil: string | null, explanation: string, explanationLanguage: string, wouldSettle: string, from: { code: string, ordinal: number, framework: { code: string, acronym: string, scope: FrameworkScope, jurisdictions: Array<string>, localisedName: { text: string, language: string } } }, to: { code: string, acronym: string, scope: FrameworkScope, jurisdictions: Array<string>, localisedName: { text: string, language: string } }, chains: Array<{ deciding: boolean, agreement: ChainAgreement | null, steps: Array<{ reversed: boolean, gap: boolean, reaches: Array<{ code: string, ordinal: number }>, alignment: { key: string, title: string, basis: AlignmentBasis, standing: AlignmentStanding, validFrom: string | null, validTo: string | null, from: { code: string, acronym: string, scope: FrameworkScope }, to: { code: string, acronym: string, scope: FrameworkScope } } }> }> }
   | null };

export type AskDocumentsQueryVariables = Exact<{
  ids: Array<string | number> | string | number;
  knownAt?: number | null | undefined;
}>;


export type AskDocumentsQuery = { nodes: Array<
    | { __typename: 'Agreement' }
    | { __typename: 'Alignment', id: string, key: string, title: string, basis: AlignmentBasis, standing: AlignmentStanding, complete: boolean, coverage: string | null, symmetric: boolean, chains: boolean, validFrom: string | null, validTo: string | null, notes: string | null, provenance: Provenance, from: { code: string, acronym: string }, to: { code: string, acronym: string }, supersededBy: Array<{ key: string, title: string }>, pairs: Array<{ relation: PairRelation, provenance: Provenance, pinpoint: string | null, from: { code: string }, to: { code: string } }>, unmapped: { from: Array<{ code: string }>, to: Array<{ code: string }> }, sources: Array<{ title: string, publisher: string | null, year: number | null, edition: string | null, pinpoint: string | null, url: string | null, provenance: Provenance, via: { title: string, url: string | null } | null }> }
    | { __typename: 'CoDesign' }
    | { __typename: 'Country' }
    | { __typename: 'CreditSystem' }
    | { __typename: 'CreditValueStatement' }
    | { __typename: 'Framework' }
    | { __typename: 'JurisdictionRule' }
    | { __typename: 'Level' }
    | { __typename: 'LevelPlacementStatement' }
    | { __typename: 'Microcredential' }
    | { __typename: 'Organisation' }
    | { __typename: 'Proposal' }
    | { __typename: 'QualityDecision' }
    | { __typename: 'Recognition' }
   | null> };

export type AskMicrocredentialQueryVariables = Exact<{
  id: string | number;
  to: string;
  creditSystem?: string | null | undefined;
  asOf?: string | null | undefined;
  knownAt?: number | null | undefined;
}>;


export type AskMicrocredentialQuery = { node:
    | { __typename: 'Agreement' }
    | { __typename: 'Alignment' }
    | { __typename: 'CoDesign' }
    | { __typename: 'Country' }
    | { __typename: 'CreditSystem' }
    | { __typename: 'CreditValueStatement' }
    | { __typename: 'Framework' }
    | { __typename: 'JurisdictionRule' }
    | { __typename: 'Level' }
    | { __typename: 'LevelPlacementStatement' }
    | { __typename: 'Microcredential', id: string, key: string, state: MicrocredentialState, provenance: Provenance, localisedTitle: { text: string, language: string }, awardingBody: { name: string, country: string | null } | null, sources: Array<{ title: string, publisher: string | null, year: number | null, edition: string | null, pinpoint: string | null, url: string | null, provenance: Provenance, via: { title: string, url: string | null } | null }>, seenFrom: { asOf: string, missing: Array<StandardElement>, notConferred: Array<string>, levels: Array<{ placement: { basis: LevelBasis, caution: string, assertedBy: { name: string } | null, level: { code: string, ordinal: number, framework: { code: string, acronym: string, scope: FrameworkScope, jurisdictions: Array<string>, localisedName: { text: string, language: string } } } }, answer:
            | { __typename: 'Equivalence', verdict: EquivalenceVerdict, hops: number, asOf: string, force: AlignmentBasis | null, provenance: Provenance | null, reversed: boolean, relationsDisagree: boolean, explanation: string, explanationLanguage: string, levels: Array<{ relations: Array<LevelRelation>, certain: boolean, level: { code: string, ordinal: number } }>, partsAt: Array<{ key: string, title: string }> }
            | { __typename: 'NoEquivalence', reason: NoEquivalenceReason, asOf: string, heldFrom: string | null, heldUntil: string | null, explanation: string, explanationLanguage: string, wouldSettle: string }
           }>, credits: Array<{ value: { value: string | null, min: string | null, max: string | null, basis: LevelBasis, assertedBy: { name: string } | null }, conversion: { from: { code: string, localisedName: { text: string, language: string }, localisedUnit: { text: string, language: string } }, to: { code: string, localisedName: { text: string, language: string }, localisedUnit: { text: string, language: string } }, results: Array<{ basis: CreditBasis, statedAs: StatementBasis | null, reversed: boolean, provenance: Provenance, explanation: string, min: { exact: string, decimal: string, rounded: boolean }, max: { exact: string, decimal: string, rounded: boolean }, sources: Array<{ title: string, publisher: string | null, year: number | null, edition: string | null, pinpoint: string | null, url: string | null, provenance: Provenance, via: { title: string, url: string | null } | null }> }>, refused: Array<{ basis: CreditBasis, reason: CreditRefusalReason, explanation: string }> } }> } | null }
    | { __typename: 'Organisation' }
    | { __typename: 'Proposal' }
    | { __typename: 'QualityDecision' }
    | { __typename: 'Recognition' }
   | null, far: { code: string, acronym: string, scope: FrameworkScope, jurisdictions: Array<string>, localisedName: { text: string, language: string } } | null, registry: { revision: number, ruleset: string } };

export type AskSuggestQueryVariables = Exact<{
  text: string;
  kinds?: Array<SuggestionKind> | SuggestionKind | null | undefined;
  first?: number | null | undefined;
}>;


export type AskSuggestQuery = { suggest: Array<{ kind: SuggestionKind, code: string, label: string, detail: string | null }> };

export type ChosenFrameworksQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type ChosenFrameworksQuery = { frameworks: { nodes: Array<{ code: string, acronym: string, authority: { organisation: string | null } | null, localisedName: { language: string, text: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ChosenCreditSystemsQueryVariables = Exact<{ [key: string]: never; }>;


export type ChosenCreditSystemsQuery = { creditSystems: { nodes: Array<{ code: string, localisedName: { language: string, text: string } }> } };

export type RegisterJudgeQueryVariables = Exact<{
  input: MicrocredentialInput;
  awardingBody: string;
}>;


export type RegisterJudgeQuery = { microcredentialValidate: { publishable: boolean, mistakes: Array<
      | { path: Array<string>, message: string, fix: string | null }
      | { path: Array<string>, message: string, fix: string | null }
      | { path: Array<string>, message: string, fix: string | null }
    >, errors: Array<{ path: Array<string>, message: string, fix: string | null, rule: { name: string } }>, warnings: Array<{ path: Array<string>, message: string, fix: string | null, rule: { name: string } }>, EU: { missing: Array<StandardElement>, present: Array<StandardElement> } | null, NZ: { missing: Array<StandardElement>, present: Array<StandardElement> } | null, AU: { missing: Array<StandardElement>, present: Array<StandardElement> } | null } };

export type RegisterKeysQueryVariables = Exact<{ [key: string]: never; }>;


export type RegisterKeysQuery = { apiKeys: Array<{ id: string, prefix: string, scopes: Array<Scope>, createdAt: string, expiresAt: string, lastUsedAt: string | null, revokedAt: string | null }> };

export type RegisterKeyCreateMutationVariables = Exact<{
  input: ApiKeyCreateInput;
}>;


export type RegisterKeyCreateMutation = { apiKeyCreate: { secret: string | null, apiKey: { id: string, expiresAt: string } | null, errors: Array<
      | { code: UserErrorCode, path: Array<string>, message: string, fix: string | null }
      | { code: UserErrorCode, path: Array<string>, message: string, fix: string | null }
      | { code: UserErrorCode, path: Array<string>, message: string, fix: string | null }
    > } };

export type RegisterKeyRevokeMutationVariables = Exact<{
  input: ApiKeyRevokeInput;
}>;


export type RegisterKeyRevokeMutation = { apiKeyRevoke: { errors: Array<
      | { code: UserErrorCode, path: Array<string>, message: string, fix: string | null }
      | { code: UserErrorCode, path: Array<string>, message: string, fix: string | null }
      | { code: UserErrorCode, path: Array<string>, message: string, fix: string | null }
    > } };

export type RegisterOverviewQueryVariables = Exact<{
  drafts?: string | null | undefined;
  body: string | number;
  records?: string | null | undefined;
}>;


export type RegisterOverviewQuery = { drafts: { totalCount: number, nodes: Array<{ key: string, version: number, baseVersion: number, updatedAt: string, content: unknown, validation: { publishable: boolean, mistakes: Array<
          | { code: UserErrorCode }
          | { code: UserErrorCode }
          | { code: UserErrorCode }
        >, errors: Array<{ severity: Severity }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null, microcredentials: { totalCount: number, nodes: Array<{ key: string, version: number, state: MicrocredentialState, offerStatus: OfferStatus, localisedTitle: { language: string, text: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type RegisterDraftQueryVariables = Exact<{
  key: string;
}>;


export type RegisterDraftQuery = { draft: { key: string, version: number, baseVersion: number, updatedAt: string, content: unknown } | null };

export type RegisterStandingQueryVariables = Exact<{
  id: string | number;
}>;


export type RegisterStandingQuery = { node:
    | { key: string, version: number, state: MicrocredentialState, content: unknown, localisedTitle: { language: string, text: string }, awardingBodies: Array<{ key: string }>, ending: { on: string, reason: string, successor: string | null } | null, history: Array<{ version: number, recordedAt: string, why: string | null }> }
    | Record<PropertyKey, never>
   | null };

export type RegisterSoughtQueryVariables = Exact<{
  text: string;
  kinds?: Array<SuggestionKind> | SuggestionKind | null | undefined;
}>;


export type RegisterSoughtQuery = { suggest: Array<{ code: string }> };

type RegisterMistake_InputError_Fragment = { code: UserErrorCode, path: Array<string>, message: string, fix: string | null };

type RegisterMistake_RuleError_Fragment = { rule: string, code: UserErrorCode, path: Array<string>, message: string, fix: string | null };

type RegisterMistake_VersionConflictError_Fragment = { currentVersion: number, code: UserErrorCode, path: Array<string>, message: string, fix: string | null };

export type RegisterMistakeFragment =
  | RegisterMistake_InputError_Fragment
  | RegisterMistake_RuleError_Fragment
  | RegisterMistake_VersionConflictError_Fragment
;

export type RegisterCreateMutationVariables = Exact<{
  input: MicrocredentialCreateInput;
}>;


export type RegisterCreateMutation = { written: { draft: { key: string, version: number } | null, errors: Array<
      | { code: UserErrorCode, path: Array<string>, message: string, fix: string | null }
      | { rule: string, code: UserErrorCode, path: Array<string>, message: string, fix: string | null }
      | { currentVersion: number, code: UserErrorCode, path: Array<string>, message: string, fix: string | null }
    > } };

export type RegisterUpdateMutationVariables = Exact<{
  input: MicrocredentialUpdateInput;
}>;


export type RegisterUpdateMutation = { written: { draft: { key: string, version: number } | null, errors: Array<
      | { code: UserErrorCode, path: Array<string>, message: string, fix: string | null }
      | { rule: string, code: UserErrorCode, path: Array<string>, message: string, fix: string | null }
      | { currentVersion: number, code: UserErrorCode, path: Array<string>, message: string, fix: string | null }
    > } };

export type RegisterPublishMutationVariables = Exact<{
  input: MicrocredentialPublishInput;
}>;


export type RegisterPublishMutation = { done: { microcredential: { key: string } | null, errors: Array<
      | { code: UserErrorCode, path: Array<string>, message: string, fix: string | null }
      | { rule: string, code: UserErrorCode, path: Array<string>, message: string, fix: string | null }
      | { currentVersion: number, code: UserErrorCode, path: Array<string>, message: string, fix: string | null }
    > } };

export type RegisterSuspendMutationVariables = Exact<{
  input: MicrocredentialSuspendInput;
}>;


export type RegisterSuspendMutation = { done: { microcredential: { key: string } | null, errors: Array<
      | { code: UserErrorCode, path: Array<string>, message: string, fix: string | null }
      | { rule: string, code: UserErrorCode, path: Array<string>, message: string, fix: string | null }
      | { currentVersion: number, code: UserErrorCode, path: Array<string>, message: string, fix: string | null }
    > } };

export type RegisterResumeMutationVariables = Exact<{
  input: MicrocredentialResumeInput;
}>;


export type RegisterResumeMutation = { done: { microcredential: { key: string } | null, errors: Array<
      | { code: UserErrorCode, path: Array<string>, message: string, fix: string | null }
      | { rule: string, code: UserErrorCode, path: Array<string>, message: string, fix: string | null }
      | { currentVersion: number, code: UserErrorCode, path: Array<string>, message: string, fix: string | null }
    > } };

export type RegisterSupersedeMutationVariables = Exact<{
  input: MicrocredentialSupersedeInput;
}>;


export type RegisterSupersedeMutation = { done: { microcredential: { key: string } | null, errors: Array<
      | { code: UserErrorCode, path: Array<string>, message: string, fix: string | null }
      | { rule: string, code: UserErrorCode, path: Array<string>, message: string, fix: string | null }
      | { currentVersion: number, code: UserErrorCode, path: Array<string>, message: string, fix: string | null }
    > } };

export type RegisterWithdrawMutationVariables = Exact<{
  input: MicrocredentialWithdrawInput;
}>;


export type RegisterWithdrawMutation = { done: { microcredential: { key: string } | null, errors: Array<
      | { code: UserErrorCode, path: Array<string>, message: string, fix: string | null }
      | { rule: string, code: UserErrorCode, path: Array<string>, message: string, fix: string | null }
      | { currentVersion: number, code: UserErrorCode, path: Array<string>, message: string, fix: string | null }
    > } };

export type RegisterAdoptMutationVariables = Exact<{
  input: MicrocredentialAdoptInput;
}>;


export type RegisterAdoptMutation = { done: { draft: { key: string } | null, errors: Array<
      | { code: UserErrorCode, path: Array<string>, message: string, fix: string | null }
      | { rule: string, code: UserErrorCode, path: Array<string>, message: string, fix: string | null }
      | { currentVersion: number, code: UserErrorCode, path: Array<string>, message: string, fix: string | null }
    > } };

export type SourceShownFragment = { title: string, publisher: string | null, year: number | null, edition: string | null, pinpoint: string | null, url: string | null, provenance: Provenance, via: { title: string, url: string | null } | null };

export type StewardProposalShownFragment = { key: string, kind: ProposalKind, action: ProposalAction, recordKey: string, state: ProposalState, proposedOn: string, version: number, body: string, why: string };

export type StewardOverviewQueryVariables = Exact<{
  body?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type StewardOverviewQuery = { open: { totalCount: number, nodes: Array<{ key: string, kind: ProposalKind, action: ProposalAction, recordKey: string, state: ProposalState, proposedOn: string, version: number, body: string, why: string }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, own: { totalCount: number, nodes: Array<{ key: string, kind: ProposalKind, action: ProposalAction, recordKey: string, state: ProposalState, proposedOn: string, version: number, body: string, why: string }> } };

export type StewardProposalQueryVariables = Exact<{
  key: string;
}>;


export type StewardProposalQuery = { proposal: { recordVersion: number, content: unknown, key: string, kind: ProposalKind, action: ProposalAction, recordKey: string, state: ProposalState, proposedOn: string, version: number, body: string, why: string, reviews: Array<{ body: string, comment: string, ground: string | null, on: string }>, decision: { body: string, ground: string | null, on: string } | null } | null };

export type StewardEffectQueryVariables = Exact<{
  key: string;
}>;


export type StewardEffectQuery = { proposal: { effect: { asOf: string, compared: number, changed: number, changes: Array<{ kind: AnswerChangeKind, answers: number }>, examples: Array<{ kind: AnswerChangeKind, before: string | null, after: string | null, from: { code: string, framework: { code: string, acronym: string } }, to: { code: string, acronym: string } }>, newFindings: Array<{ kind: FindingKind, severity: FindingSeverity, explanation: string, touches: number }>, settledFindings: Array<{ kind: FindingKind, severity: FindingSeverity, explanation: string, touches: number }>, conversions: { changed: number } } | null } | null };

export type StewardLevelsFragment = { code: string, acronym: string, localisedName: { language: string, text: string }, levels: Array<{ code: string, localisedLabel: { language: string, text: string } }> };

export type StewardPairQueryVariables = Exact<{
  from: string;
  to: string;
}>;


export type StewardPairQuery = { from: { code: string, acronym: string, localisedName: { language: string, text: string }, levels: Array<{ code: string, localisedLabel: { language: string, text: string } }> } | null, to: { code: string, acronym: string, localisedName: { language: string, text: string }, levels: Array<{ code: string, localisedLabel: { language: string, text: string } }> } | null };

export type StewardStandingQueryVariables = Exact<{
  key: string;
}>;


export type StewardStandingQuery = { alignment: { key: string, basis: AlignmentBasis, standing: AlignmentStanding, complete: boolean, coverage: string | null, chains: boolean, validFrom: string | null, validTo: string | null, notes: string | null, from: { code: string }, to: { code: string }, pairs: Array<{ relation: PairRelation, provenance: Provenance, pinpoint: string | null, from: { code: string }, to: { code: string } }>, unmapped: { from: Array<{ code: string }>, to: Array<{ code: string }> }, sources: Array<{ title: string, publisher: string | null, year: number | null, edition: string | null, pinpoint: string | null, url: string | null, provenance: Provenance, via: { title: string, url: string | null } | null }>, history: Array<{ version: number }> } | null };

export type StewardAlignmentsQueryVariables = Exact<{
  code: string;
}>;


export type StewardAlignmentsQuery = { framework: { alignments: Array<{ key: string, title: string, symmetric: boolean, assertedBy: string | null, acceptedBy: Array<{ body: string }>, withdrawn: { on: string } | null, from: { code: string, acronym: string, authority: { organisation: string | null } | null }, to: { code: string, acronym: string, authority: { organisation: string | null } | null }, history: Array<{ version: number }> }> } | null };

type StewardMistake_InputError_Fragment = { code: UserErrorCode, path: Array<string>, message: string, fix: string | null };

type StewardMistake_RuleError_Fragment = { rule: string, code: UserErrorCode, path: Array<string>, message: string, fix: string | null };

type StewardMistake_VersionConflictError_Fragment = { code: UserErrorCode, path: Array<string>, message: string, fix: string | null };

export type StewardMistakeFragment =
  | StewardMistake_InputError_Fragment
  | StewardMistake_RuleError_Fragment
  | StewardMistake_VersionConflictError_Fragment
;

export type StewardProposeMutationVariables = Exact<{
  input: AlignmentProposeInput;
}>;


export type StewardProposeMutation = { done: { proposal: { key: string } | null, errors: Array<
      | { code: UserErrorCode, path: Array<string>, message: string, fix: string | null }
      | { rule: string, code: UserErrorCode, path: Array<string>, message: string, fix: string | null }
      | { code: UserErrorCode, path: Array<string>, message: string, fix: string | null }
    > } };

export type StewardSupersedeMutationVariables = Exact<{
  input: AlignmentSupersedeInput;
}>;


export type StewardSupersedeMutation = { done: { proposal: { key: string } | null, errors: Array<
      | { code: UserErrorCode, path: Array<string>, message: string, fix: string | null }
      | { rule: string, code: UserErrorCode, path: Array<string>, message: string, fix: string | null }
      | { code: UserErrorCode, path: Array<string>, message: string, fix: string | null }
    > } };

export type StewardAcceptMutationVariables = Exact<{
  input: AlignmentActInput;
}>;


export type StewardAcceptMutation = { done: { proposal: { key: string } | null, errors: Array<
      | { code: UserErrorCode, path: Array<string>, message: string, fix: string | null }
      | { rule: string, code: UserErrorCode, path: Array<string>, message: string, fix: string | null }
      | { code: UserErrorCode, path: Array<string>, message: string, fix: string | null }
    > } };

export type StewardTakeBackMutationVariables = Exact<{
  input: AlignmentActInput;
}>;


export type StewardTakeBackMutation = { done: { proposal: { key: string } | null, errors: Array<
      | { code: UserErrorCode, path: Array<string>, message: string, fix: string | null }
      | { rule: string, code: UserErrorCode, path: Array<string>, message: string, fix: string | null }
      | { code: UserErrorCode, path: Array<string>, message: string, fix: string | null }
    > } };

export type StewardReviewMutationVariables = Exact<{
  input: ProposalReviewInput;
}>;


export type StewardReviewMutation = { done: { proposal: { key: string } | null, errors: Array<
      | { code: UserErrorCode, path: Array<string>, message: string, fix: string | null }
      | { rule: string, code: UserErrorCode, path: Array<string>, message: string, fix: string | null }
      | { code: UserErrorCode, path: Array<string>, message: string, fix: string | null }
    > } };

export type StewardApproveMutationVariables = Exact<{
  input: ProposalDecideInput;
}>;


export type StewardApproveMutation = { done: { proposal: { key: string } | null, errors: Array<
      | { code: UserErrorCode, path: Array<string>, message: string, fix: string | null }
      | { rule: string, code: UserErrorCode, path: Array<string>, message: string, fix: string | null }
      | { code: UserErrorCode, path: Array<string>, message: string, fix: string | null }
    > } };

export type StewardDeclineMutationVariables = Exact<{
  input: ProposalDecideInput;
}>;


export type StewardDeclineMutation = { done: { proposal: { key: string } | null, errors: Array<
      | { code: UserErrorCode, path: Array<string>, message: string, fix: string | null }
      | { rule: string, code: UserErrorCode, path: Array<string>, message: string, fix: string | null }
      | { code: UserErrorCode, path: Array<string>, message: string, fix: string | null }
    > } };

export type StewardWithdrawMutationVariables = Exact<{
  input: ProposalDecideInput;
}>;


export type StewardWithdrawMutation = { done: { proposal: { key: string } | null, errors: Array<
      | { code: UserErrorCode, path: Array<string>, message: string, fix: string | null }
      | { rule: string, code: UserErrorCode, path: Array<string>, message: string, fix: string | null }
      | { code: UserErrorCode, path: Array<string>, message: string, fix: string | null }
    > } };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { viewer: { person: string, roles: Array<OrganisationRole>, scopes: Array<Scope>, organisation: { key: string, name: string } } | null };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const AskVerdictFragmentDoc = new TypedDocumentString(`
    fragment AskVerdict on EquivalenceAnswer {
  __typename
  ... on Equivalence {
    verdict
    hops
    asOf
    force
    provenance
    reversed
    relationsDisagree
    explanation
    explanationLanguage
    levels {
      relations
      certain
      level {
        code
        ordinal
      }
    }
    partsAt {
      key
      title
    }
  }
  ... on NoEquivalence {
    reason
    asOf
    heldFrom
    heldUntil
    explanation
    explanationLanguage
    wouldSettle
  }
}
    `, {"fragmentName":"AskVerdict"}) as unknown as TypedDocumentString<AskVerdictFragment, unknown>;
export const AskFrameworkFragmentDoc = new TypedDocumentString(`
    fragment AskFramework on Framework {
  code
  acronym
  scope
  jurisdictions
  localisedName {
    text
    language
  }
}
    `, {"fragmentName":"AskFramework"}) as unknown as TypedDocumentString<AskFrameworkFragment, unknown>;
export const AskLevelNamedFragmentDoc = new TypedDocumentString(`
    fragment AskLevelNamed on Level {
  code
  ordinal
  framework {
    ...AskFramework
  }
}
    fragment AskFramework on Framework {
  code
  acronym
  scope
  jurisdictions
  localisedName {
    text
    language
  }
}`, {"fragmentName":"AskLevelNamed"}) as unknown as TypedDocumentString<AskLevelNamedFragment, unknown>;
export const AskChainFragmentDoc = new TypedDocumentString(`
    fragment AskChain on Chain {
  deciding
  agreement
  steps {
    reversed
    gap
    reaches {
      code
      ordinal
    }
    alignment {
      key
      title
      basis
      standing
      validFrom
      validTo
      from {
        code
        acronym
        scope
      }
      to {
        code
        acronym
        scope
      }
    }
  }
}
    `, {"fragmentName":"AskChain"}) as unknown as TypedDocumentString<AskChainFragment, unknown>;
export const AskAnswerFragmentDoc = new TypedDocumentString(`
    fragment AskAnswer on EquivalenceAnswer {
  ...AskVerdict
  ... on Equivalence {
    notConferred
    from {
      ...AskLevelNamed
    }
    to {
      ...AskFramework
    }
    chains {
      ...AskChain
    }
  }
  ... on NoEquivalence {
    notConferred
    from {
      ...AskLevelNamed
    }
    to {
      ...AskFramework
    }
    chains {
      ...AskChain
    }
  }
}
    fragment AskFramework on Framework {
  code
  acronym
  scope
  jurisdictions
  localisedName {
    text
    language
  }
}
fragment AskLevelNamed on Level {
  code
  ordinal
  framework {
    ...AskFramework
  }
}
fragment AskChain on Chain {
  deciding
  agreement
  steps {
    reversed
    gap
    reaches {
      code
      ordinal
    }
    alignment {
      key
      title
      basis
      standing
      validFrom
      validTo
      from {
        code
        acronym
        scope
      }
      to {
        code
        acronym
        scope
      }
    }
  }
}
fragment AskVerdict on EquivalenceAnswer {
  __typename
  ... on Equivalence {
    verdict
    hops
    asOf
    force
    provenance
    reversed
    relationsDisagree
    explanation
    explanationLanguage
    levels {
      relations
      certain
      level {
        code
        ordinal
      }
    }
    partsAt {
      key
      title
    }
  }
  ... on NoEquivalence {
    reason
    asOf
    heldFrom
    heldUntil
    explanation
    explanationLanguage
    wouldSettle
  }
}`, {"fragmentName":"AskAnswer"}) as unknown as TypedDocumentString<AskAnswerFragment, unknown>;
export const SourceShownFragmentDoc = new TypedDocumentString(`
    fragment SourceShown on Source {
  title
  publisher
  year
  edition
  pinpoint
  url
  provenance
  via {
    title
    url
  }
}
    `, {"fragmentName":"SourceShown"}) as unknown as TypedDocumentString<SourceShownFragment, unknown>;
export const AskDocumentFragmentDoc = new TypedDocumentString(`
    fragment AskDocument on Alignment {
  id
  key
  title
  basis
  standing
  complete
  coverage
  symmetric
  chains
  validFrom
  validTo
  notes
  provenance
  from {
    code
    acronym
  }
  to {
    code
    acronym
  }
  supersededBy {
    key
    title
  }
  pairs {
    relation
    provenance
    pinpoint
    from {
      code
    }
    to {
      code
    }
  }
  unmapped {
    from {
      code
    }
    to {
      code
    }
  }
  sources {
    ...SourceShown
  }
}
    fragment SourceShown on Source {
  title
  publisher
  year
  edition
  pinpoint
  url
  provenance
  via {
    title
    url
  }
}`, {"fragmentName":"AskDocument"}) as unknown as TypedDocumentString<AskDocumentFragment, unknown>;
export const AskCreditSystemFragmentDoc = new TypedDocumentString(`
    fragment AskCreditSystem on CreditSystem {
  code
  localisedName {
    text
    language
  }
  localisedUnit {
    text
    language
  }
}
    `, {"fragmentName":"AskCreditSystem"}) as unknown as TypedDocumentString<AskCreditSystemFragment, unknown>;
export const AskConversionFragmentDoc = new TypedDocumentString(`
    fragment AskConversion on CreditConversion {
  from {
    ...AskCreditSystem
  }
  to {
    ...AskCreditSystem
  }
  results {
    basis
    statedAs
    reversed
    provenance
    explanation
    min {
      exact
      decimal
      rounded
    }
    max {
      exact
      decimal
      rounded
    }
    sources {
      ...SourceShown
    }
  }
  refused {
    basis
    reason
    explanation
  }
}
    fragment AskCreditSystem on CreditSystem {
  code
  localisedName {
    text
    language
  }
  localisedUnit {
    text
    language
  }
}
fragment SourceShown on Source {
  title
  publisher
  year
  edition
  pinpoint
  url
  provenance
  via {
    title
    url
  }
}`, {"fragmentName":"AskConversion"}) as unknown as TypedDocumentString<AskConversionFragment, unknown>;
export const AskLadderFragmentDoc = new TypedDocumentString(`
    fragment AskLadder on Framework {
  ...AskFramework
  levels {
    code
    ordinal
    localisedLabel {
      text
      language
    }
    localisedTypicalQualifications {
      text
      language
    }
  }
}
    fragment AskFramework on Framework {
  code
  acronym
  scope
  jurisdictions
  localisedName {
    text
    language
  }
}`, {"fragmentName":"AskLadder"}) as unknown as TypedDocumentString<AskLadderFragment, unknown>;
export const RegisterMistakeFragmentDoc = new TypedDocumentString(`
    fragment RegisterMistake on UserError {
  code
  path
  message
  fix
  ... on VersionConflictError {
    currentVersion
  }
  ... on RuleError {
    rule
  }
}
    `, {"fragmentName":"RegisterMistake"}) as unknown as TypedDocumentString<RegisterMistakeFragment, unknown>;
export const StewardProposalShownFragmentDoc = new TypedDocumentString(`
    fragment StewardProposalShown on Proposal {
  key
  kind
  action
  recordKey
  state
  proposedOn
  version
  body
  why
}
    `, {"fragmentName":"StewardProposalShown"}) as unknown as TypedDocumentString<StewardProposalShownFragment, unknown>;
export const StewardLevelsFragmentDoc = new TypedDocumentString(`
    fragment StewardLevels on Framework {
  code
  acronym
  localisedName {
    language
    text
  }
  levels {
    code
    localisedLabel {
      language
      text
    }
  }
}
    `, {"fragmentName":"StewardLevels"}) as unknown as TypedDocumentString<StewardLevelsFragment, unknown>;
export const StewardMistakeFragmentDoc = new TypedDocumentString(`
    fragment StewardMistake on UserError {
  code
  path
  message
  fix
  ... on RuleError {
    rule
  }
}
    `, {"fragmentName":"StewardMistake"}) as unknown as TypedDocumentString<StewardMistakeFragment, unknown>;
export const AskCreditsDocument = new TypedDocumentString(`
    query AskCredits($value: Decimal!, $from: String!, $to: String!, $jurisdiction: JurisdictionCode, $asOf: Date, $admitRecalled: Boolean, $knownAt: Int) {
  creditConversion(
    value: $value
    from: $from
    to: $to
    jurisdiction: $jurisdiction
    asOf: $asOf
    admitRecalled: $admitRecalled
    knownAt: $knownAt
  ) {
    ...AskConversion
  }
  registry {
    revision
    ruleset
  }
}
    fragment AskCreditSystem on CreditSystem {
  code
  localisedName {
    text
    language
  }
  localisedUnit {
    text
    language
  }
}
fragment AskConversion on CreditConversion {
  from {
    ...AskCreditSystem
  }
  to {
    ...AskCreditSystem
  }
  results {
    basis
    statedAs
    reversed
    provenance
    explanation
    min {
      exact
      decimal
      rounded
    }
    max {
      exact
      decimal
      rounded
    }
    sources {
      ...SourceShown
    }
  }
  refused {
    basis
    reason
    explanation
  }
}
fragment SourceShown on Source {
  title
  publisher
  year
  edition
  pinpoint
  url
  provenance
  via {
    title
    url
  }
}`) as unknown as TypedDocumentString<AskCreditsQuery, AskCreditsQueryVariables>;
export const AskLevelDocument = new TypedDocumentString(`
    query AskLevel($from: LevelRef!, $framework: String!, $to: String!, $asOf: Date, $policy: EquivalencePolicy, $knownAt: Int) {
  equivalence(
    from: $from
    to: $to
    asOf: $asOf
    policy: $policy
    knownAt: $knownAt
  ) {
    ...AskAnswer
  }
  equivalenceTimeline(from: $from, to: $to, policy: $policy, knownAt: $knownAt) {
    from
    until
    answerChanged
    answer {
      ...AskVerdict
    }
  }
  near: framework(code: $framework, knownAt: $knownAt) {
    ...AskLadder
  }
  far: framework(code: $to, knownAt: $knownAt) {
    ...AskLadder
  }
  registry {
    revision
    ruleset
  }
}
    fragment AskFramework on Framework {
  code
  acronym
  scope
  jurisdictions
  localisedName {
    text
    language
  }
}
fragment AskLevelNamed on Level {
  code
  ordinal
  framework {
    ...AskFramework
  }
}
fragment AskChain on Chain {
  deciding
  agreement
  steps {
    reversed
    gap
    reaches {
      code
      ordinal
    }
    alignment {
      key
      title
      basis
      standing
      validFrom
      validTo
      from {
        code
        acronym
        scope
      }
      to {
        code
        acronym
        scope
      }
    }
  }
}
fragment AskVerdict on EquivalenceAnswer {
  __typename
  ... on Equivalence {
    verdict
    hops
    asOf
    force
    provenance
    reversed
    relationsDisagree
    explanation
    explanationLanguage
    levels {
      relations
      certain
      level {
        code
        ordinal
      }
    }
    partsAt {
      key
      title
    }
  }
  ... on NoEquivalence {
    reason
    asOf
    heldFrom
    heldUntil
    explanation
    explanationLanguage
    wouldSettle
  }
}
fragment AskAnswer on EquivalenceAnswer {
  ...AskVerdict
  ... on Equivalence {
    notConferred
    from {
      ...AskLevelNamed
    }
    to {
      ...AskFramework
    }
    chains {
      ...AskChain
    }
  }
  ... on NoEquivalence {
    notConferred
    from {
      ...AskLevelNamed
    }
    to {
      ...AskFramework
    }
    chains {
      ...AskChain
    }
  }
}
fragment AskLadder on Framework {
  ...AskFramework
  levels {
    code
    ordinal
    localisedLabel {
      text
      language
    }
    localisedTypicalQualifications {
      text
      language
    }
  }
}`) as unknown as TypedDocumentString<AskLevelQuery, AskLevelQueryVariables>;
export const AskOtherDayDocument = new TypedDocumentString(`
    query AskOtherDay($from: LevelRef!, $to: String!, $asOf: Date!, $policy: EquivalencePolicy, $knownAt: Int) {
  equivalence(
    from: $from
    to: $to
    asOf: $asOf
    policy: $policy
    knownAt: $knownAt
  ) {
    ...AskAnswer
  }
}
    fragment AskFramework on Framework {
  code
  acronym
  scope
  jurisdictions
  localisedName {
    text
    language
  }
}
fragment AskLevelNamed on Level {
  code
  ordinal
  framework {
    ...AskFramework
  }
}
fragment AskChain on Chain {
  deciding
  agreement
  steps {
    reversed
    gap
    reaches {
      code
      ordinal
    }
    alignment {
      key
      title
      basis
      standing
      validFrom
      validTo
      from {
        code
        acronym
        scope
      }
      to {
        code
        acronym
        scope
      }
    }
  }
}
fragment AskVerdict on EquivalenceAnswer {
  __typename
  ... on Equivalence {
    verdict
    hops
    asOf
    force
    provenance
    reversed
    relationsDisagree
    explanation
    explanationLanguage
    levels {
      relations
      certain
      level {
        code
        ordinal
      }
    }
    partsAt {
      key
      title
    }
  }
  ... on NoEquivalence {
    reason
    asOf
    heldFrom
    heldUntil
    explanation
    explanationLanguage
    wouldSettle
  }
}
fragment AskAnswer on EquivalenceAnswer {
  ...AskVerdict
  ... on Equivalence {
    notConferred
    from {
      ...AskLevelNamed
    }
    to {
      ...AskFramework
    }
    chains {
      ...AskChain
    }
  }
  ... on NoEquivalence {
    notConferred
    from {
      ...AskLevelNamed
    }
    to {
      ...AskFramework
    }
    chains {
      ...AskChain
    }
  }
}`) as unknown as TypedDocumentString<AskOtherDayQuery, AskOtherDayQueryVariables>;
export const AskDocumentsDocument = new TypedDocumentString(`
    query AskDocuments($ids: [ID!]!, $knownAt: Int) {
  nodes(ids: $ids, knownAt: $knownAt) {
    __typename
    ...AskDocument
  }
}
    fragment AskDocument on Alignment {
  id
  key
  title
  basis
  standing
  complete
  coverage
  symmetric
  chains
  validFrom
  validTo
  notes
  provenance
  from {
    code
    acronym
  }
  to {
    code
    acronym
  }
  supersededBy {
    key
    title
  }
  pairs {
    relation
    provenance
    pinpoint
    from {
      code
    }
    to {
      code
    }
  }
  unmapped {
    from {
      code
    }
    to {
      code
    }
  }
  sources {
    ...SourceShown
  }
}
fragment SourceShown on Source {
  title
  publisher
  year
  edition
  pinpoint
  url
  provenance
  via {
    title
    url
  }
}`) as unknown as TypedDocumentString<AskDocumentsQuery, AskDocumentsQueryVariables>;
export const AskMicrocredentialDocument = new TypedDocumentString(`
    query AskMicrocredential($id: ID!, $to: String!, $creditSystem: String, $asOf: Date, $knownAt: Int) {
  node(id: $id, knownAt: $knownAt) {
    __typename
    ... on Microcredential {
      id
      key
      localisedTitle {
        text
        language
      }
      awardingBody {
        name
        country
      }
      state
      provenance
      sources {
        ...SourceShown
      }
      seenFrom(framework: $to, creditSystem: $creditSystem, asOf: $asOf) {
        asOf
        missing
        notConferred
        levels {
          placement {
            basis
            caution
            assertedBy {
              name
            }
            level {
              ...AskLevelNamed
            }
          }
          answer {
            ...AskVerdict
          }
        }
        credits {
          value {
            value
            min
            max
            basis
            assertedBy {
              name
            }
          }
          conversion {
            ...AskConversion
          }
        }
      }
    }
  }
  far: framework(code: $to, knownAt: $knownAt) {
    ...AskFramework
  }
  registry {
    revision
    ruleset
  }
}
    fragment AskFramework on Framework {
  code
  acronym
  scope
  jurisdictions
  localisedName {
    text
    language
  }
}
fragment AskLevelNamed on Level {
  code
  ordinal
  framework {
    ...AskFramework
  }
}
fragment AskVerdict on EquivalenceAnswer {
  __typename
  ... on Equivalence {
    verdict
    hops
    asOf
    force
    provenance
    reversed
    relationsDisagree
    explanation
    explanationLanguage
    levels {
      relations
      certain
      level {
        code
        ordinal
      }
    }
    partsAt {
      key
      title
    }
  }
  ... on NoEquivalence {
    reason
    asOf
    heldFrom
    heldUntil
    explanation
    explanationLanguage
    wouldSettle
  }
}
fragment AskCreditSystem on CreditSystem {
  code
  localisedName {
    text
    language
  }
  localisedUnit {
    text
    language
  }
}
fragment AskConversion on CreditConversion {
  from {
    ...AskCreditSystem
  }
  to {
    ...AskCreditSystem
  }
  results {
    basis
    statedAs
    reversed
    provenance
    explanation
    min {
      exact
      decimal
      rounded
    }
    max {
      exact
      decimal
      rounded
    }
    sources {
      ...SourceShown
    }
  }
  refused {
    basis
    reason
    explanation
  }
}
fragment SourceShown on Source {
  title
  publisher
  year
  edition
  pinpoint
  url
  provenance
  via {
    title
    url
  }
}`) as unknown as TypedDocumentString<AskMicrocredentialQuery, AskMicrocredentialQueryVariables>;
export const AskSuggestDocument = new TypedDocumentString(`
    query AskSuggest($text: String!, $kinds: [SuggestionKind!], $first: Int) {
  suggest(text: $text, kinds: $kinds, first: $first) {
    kind
    code
    label
    detail
  }
}
    `) as unknown as TypedDocumentString<AskSuggestQuery, AskSuggestQueryVariables>;
export const ChosenFrameworksDocument = new TypedDocumentString(`
    query ChosenFrameworks($after: String) {
  frameworks(first: 100, after: $after) {
    nodes {
      code
      acronym
      authority {
        organisation
      }
      localisedName {
        language
        text
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<ChosenFrameworksQuery, ChosenFrameworksQueryVariables>;
export const ChosenCreditSystemsDocument = new TypedDocumentString(`
    query ChosenCreditSystems {
  creditSystems(first: 100) {
    nodes {
      code
      localisedName {
        language
        text
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ChosenCreditSystemsQuery, ChosenCreditSystemsQueryVariables>;
export const RegisterJudgeDocument = new TypedDocumentString(`
    query RegisterJudge($input: MicrocredentialInput!, $awardingBody: String!) {
  microcredentialValidate(input: $input, awardingBody: $awardingBody) {
    publishable
    mistakes {
      path
      message
      fix
    }
    errors {
      path
      message
      fix
      rule {
        name
      }
    }
    warnings {
      path
      message
      fix
      rule {
        name
      }
    }
    EU: completeness(standard: EU) {
      missing
      present
    }
    NZ: completeness(standard: NZ) {
      missing
      present
    }
    AU: completeness(standard: AU) {
      missing
      present
    }
  }
}
    `) as unknown as TypedDocumentString<RegisterJudgeQuery, RegisterJudgeQueryVariables>;
export const RegisterKeysDocument = new TypedDocumentString(`
    query RegisterKeys {
  apiKeys {
    id
    prefix
    scopes
    createdAt
    expiresAt
    lastUsedAt
    revokedAt
  }
}
    `) as unknown as TypedDocumentString<RegisterKeysQuery, RegisterKeysQueryVariables>;
export const RegisterKeyCreateDocument = new TypedDocumentString(`
    mutation RegisterKeyCreate($input: ApiKeyCreateInput!) {
  apiKeyCreate(input: $input) {
    secret
    apiKey {
      id
      expiresAt
    }
    errors {
      code
      path
      message
      fix
    }
  }
}
    `) as unknown as TypedDocumentString<RegisterKeyCreateMutation, RegisterKeyCreateMutationVariables>;
export const RegisterKeyRevokeDocument = new TypedDocumentString(`
    mutation RegisterKeyRevoke($input: ApiKeyRevokeInput!) {
  apiKeyRevoke(input: $input) {
    errors {
      code
      path
      message
      fix
    }
  }
}
    `) as unknown as TypedDocumentString<RegisterKeyRevokeMutation, RegisterKeyRevokeMutationVariables>;
export const RegisterOverviewDocument = new TypedDocumentString(`
    query RegisterOverview($drafts: String, $body: ID!, $records: String) {
  drafts(first: 10, after: $drafts) {
    totalCount
    nodes {
      key
      version
      baseVersion
      updatedAt
      content
      validation {
        publishable
        mistakes {
          code
        }
        errors {
          severity
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
  microcredentials(filter: {awardingBody: [$body]}, first: 20, after: $records) {
    totalCount
    nodes {
      key
      version
      state
      offerStatus
      localisedTitle {
        language
        text
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<RegisterOverviewQuery, RegisterOverviewQueryVariables>;
export const RegisterDraftDocument = new TypedDocumentString(`
    query RegisterDraft($key: String!) {
  draft(key: $key) {
    key
    version
    baseVersion
    updatedAt
    content
  }
}
    `) as unknown as TypedDocumentString<RegisterDraftQuery, RegisterDraftQueryVariables>;
export const RegisterStandingDocument = new TypedDocumentString(`
    query RegisterStanding($id: ID!) {
  node(id: $id) {
    ... on Microcredential {
      key
      version
      state
      content
      localisedTitle {
        language
        text
      }
      awardingBodies {
        key
      }
      ending {
        on
        reason
        successor
      }
      history {
        version
        recordedAt
        why
      }
    }
  }
}
    `) as unknown as TypedDocumentString<RegisterStandingQuery, RegisterStandingQueryVariables>;
export const RegisterSoughtDocument = new TypedDocumentString(`
    query RegisterSought($text: String!, $kinds: [SuggestionKind!]) {
  suggest(text: $text, kinds: $kinds, first: 2) {
    code
  }
}
    `) as unknown as TypedDocumentString<RegisterSoughtQuery, RegisterSoughtQueryVariables>;
export const RegisterCreateDocument = new TypedDocumentString(`
    mutation RegisterCreate($input: MicrocredentialCreateInput!) {
  written: microcredentialCreate(input: $input) {
    draft {
      key
      version
    }
    errors {
      ...RegisterMistake
    }
  }
}
    fragment RegisterMistake on UserError {
  code
  path
  message
  fix
  ... on VersionConflictError {
    currentVersion
  }
  ... on RuleError {
    rule
  }
}`) as unknown as TypedDocumentString<RegisterCreateMutation, RegisterCreateMutationVariables>;
export const RegisterUpdateDocument = new TypedDocumentString(`
    mutation RegisterUpdate($input: MicrocredentialUpdateInput!) {
  written: microcredentialUpdate(input: $input) {
    draft {
      key
      version
    }
    errors {
      ...RegisterMistake
    }
  }
}
    fragment RegisterMistake on UserError {
  code
  path
  message
  fix
  ... on VersionConflictError {
    currentVersion
  }
  ... on RuleError {
    rule
  }
}`) as unknown as TypedDocumentString<RegisterUpdateMutation, RegisterUpdateMutationVariables>;
export const RegisterPublishDocument = new TypedDocumentString(`
    mutation RegisterPublish($input: MicrocredentialPublishInput!) {
  done: microcredentialPublish(input: $input) {
    microcredential {
      key
    }
    errors {
      ...RegisterMistake
    }
  }
}
    fragment RegisterMistake on UserError {
  code
  path
  message
  fix
  ... on VersionConflictError {
    currentVersion
  }
  ... on RuleError {
    rule
  }
}`) as unknown as TypedDocumentString<RegisterPublishMutation, RegisterPublishMutationVariables>;
export const RegisterSuspendDocument = new TypedDocumentString(`
    mutation RegisterSuspend($input: MicrocredentialSuspendInput!) {
  done: microcredentialSuspend(input: $input) {
    microcredential {
      key
    }
    errors {
      ...RegisterMistake
    }
  }
}
    fragment RegisterMistake on UserError {
  code
  path
  message
  fix
  ... on VersionConflictError {
    currentVersion
  }
  ... on RuleError {
    rule
  }
}`) as unknown as TypedDocumentString<RegisterSuspendMutation, RegisterSuspendMutationVariables>;
export const RegisterResumeDocument = new TypedDocumentString(`
    mutation RegisterResume($input: MicrocredentialResumeInput!) {
  done: microcredentialResume(input: $input) {
    microcredential {
      key
    }
    errors {
      ...RegisterMistake
    }
  }
}
    fragment RegisterMistake on UserError {
  code
  path
  message
  fix
  ... on VersionConflictError {
    currentVersion
  }
  ... on RuleError {
    rule
  }
}`) as unknown as TypedDocumentString<RegisterResumeMutation, RegisterResumeMutationVariables>;
export const RegisterSupersedeDocument = new TypedDocumentString(`
    mutation RegisterSupersede($input: MicrocredentialSupersedeInput!) {
  done: microcredentialSupersede(input: $input) {
    microcredential {
      key
    }
    errors {
      ...RegisterMistake
    }
  }
}
    fragment RegisterMistake on UserError {
  code
  path
  message
  fix
  ... on VersionConflictError {
    currentVersion
  }
  ... on RuleError {
    rule
  }
}`) as unknown as TypedDocumentString<RegisterSupersedeMutation, RegisterSupersedeMutationVariables>;
export const RegisterWithdrawDocument = new TypedDocumentString(`
    mutation RegisterWithdraw($input: MicrocredentialWithdrawInput!) {
  done: microcredentialWithdraw(input: $input) {
    microcredential {
      key
    }
    errors {
      ...RegisterMistake
    }
  }
}
    fragment RegisterMistake on UserError {
  code
  path
  message
  fix
  ... on VersionConflictError {
    currentVersion
  }
  ... on RuleError {
    rule
  }
}`) as unknown as TypedDocumentString<RegisterWithdrawMutation, RegisterWithdrawMutationVariables>;
export const RegisterAdoptDocument = new TypedDocumentString(`
    mutation RegisterAdopt($input: MicrocredentialAdoptInput!) {
  done: microcredentialAdopt(input: $input) {
    draft {
      key
    }
    errors {
      ...RegisterMistake
    }
  }
}
    fragment RegisterMistake on UserError {
  code
  path
  message
  fix
  ... on VersionConflictError {
    currentVersion
  }
  ... on RuleError {
    rule
  }
}`) as unknown as TypedDocumentString<RegisterAdoptMutation, RegisterAdoptMutationVariables>;
export const StewardOverviewDocument = new TypedDocumentString(`
    query StewardOverview($body: String, $after: String) {
  open: proposals(filter: {state: PROPOSED}, first: 20, after: $after) {
    totalCount
    nodes {
      ...StewardProposalShown
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
  own: proposals(filter: {body: $body}, first: 20) {
    totalCount
    nodes {
      ...StewardProposalShown
    }
  }
}
    fragment StewardProposalShown on Proposal {
  key
  kind
  action
  recordKey
  state
  proposedOn
  version
  body
  why
}`) as unknown as TypedDocumentString<StewardOverviewQuery, StewardOverviewQueryVariables>;
export const StewardProposalDocument = new TypedDocumentString(`
    query StewardProposal($key: String!) {
  proposal(key: $key) {
    ...StewardProposalShown
    recordVersion
    content
    reviews {
      body
      comment
      ground
      on
    }
    decision {
      body
      ground
      on
    }
  }
}
    fragment StewardProposalShown on Proposal {
  key
  kind
  action
  recordKey
  state
  proposedOn
  version
  body
  why
}`) as unknown as TypedDocumentString<StewardProposalQuery, StewardProposalQueryVariables>;
export const StewardEffectDocument = new TypedDocumentString(`
    query StewardEffect($key: String!) {
  proposal(key: $key) {
    effect {
      asOf
      compared
      changed
      changes {
        kind
        answers
      }
      examples {
        kind
        before
        after
        from {
          code
          framework {
            code
            acronym
          }
        }
        to {
          code
          acronym
        }
      }
      newFindings {
        kind
        severity
        explanation
        touches
      }
      settledFindings {
        kind
        severity
        explanation
        touches
      }
      conversions {
        changed
      }
    }
  }
}
    `) as unknown as TypedDocumentString<StewardEffectQuery, StewardEffectQueryVariables>;
export const StewardPairDocument = new TypedDocumentString(`
    query StewardPair($from: String!, $to: String!) {
  from: framework(code: $from) {
    ...StewardLevels
  }
  to: framework(code: $to) {
    ...StewardLevels
  }
}
    fragment StewardLevels on Framework {
  code
  acronym
  localisedName {
    language
    text
  }
  levels {
    code
    localisedLabel {
      language
      text
    }
  }
}`) as unknown as TypedDocumentString<StewardPairQuery, StewardPairQueryVariables>;
export const StewardStandingDocument = new TypedDocumentString(`
    query StewardStanding($key: String!) {
  alignment(key: $key) {
    key
    basis
    standing
    complete
    coverage
    chains
    validFrom
    validTo
    notes
    from {
      code
    }
    to {
      code
    }
    pairs {
      from {
        code
      }
      to {
        code
      }
      relation
      provenance
      pinpoint
    }
    unmapped {
      from {
        code
      }
      to {
        code
      }
    }
    sources {
      title
      publisher
      year
      edition
      pinpoint
      url
      provenance
      via {
        title
        url
      }
    }
    history {
      version
    }
  }
}
    `) as unknown as TypedDocumentString<StewardStandingQuery, StewardStandingQueryVariables>;
export const StewardAlignmentsDocument = new TypedDocumentString(`
    query StewardAlignments($code: String!) {
  framework(code: $code) {
    alignments {
      key
      title
      symmetric
      assertedBy
      acceptedBy {
        body
      }
      withdrawn {
        on
      }
      from {
        code
        acronym
        authority {
          organisation
        }
      }
      to {
        code
        acronym
        authority {
          organisation
        }
      }
      history {
        version
      }
    }
  }
}
    `) as unknown as TypedDocumentString<StewardAlignmentsQuery, StewardAlignmentsQueryVariables>;
export const StewardProposeDocument = new TypedDocumentString(`
    mutation StewardPropose($input: AlignmentProposeInput!) {
  done: alignmentPropose(input: $input) {
    proposal {
      key
    }
    errors {
      ...StewardMistake
    }
  }
}
    fragment StewardMistake on UserError {
  code
  path
  message
  fix
  ... on RuleError {
    rule
  }
}`) as unknown as TypedDocumentString<StewardProposeMutation, StewardProposeMutationVariables>;
export const StewardSupersedeDocument = new TypedDocumentString(`
    mutation StewardSupersede($input: AlignmentSupersedeInput!) {
  done: alignmentSupersede(input: $input) {
    proposal {
      key
    }
    errors {
      ...StewardMistake
    }
  }
}
    fragment StewardMistake on UserError {
  code
  path
  message
  fix
  ... on RuleError {
    rule
  }
}`) as unknown as TypedDocumentString<StewardSupersedeMutation, StewardSupersedeMutationVariables>;
export const StewardAcceptDocument = new TypedDocumentString(`
    mutation StewardAccept($input: AlignmentActInput!) {
  done: alignmentAccept(input: $input) {
    proposal {
      key
    }
    errors {
      ...StewardMistake
    }
  }
}
    fragment StewardMistake on UserError {
  code
  path
  message
  fix
  ... on RuleError {
    rule
  }
}`) as unknown as TypedDocumentString<StewardAcceptMutation, StewardAcceptMutationVariables>;
export const StewardTakeBackDocument = new TypedDocumentString(`
    mutation StewardTakeBack($input: AlignmentActInput!) {
  done: alignmentWithdraw(input: $input) {
    proposal {
      key
    }
    errors {
      ...StewardMistake
    }
  }
}
    fragment StewardMistake on UserError {
  code
  path
  message
  fix
  ... on RuleError {
    rule
  }
}`) as unknown as TypedDocumentString<StewardTakeBackMutation, StewardTakeBackMutationVariables>;
export const StewardReviewDocument = new TypedDocumentString(`
    mutation StewardReview($input: ProposalReviewInput!) {
  done: proposalReview(input: $input) {
    proposal {
      key
    }
    errors {
      ...StewardMistake
    }
  }
}
    fragment StewardMistake on UserError {
  code
  path
  message
  fix
  ... on RuleError {
    rule
  }
}`) as unknown as TypedDocumentString<StewardReviewMutation, StewardReviewMutationVariables>;
export const StewardApproveDocument = new TypedDocumentString(`
    mutation StewardApprove($input: ProposalDecideInput!) {
  done: proposalApprove(input: $input) {
    proposal {
      key
    }
    errors {
      ...StewardMistake
    }
  }
}
    fragment StewardMistake on UserError {
  code
  path
  message
  fix
  ... on RuleError {
    rule
  }
}`) as unknown as TypedDocumentString<StewardApproveMutation, StewardApproveMutationVariables>;
export const StewardDeclineDocument = new TypedDocumentString(`
    mutation StewardDecline($input: ProposalDecideInput!) {
  done: proposalDecline(input: $input) {
    proposal {
      key
    }
    errors {
      ...StewardMistake
    }
  }
}
    fragment StewardMistake on UserError {
  code
  path
  message
  fix
  ... on RuleError {
    rule
  }
}`) as unknown as TypedDocumentString<StewardDeclineMutation, StewardDeclineMutationVariables>;
export const StewardWithdrawDocument = new TypedDocumentString(`
    mutation StewardWithdraw($input: ProposalDecideInput!) {
  done: proposalWithdraw(input: $input) {
    proposal {
      key
    }
    errors {
      ...StewardMistake
    }
  }
}
    fragment StewardMistake on UserError {
  code
  path
  message
  fix
  ... on RuleError {
    rule
  }
}`) as unknown as TypedDocumentString<StewardWithdrawMutation, StewardWithdrawMutationVariables>;
export const ViewerDocument = new TypedDocumentString(`
    query Viewer {
  viewer {
    person
    organisation {
      key
      name
    }
    roles
    scopes
  }
}
    `) as unknown as TypedDocumentString<ViewerQuery, ViewerQueryVariables>;