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

/** Which documents; all conditions hold together. */
export type AlignmentFilter = {
  /** On what authority. */
  basis?: AlignmentBasis | null | undefined;
  /** A day that its dates hold; whether another document superseded it by then is not asked. */
  datedOn?: string | null | undefined;
  /** Code of a framework that it relates, on either side. */
  framework?: string | null | undefined;
  /** Code of the framework that is related. */
  from?: string | null | undefined;
  /** The mark of the record. */
  provenance?: Provenance | null | undefined;
  /** Whether an authority stands behind it. */
  standing?: AlignmentStanding | null | undefined;
  /** Whether another document replaces it. */
  superseded?: boolean | null | undefined;
  /** Whether both sides adopted it. */
  symmetric?: boolean | null | undefined;
  /** Words of its key or of the titles of its documents. */
  text?: string | null | undefined;
  /** Code of the framework that it is related to. */
  to?: string | null | undefined;
};

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
  /** The version that you have seen of the alignment that is replaced; whichever stands unless told. */
  expectedVersion?: number | null | undefined;
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
  /** Chosen by you, anew for each thing to be done: the same request under the same key is carried out once, however often it is sent. */
  idempotencyKey?: string | null | undefined;
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

/** Which countries; all conditions hold together. */
export type CountryFilter = {
  /** Code of a framework of several countries that it takes part in. */
  region?: string | null | undefined;
  /** What stands of its framework. */
  status?: CountryStatus | null | undefined;
  /** Words of its code or name in any language. */
  text?: string | null | undefined;
};

/** What stands of the framework that is to cover all qualifications of a country. UNKNOWN is not NONE. */
export type CountryStatus =
  /** Adopted, but no qualification is placed on it yet. */
  | 'ADOPTED_NOT_OPERATIONAL'
  /** Being written or consulted on. */
  | 'IN_DEVELOPMENT'
  /** Adopted and in use. */
  | 'IN_FORCE'
  /** The country has none. */
  | 'NONE'
  /** Not known to this registry, which is not "none". */
  | 'UNKNOWN';

/** What is missing between two countries. */
export type CoverageGap =
  /** Whether at least one of the countries has a framework is not known to us, or its levels are not. */
  | 'FRAMEWORK_NOT_KNOWN'
  /** Every level is answered. */
  | 'NOTHING'
  /** Both countries have frameworks, and no level of one can be seen from the other. */
  | 'NO_ALIGNMENT'
  /** At least one of the countries has no framework. */
  | 'NO_FRAMEWORK'
  /** Some levels get a no; `unanswered` says which kind. */
  | 'SOME_LEVELS';

/** On what a conversion of credits rests. The bases are never mixed. */
export type CreditBasis =
  /** Hours of learner workload for one credit on both sides. */
  | 'HOURS'
  /** A ratio, or a range of ratios, that a document states. */
  | 'STATED'
  /** Shares of a full-time year. */
  | 'YEAR';

/** A range of sizes, told in one credit system. Sizes in other systems are found by what they are in this one. */
export type CreditRangeFilter = {
  /** Most credits; open unless told. */
  max?: string | null | undefined;
  /** Fewest credits; open unless told. */
  min?: string | null | undefined;
  /** Code of the credit system in which the range is told. */
  system: string;
};

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

/** How an agency has decided. */
export type DecisionOutcome =
  /** Accredited or approved with conditions. */
  | 'CONDITIONAL'
  /** Accredited, approved or listed. */
  | 'POSITIVE'
  /** Refused. */
  | 'REFUSED'
  /** What was granted before is taken back. */
  | 'WITHDRAWN';

/** What an agency has decided on. */
export type DecisionScope =
  /** The institution as a whole. */
  | 'INSTITUTION'
  /** The microcredential itself. */
  | 'MICROCREDENTIAL'
  /** A programme that it belongs to. */
  | 'PROGRAMME';

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
  /** Code of a framework that every chain visits between its two ends: what it says by way of `eqf` alone. */
  through?: string | null | undefined;
};

/** A level, and the framework to see it from. */
export type EquivalenceQuestion = {
  /** The day asked about; today (UTC) unless told. */
  asOf?: string | null | undefined;
  /** The level asked about. */
  from: LevelRef;
  /** How to narrow the chains that count. */
  policy?: EquivalencePolicy | null | undefined;
  /** Code of the framework to see it from. */
  to: string;
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

/** What lists of microcredentials are counted by. */
export type FacetField =
  /** Awarding body. */
  | 'AWARDING_BODY'
  /** Country of the awarding body. */
  | 'COUNTRY'
  /** Credit system in which its size is stated. */
  | 'CREDIT_SYSTEM'
  /** Framework on which it is placed. */
  | 'FRAMEWORK'
  /** Language of teaching. */
  | 'LANGUAGE'
  /** Level on which it is placed. */
  | 'LEVEL'
  /** Form of participation. */
  | 'MODE'
  /** Whether the offer stands. */
  | 'OFFER_STATUS';

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

/** Which frameworks; all conditions hold together. */
export type FrameworkFilter = {
  /** Its acronym, in any case. All that share it are returned: MQF is that of Malta, of Malaysia and of others. */
  acronym?: string | null | undefined;
  /** Where it holds: the jurisdiction itself, not its parts. */
  jurisdiction?: string | null | undefined;
  /** Code of a framework of several countries: all that hold in one of them, or in a part of one. */
  region?: string | null | undefined;
  /** Whose qualifications it orders. */
  scope?: FrameworkScope | null | undefined;
  /** What stands of it. */
  status?: FrameworkStatus | null | undefined;
  /** Words of its code, acronym or names in any language. */
  text?: string | null | undefined;
};

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

/** What stands of a framework. It plays no part in equivalence: the dates of documents do. */
export type FrameworkStatus =
  /** Adopted, but no qualification is placed on it yet. */
  | 'ADOPTED_NOT_OPERATIONAL'
  /** Being written or consulted on. */
  | 'IN_DEVELOPMENT'
  /** Adopted and in use. */
  | 'IN_FORCE'
  /** Replaced by another framework; its levels stay readable. */
  | 'SUPERSEDED';

/** Whether assessment is supervised and identity verified. */
export type IdentityVerification =
  /** Supervised, without verification of identity. */
  | 'SUPERVISED'
  /** Supervised online or on site, and identity is verified. */
  | 'SUPERVISED_WITH_IDENTITY'
  /** Nobody supervises it, and identity is not verified. */
  | 'UNSUPERVISED';

/** What a rule of a jurisdiction is about. */
export type JurisdictionRuleKind =
  /** In what steps credits are counted. */
  | 'CREDIT_STEP'
  /** Whether it needs a level, and which levels it may have. */
  | 'LEVEL'
  /** What quality assurance it needs. */
  | 'QUALITY_ASSURANCE'
  /** How often it is reviewed. */
  | 'REVIEW'
  /** How large a microcredential may be. */
  | 'SIZE'
  /** How far it counts towards a larger award there. */
  | 'STACKING'
  /** Words that a title may not have. */
  | 'TITLE_WORDS';

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

/** A range of levels of one framework. Levels of other frameworks are found by how they are seen from it. */
export type LevelRangeFilter = {
  /** The day asked about; today (UTC) unless told. */
  asOf?: string | null | undefined;
  /** Code of the framework that levels are seen from. */
  framework: string;
  /** Code of the highest level. */
  highest: string;
  /** Code of the lowest level. */
  lowest: string;
};

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

/** A draft that is given up, of a new microcredential, of the next version of a published one, or of one that was taken over. */
export type MicrocredentialDiscardInput = {
  /** The version that you have read; another one that stands by now is a CONFLICT. */
  expectedVersion: number;
  /** Chosen by you, anew for each thing to be done: the same request under the same key is carried out once, however often it is sent. */
  idempotencyKey?: string | null | undefined;
  /** Its key: the key of the awarding body, a colon, and its id. */
  key: string;
};

/** Which microcredentials; all conditions hold together. */
export type MicrocredentialFilter = {
  /** Ids of awarding bodies: any of them. */
  awardingBody?: Array<string | number> | null | undefined;
  /** Whether it has every element of the European standard. */
  complete?: boolean | null | undefined;
  /** Countries, or parts of countries, of the awarding body: any of them. */
  country?: Array<string> | null | undefined;
  /** Code of a credit system in which its size is stated. */
  creditSystem?: string | null | undefined;
  /** Its size, in any credit system. */
  credits?: CreditRangeFilter | null | undefined;
  /** What its issuer calls it: any of them. */
  designation?: Array<Designation> | null | undefined;
  /** Field of education: how its ISCED-F code begins (`061`). */
  field?: string | null | undefined;
  /** Code of the framework on which it is placed. */
  framework?: string | null | undefined;
  /** Languages of teaching, as BCP 47 tags: any of them. */
  language?: Array<string> | null | undefined;
  /** The level on which it is placed. */
  level?: LevelRef | null | undefined;
  /** Forms of participation: any of them. */
  mode?: Array<ParticipationMode> | null | undefined;
  /** Whether the offer stands: any of them. */
  offerStatus?: Array<OfferStatus> | null | undefined;
  /** Its level, as seen from any framework. */
  seenFrom?: LevelRangeFilter | null | undefined;
  /** How the record stands: any of them. */
  state?: Array<MicrocredentialState> | null | undefined;
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
  /** Unique among those of the awarding body, without spaces and slashes: `data-analysis-1`. It becomes part of the permanent id. */
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
  /** Key of the microcredential that takes its place, if one does; the one that was named before unless told. */
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

/** What kind of body recognises a microcredential. */
export type RecogniserKind =
  /** An institution of education. */
  | 'EDUCATION'
  /** An employer. */
  | 'EMPLOYER'
  /** An association of employers or of an industry. */
  | 'INDUSTRY_BODY'
  /** A professional body. */
  | 'PROFESSIONAL_BODY'
  /** A regulator of a profession. */
  | 'REGULATOR';

/** What a key is for. */
export type Scope =
  /** Say who may act for the body, and make and revoke keys. */
  | 'MANAGE'
  /** See what is private to the body. */
  | 'READ'
  /** Write in the name of the body. */
  | 'WRITE';

/** Of which body the second person has to be who approves a proposal. */
export type SecondPerson =
  /** Another person of the body that proposes, if it is an authority; or somebody of the registry’s operator. */
  | 'BODY_OR_OPERATOR'
  /** Somebody of the registry’s operator, other than who proposed it: a body would come to speak for a place for which it does not speak yet. */
  | 'OPERATOR';

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
  /** What it is made of: ids of microcredentials of the same body, keys or permanent ids of those of any, or words. */
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

/** Standards for microcredentials. */
export type Standard =
  /** National Microcredentials Framework of Australia. */
  | 'AU'
  /** Common Microcredential Framework of the European MOOC Consortium, 2019. */
  | 'CMF'
  /** European Learning Model, version 3: learning opportunities and qualifications. */
  | 'ELM'
  /** Council Recommendation of 16 June 2022 on micro-credentials, Annex I. */
  | 'EU'
  /** Micro-credential listing and operational rules of New Zealand, 2022, rule 6. */
  | 'NZ';

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
  /** Level of the European Qualifications Framework. */
  | 'EUROPEAN_LEVEL'
  /** Field of education: its ISCED-F code, in New Zealand its NZSCED code of six digits. */
  | 'FIELD_OF_EDUCATION'
  /** Form of participation. */
  | 'FORM_OF_PARTICIPATION'
  /** Hours of the whole work of a learner. */
  | 'HOURS'
  /** How identity is verified in assessment. */
  | 'IDENTITY_VERIFICATION'
  /** Accreditation by a professional body, as its own record says it. Recognition by employers is told beside the record. */
  | 'INDUSTRY_RECOGNITION'
  /** Language. */
  | 'LANGUAGE'
  /** Learning outcomes. */
  | 'LEARNING_OUTCOMES'
  /** Level, and cycle where there is one. */
  | 'LEVEL'
  /** Level of a national qualifications framework. */
  | 'NATIONAL_LEVEL'
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

/** What is said of a microcredential beside its own record. */
export type StatementKind =
  /** It counts towards a larger award, as bodies have agreed. */
  | 'AGREEMENT'
  /** Somebody has designed it together with its awarding body. */
  | 'CO_DESIGN'
  /** It has a size in credits of one system. */
  | 'CREDIT_VALUE'
  /** It is placed on a level, or on several of which one is meant. */
  | 'LEVEL_PLACEMENT'
  /** An agency has decided on its quality. */
  | 'QUALITY_DECISION'
  /** An employer or a professional body recognises it. */
  | 'RECOGNITION';

/** Whether whoever made a statement still makes it. */
export type StatementState =
  /** Ended by whoever made it, from a day and with a reason. */
  | 'ENDED'
  /** Made, and not taken back. */
  | 'STANDING';

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


export type AskCreditsQuery = { creditConversion: { from: { code: string, localisedName: { text: string, language: string }, localisedUnit: { text: string, language: string } }, to: { code: string, localisedName: { text: string, language: string }, localisedUnit: { text: string, language: string } }, results: Array<{ basis: CreditBasis, statedAs: StatementBasis | null, reversed: boolean, provenance: Provenance, explanation: string, explanationLanguage: string, min: { exact: string, decimal: string, rounded: boolean }, max: { exact: string, decimal: string, rounded: boolean }, sources: Array<{ title: string, publisher: string | null, year: number | null, edition: string | null, pinpoint: string | null, url: string | null, provenance: Provenance, via: { title: string, url: string | null } | null }> }>, refused: Array<{ basis: CreditBasis, reason: CreditRefusalReason, explanation: string, explanationLanguage: string }> } | null, registry: { revision: number, ruleset: string } };

export type AskCreditSystemFragment = { code: string, localisedName: { text: string, language: string }, localisedUnit: { text: string, language: string } };

export type AskConversionFragment = { from: { code: string, localisedName: { text: string, language: string }, localisedUnit: { text: string, language: string } }, to: { code: string, localisedName: { text: string, language: string }, localisedUnit: { text: string, language: string } }, results: Array<{ basis: CreditBasis, statedAs: StatementBasis | null, reversed: boolean, provenance: Provenance, explanation: string, explanationLanguage: string, min: { exact: string, decimal: string, rounded: boolean }, max: { exact: string, decimal: string, rounded: boolean }, sources: Array<{ title: string, publisher: string | null, year: number | null, edition: string | null, pinpoint: string | null, url: string | null, provenance: Provenance, via: { title: string, url: string | null } | null }> }>, refused: Array<{ basis: CreditBasis, reason: CreditRefusalReason, explanation: string, explanationLanguage: string }> };

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
           }>, credits: Array<{ value: { value: string | null, min: string | null, max: string | null, basis: LevelBasis, assertedBy: { name: string } | null }, conversion: { from: { code: string, localisedName: { text: string, language: string }, localisedUnit: { text: string, language: string } }, to: { code: string, localisedName: { text: string, language: string }, localisedUnit: { text: string, language: string } }, results: Array<{ basis: CreditBasis, statedAs: StatementBasis | null, reversed: boolean, provenance: Provenance, explanation: string, explanationLanguage: string, min: { exact: string, decimal: string, rounded: boolean }, max: { exact: string, decimal: string, rounded: boolean }, sources: Array<{ title: string, publisher: string | null, year: number | null, edition: string | null, pinpoint: string | null, url: string | null, provenance: Provenance, via: { title: string, url: string | null } | null }> }>, refused: Array<{ basis: CreditBasis, reason: CreditRefusalReason, explanation: string, explanationLanguage: string }> } }> } | null }
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


export type ChosenFrameworksQuery = { frameworks: { nodes: Array<{ code: string, acronym: string, jurisdictions: Array<string>, authority: { organisation: string | null } | null, localisedName: { language: string, text: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ChosenCreditSystemsQueryVariables = Exact<{ [key: string]: never; }>;


export type ChosenCreditSystemsQuery = { creditSystems: { nodes: Array<{ code: string, localisedName: { language: string, text: string } }> } };

export type EndOfDocumentFragment = { code: string, acronym: string, scope: FrameworkScope };

export type CompareFrameworksQueryVariables = Exact<{
  codes: Array<string> | string;
  asOf?: string | null | undefined;
}>;


export type CompareFrameworksQuery = { compareFrameworks: { frameworks: Array<{ code: string, acronym: string, provenance: Provenance, localisedName: { text: string, language: string }, levels: Array<{ code: string, ordinal: number, localisedLabel: { text: string, language: string }, localisedTypicalQualifications: Array<{ text: string, language: string }> }>, alignments: Array<{ key: string, title: string, basis: AlignmentBasis, standing: AlignmentStanding, symmetric: boolean, validFrom: string | null, validTo: string | null, provenance: Provenance, from: { code: string, acronym: string, scope: FrameworkScope }, to: { code: string, acronym: string, scope: FrameworkScope } }> }> } | null };

type ComparedAnswer_Equivalence_Fragment = { __typename: 'Equivalence', verdict: EquivalenceVerdict, hops: number, force: AlignmentBasis | null, provenance: Provenance | null, reversed: boolean, relationsDisagree: boolean, from: { code: string }, levels: Array<{ certain: boolean, relations: Array<LevelRelation>, level: { code: string } }> };

type ComparedAnswer_NoEquivalence_Fragment = { __typename: 'NoEquivalence', reason: NoEquivalenceReason, heldFrom: string | null, heldUntil: string | null, from: { code: string } };

export type ComparedAnswerFragment =
  | ComparedAnswer_Equivalence_Fragment
  | ComparedAnswer_NoEquivalence_Fragment
;

export type CompareLevelsQueryVariables = Exact<{
  codes: Array<string> | string;
  asOf?: string | null | undefined;
  policy?: EquivalencePolicy | null | undefined;
}>;


export type CompareLevelsQuery = { compareFrameworks: { asOf: string, views: Array<{ from: { code: string }, to: { code: string }, answers: Array<
        | { __typename: 'Equivalence', verdict: EquivalenceVerdict, hops: number, force: AlignmentBasis | null, provenance: Provenance | null, reversed: boolean, relationsDisagree: boolean, from: { code: string }, levels: Array<{ certain: boolean, relations: Array<LevelRelation>, level: { code: string } }> }
        | { __typename: 'NoEquivalence', reason: NoEquivalenceReason, heldFrom: string | null, heldUntil: string | null, from: { code: string } }
      > }> } | null };

export type CompareSuggestQueryVariables = Exact<{
  text: string;
}>;


export type CompareSuggestQuery = { suggest: Array<{ code: string, label: string, detail: string | null }> };

export type DataRegistryQueryVariables = Exact<{ [key: string]: never; }>;


export type DataRegistryQuery = { registry: { revision: number, referenceRevision: number, ruleset: string, counts: { frameworks: number, levels: number, alignments: number, creditSystems: number, countries: number, rules: number, awardingBodies: number, microcredentials: number }, provenance: Array<{ of: string, read: number, secondary: number, recalled: number }> }, microcredentials: { nodes: Array<{ id: string, title: string }> } };

export type WorkedAskQueryVariables = Exact<{
  from: LevelRef;
  to: string;
  asOf?: string | null | undefined;
}>;


export type WorkedAskQuery = { equivalence:
    | { verdict: EquivalenceVerdict, explanation: string, levels: Array<{ relations: Array<LevelRelation>, level: { code: string, label: string } }>, chains: Array<{ deciding: boolean, agreement: ChainAgreement | null, steps: Array<{ alignment: { key: string, title: string, provenance: Provenance } }> }> }
    | { reason: NoEquivalenceReason, explanation: string, wouldSettle: string }
   | null };

export type WorkedCompareQueryVariables = Exact<{
  codes: Array<string> | string;
}>;


export type WorkedCompareQuery = { compareFrameworks: { frameworks: Array<{ acronym: string, levels: Array<{ code: string, label: string }> }>, views: Array<{ from: { code: string }, to: { code: string }, answers: Array<
        | { from: { code: string }, levels: Array<{ relations: Array<LevelRelation>, level: { code: string } }> }
        | { reason: NoEquivalenceReason, from: { code: string } }
      > }> } | null };

export type WorkedFrameworksQueryVariables = Exact<{
  filter?: FrameworkFilter | null | undefined;
}>;


export type WorkedFrameworksQuery = { frameworks: { totalCount: number, nodes: Array<{ code: string, acronym: string, name: string, status: FrameworkStatus, authority: { name: string } | null, levels: Array<{ code: string }>, alignments: Array<{ key: string, provenance: Provenance, to: { code: string } }> }> } };

export type WorkedMicrocredentialsQueryVariables = Exact<{
  filter?: MicrocredentialFilter | null | undefined;
}>;


export type WorkedMicrocredentialsQuery = { microcredentials: { totalCount: number, nodes: Array<{ id: string, title: string, awardingBody: { name: string, country: string | null } | null, creditValues: Array<{ value: string | null, creditSystem: { code: string } }> }> } };

export type WorkedEvidenceQueryVariables = Exact<{
  from?: Array<string> | string | null | undefined;
  to?: Array<string> | string | null | undefined;
}>;


export type WorkedEvidenceQuery = { coverage: { nodes: Array<{ missing: CoverageGap, from: { code: string }, to: { code: string }, views: Array<{ levels: number, answered: number, force: AlignmentBasis | null, provenance: Provenance | null, unanswered: Array<{ reason: NoEquivalenceReason, levels: number }> }> }> } };

export type WorkedRegisterQueryVariables = Exact<{
  jurisdiction?: string | null | undefined;
}>;


export type WorkedRegisterQuery = { publicationRules: Array<{ name: string, says: string }>, rules: { nodes: Array<{ code: string, kind: JurisdictionRuleKind, says: string, source: { title: string, url: string | null } | null }> } };

export type WorkedStewardQueryVariables = Exact<{ [key: string]: never; }>;


export type WorkedStewardQuery = { proposals: { totalCount: number, nodes: Array<{ key: string, state: ProposalState }> } };

export type EvidenceCoherenceQueryVariables = Exact<{
  asOf?: string | null | undefined;
}>;


export type EvidenceCoherenceQuery = { coherence: { asOf: string, findings: Array<{ kind: FindingKind, severity: FindingSeverity, explanation: string, explanationLanguage: string, touches: number, alignments: Array<{ key: string, title: string, provenance: Provenance, from: { acronym: string }, to: { acronym: string } }>, levels: Array<{ id: string, code: string, label: string, framework: { code: string, acronym: string } }> }> } };

export type EvidenceCoverageQueryVariables = Exact<{
  asOf?: string | null | undefined;
}>;


export type EvidenceCoverageQuery = { coverageMatrix: { asOf: string, rows: Array<string>, countries: Array<{ code: string, name: string, status: CountryStatus, frameworks: Array<{ code: string }>, memberOf: Array<{ framework: { code: string, acronym: string } }> }>, states: Array<{ mark: string, missing: CoverageGap, force: AlignmentBasis | null, provenance: Provenance | null, conflicting: boolean, pairs: number }> } };

export type LevelNamedFragment = { id: string, code: string, label: string, localisedLabel: { language: string } };

export type EvidenceDocumentQueryVariables = Exact<{
  key: string;
  knownAt?: number | null | undefined;
}>;


export type EvidenceDocumentQuery = { alignment: { id: string, key: string, title: string, basis: AlignmentBasis, provenance: Provenance, standing: AlignmentStanding, symmetric: boolean, complete: boolean, coverage: string | null, chains: boolean, notes: string | null, validFrom: string | null, validTo: string | null, assertedBy: string | null, withdrawn: { on: string, reason: string } | null, acceptedBy: Array<{ body: string, on: string }>, from: { code: string, acronym: string, name: string, authority: { name: string, url: string | null } | null }, to: { code: string, acronym: string, name: string, authority: { name: string, url: string | null } | null }, pairs: Array<{ relation: PairRelation, provenance: Provenance, pinpoint: string | null, from: { id: string, code: string, label: string, localisedLabel: { language: string } }, to: { id: string, code: string, label: string, localisedLabel: { language: string } } }>, unmapped: { from: Array<{ id: string, code: string, label: string, localisedLabel: { language: string } }>, to: Array<{ id: string, code: string, label: string, localisedLabel: { language: string } }> }, sources: Array<{ title: string, publisher: string | null, year: number | null, edition: string | null, pinpoint: string | null, url: string | null, provenance: Provenance, via: { title: string, url: string | null } | null }>, supersedes: { key: string, title: string } | null, supersededBy: Array<{ key: string, title: string }>, history: Array<{ version: number, revision: number, recordedAt: string, body: string | null, changedFields: Array<string>, why: string | null }> } | null };

export type EvidenceDocumentsQueryVariables = Exact<{
  filter?: AlignmentFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type EvidenceDocumentsQuery = { alignments: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ key: string, title: string, basis: AlignmentBasis, provenance: Provenance, standing: AlignmentStanding, symmetric: boolean, validFrom: string | null, validTo: string | null, from: { code: string, acronym: string }, to: { code: string, acronym: string }, supersededBy: Array<{ key: string }> }> } };

export type EvidenceMissingQueryVariables = Exact<{
  asOf?: string | null | undefined;
}>;


export type EvidenceMissingQuery = { coherence: { asOf: string, findings: Array<{ kind: FindingKind, touches: number, explanation: string, explanationLanguage: string, alignments: Array<{ key: string, title: string, from: { code: string, acronym: string, authority: { name: string, url: string | null } | null }, to: { code: string, acronym: string, authority: { name: string, url: string | null } | null } }> }> } };

export type EvidenceUnrelatedQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type EvidenceUnrelatedQuery = { frameworks: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ code: string, acronym: string, name: string, scope: FrameworkScope, status: FrameworkStatus, jurisdictions: Array<string>, authority: { name: string, url: string | null } | null, alignments: Array<{ key: string }> }> } };

export type EvidenceUnknownCountriesQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type EvidenceUnknownCountriesQuery = { countries: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ code: string, name: string, note: string | null, frameworks: Array<{ code: string }> }> } };

export type EvidenceOverviewQueryVariables = Exact<{ [key: string]: never; }>;


export type EvidenceOverviewQuery = { registry: { counts: { alignments: number }, provenance: Array<{ of: string, read: number, secondary: number, recalled: number }> }, oneSided: { totalCount: number }, superseded: { totalCount: number }, disowned: { totalCount: number }, coherence: { asOf: string, findings: Array<{ kind: FindingKind, severity: FindingSeverity }> }, coverageMatrix: { states: Array<{ missing: CoverageGap, pairs: number }> } };

export type CountryKnownFragment = { code: string, name: string, status: CountryStatus, provenance: Provenance, note: string | null, source: { title: string, publisher: string | null, year: number | null, edition: string | null, pinpoint: string | null, url: string | null, provenance: Provenance, via: { title: string, url: string | null } | null } | null };

export type FrameworkNamedFragment = { code: string, acronym: string, name: string, authority: { name: string, url: string | null } | null };

export type EvidencePairQueryVariables = Exact<{
  from: string;
  to: string;
  asOf?: string | null | undefined;
}>;


export type EvidencePairQuery = { coverage: { nodes: Array<{ missing: CoverageGap, from: { code: string, name: string, status: CountryStatus, provenance: Provenance, note: string | null, source: { title: string, publisher: string | null, year: number | null, edition: string | null, pinpoint: string | null, url: string | null, provenance: Provenance, via: { title: string, url: string | null } | null } | null }, to: { code: string, name: string, status: CountryStatus, provenance: Provenance, note: string | null, source: { title: string, publisher: string | null, year: number | null, edition: string | null, pinpoint: string | null, url: string | null, provenance: Provenance, via: { title: string, url: string | null } | null } | null }, views: Array<{ levels: number, answered: number, conflicting: number, hops: number | null, force: AlignmentBasis | null, provenance: Provenance | null, from: { code: string, acronym: string, name: string, levels: Array<{ code: string, label: string }>, authority: { name: string, url: string | null } | null }, to: { code: string, acronym: string, name: string, authority: { name: string, url: string | null } | null }, unanswered: Array<{ reason: NoEquivalenceReason, levels: number }> }> }> } };

export type EvidencePairAnswersQueryVariables = Exact<{
  questions: Array<EquivalenceQuestion> | EquivalenceQuestion;
}>;


export type EvidencePairAnswersQuery = { equivalences: Array<
    | { __typename: 'Equivalence', explanation: string, explanationLanguage: string, chains: Array<{ deciding: boolean, steps: Array<{ reversed: boolean, alignment: { key: string, title: string, provenance: Provenance } }> }> }
    | { __typename: 'NoEquivalence', reason: NoEquivalenceReason, explanation: string, explanationLanguage: string, wouldSettle: string, chains: Array<{ deciding: boolean, steps: Array<{ reversed: boolean, alignment: { key: string, title: string, provenance: Provenance } }> }> }
   | null> };

export type FrameworksFrameworkQueryVariables = Exact<{
  code: string;
  knownAt?: number | null | undefined;
}>;


export type FrameworksFrameworkQuery = { framework: { id: string, code: string, acronym: string, scope: FrameworkScope, status: FrameworkStatus, established: number | null, revised: number | null, website: string | null, notes: string | null, provenance: Provenance, jurisdictions: Array<string>, descriptorDomains: Array<string>, localisedName: { text: string, language: string }, names: Array<{ text: string, language: string }>, authority: { name: string, url: string | null } | null, creditSystem: { code: string, name: string, unit: string, creditsPerFullTimeYear: string | null, notionalHoursPerCredit: { min: string, max: string | null } | null } | null, levels: Array<{ code: string, ordinal: number, labels: Array<{ text: string, language: string }>, typicalQualificationNames: Array<{ names: Array<{ text: string, language: string }> }> }>, sources: Array<{ title: string, publisher: string | null, year: number | null, edition: string | null, pinpoint: string | null, url: string | null, provenance: Provenance, via: { title: string, url: string | null } | null }>, sameAs: Array<{ address: string, verified: boolean, note: string | null }>, history: Array<{ version: number, revision: number, recordedAt: string, why: string | null, changedFields: Array<string> }> } | null };

export type FrameworksDocumentsQueryVariables = Exact<{
  code: string;
  knownAt?: number | null | undefined;
}>;


export type FrameworksDocumentsQuery = { alignments: { totalCount: number, nodes: Array<{ key: string, title: string, basis: AlignmentBasis, standing: AlignmentStanding, symmetric: boolean, chains: boolean, complete: boolean, coverage: string | null, validFrom: string | null, validTo: string | null, provenance: Provenance, notes: string | null, from: { code: string, acronym: string }, to: { code: string, acronym: string }, acceptedBy: Array<{ body: string, on: string }>, withdrawn: { on: string, reason: string } | null, supersedes: { key: string } | null, supersededBy: Array<{ key: string }>, sources: Array<{ title: string, publisher: string | null, year: number | null, edition: string | null, pinpoint: string | null, url: string | null, provenance: Provenance, via: { title: string, url: string | null } | null }> }> } };

export type FrameworksListQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  filter?: FrameworkFilter | null | undefined;
}>;


export type FrameworksListQuery = { frameworks: { totalCount: number, nodes: Array<{ code: string, acronym: string, scope: FrameworkScope, status: FrameworkStatus, provenance: Provenance, jurisdictions: Array<string>, localisedName: { text: string, language: string }, alignments: Array<{ basis: AlignmentBasis, standing: AlignmentStanding, provenance: Provenance, validFrom: string | null, validTo: string | null, from: { code: string, acronym: string }, to: { code: string, acronym: string } }> }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } };

export type FrameworksCountriesQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  filter?: CountryFilter | null | undefined;
}>;


export type FrameworksCountriesQuery = { countries: { totalCount: number, nodes: Array<{ code: string, name: string, status: CountryStatus, provenance: Provenance, note: string | null, frameworks: Array<{ code: string, acronym: string, scope: FrameworkScope }>, memberOf: Array<{ since: number | null, framework: { code: string, acronym: string } }> }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } };

export type FrameworksCountryQueryVariables = Exact<{
  code: string;
}>;


export type FrameworksCountryQuery = { country: { code: string, name: string, status: CountryStatus, provenance: Provenance, note: string | null, names: Array<{ text: string, language: string }>, source: { title: string, publisher: string | null, year: number | null, edition: string | null, pinpoint: string | null, url: string | null, provenance: Provenance, via: { title: string, url: string | null } | null } | null, frameworks: Array<{ code: string, acronym: string, scope: FrameworkScope, status: FrameworkStatus, localisedName: { text: string, language: string } }>, memberOf: Array<{ since: number | null, framework: { code: string, acronym: string, localisedName: { text: string, language: string } } }> } | null };

export type FrameworksMapQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type FrameworksMapQuery = { countries: { nodes: Array<{ code: string, name: string, status: CountryStatus, frameworks: Array<{ code: string, acronym: string, scope: FrameworkScope }> }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } };

export type FrameworksRegionsQueryVariables = Exact<{ [key: string]: never; }>;


export type FrameworksRegionsQuery = { regional: { nodes: Array<{ code: string, acronym: string, name: string }> }, parts: { nodes: Array<{ code: string, acronym: string, name: string, jurisdictions: Array<string> }> } };

export type MicrocredentialRecordQueryVariables = Exact<{
  id: string | number;
  knownAt?: number | null | undefined;
  standard?: Standard | null | undefined;
  other: boolean;
  after?: string | null | undefined;
}>;


export type MicrocredentialRecordQuery = { node:
    | { address: string, notes: string | null, reviewOverdue: boolean, id: string, key: string, version: number, state: MicrocredentialState, designation: Designation, offerStatus: OfferStatus, observed: number | null, provenance: Provenance, url: string | null, issuerCountry: string | null, issuerRegion: string | null, cycle: Cycle | null, learningOutcomes: Array<string>, purpose: string | null, assessment: string | null, evidenceTypes: Array<EvidenceType>, identityVerification: IdentityVerification | null, gradingScheme: string | null, mode: ParticipationMode | null, timing: Timing | null, languages: Array<string>, duration: string | null, isoDuration: string | null, prerequisites: string | null, recommendedPriorLearning: string | null, qualityAssurance: string | null, regulated: boolean | null, standards: Array<string>, awardFormats: Array<AwardFormat>, expiresAfter: string | null, validFrom: string | null, validTo: string | null, reviewDue: string | null, titles: Array<{ text: string, language: string }>, ending: { on: string, reason: string, successor: string | null } | null, ofOtherStandard?: { standard: Standard, missing: Array<StandardElement>, elements: Array<{ element: StandardElement, present: boolean, required: boolean }> }, warnings: Array<{ message: string, messageLanguage: string, jurisdictionRule: { source: { title: string, url: string | null } | null } | null }>, sources: Array<{ title: string, publisher: string | null, year: number | null, edition: string | null, pinpoint: string | null, url: string | null, provenance: Provenance, via: { title: string, url: string | null } | null }>, statements: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<
          | { __typename: 'Agreement', conditions: Array<string>, id: string, kind: StatementKind, state: StatementState, from: string, until: string | null, inForce: boolean, note: string | null, counted: string, parties: Array<{ name: string, url: string | null }>, largerAward: { title: string, credits: string | null, creditSystem: string | null, body: { name: string, url: string | null } | null }, cap: { credits: string | null, creditSystem: string | null, share: string | null } | null, ended: { on: string, reason: string } | null, by: { key: string, name: string } | null, evidence: Array<{ title: string, publisher: string | null, year: number | null, edition: string | null, pinpoint: string | null, url: string | null, provenance: Provenance, via: { title: string, url: string | null } | null }> }
          | { __typename: 'CoDesign', part: string, id: string, kind: StatementKind, state: StatementState, from: string, until: string | null, inForce: boolean, note: string | null, with: Array<{ name: string, url: string | null }>, ended: { on: string, reason: string } | null, by: { key: string, name: string } | null, evidence: Array<{ title: string, publisher: string | null, year: number | null, edition: string | null, pinpoint: string | null, url: string | null, provenance: Provenance, via: { title: string, url: string | null } | null }> }
          | { __typename: 'CreditValueStatement', value: string, id: string, kind: StatementKind, state: StatementState, from: string, until: string | null, inForce: boolean, note: string | null, valueBasis: LevelBasis, creditSystem: { code: string, localisedUnit: { text: string, language: string } } | null, ended: { on: string, reason: string } | null, by: { key: string, name: string } | null, evidence: Array<{ title: string, publisher: string | null, year: number | null, edition: string | null, pinpoint: string | null, url: string | null, provenance: Provenance, via: { title: string, url: string | null } | null }> }
          | { __typename: 'LevelPlacementStatement', id: string, kind: StatementKind, state: StatementState, from: string, until: string | null, inForce: boolean, note: string | null, placedBasis: LevelBasis, framework: { code: string, acronym: string } | null, levels: Array<{ code: string }>, ended: { on: string, reason: string } | null, by: { key: string, name: string } | null, evidence: Array<{ title: string, publisher: string | null, year: number | null, edition: string | null, pinpoint: string | null, url: string | null, provenance: Provenance, via: { title: string, url: string | null } | null }> }
          | { __typename: 'QualityDecision', outcome: DecisionOutcome, report: string | null, id: string, kind: StatementKind, state: StatementState, from: string, until: string | null, inForce: boolean, note: string | null, decidedOn: DecisionScope, ended: { on: string, reason: string } | null, by: { key: string, name: string } | null, evidence: Array<{ title: string, publisher: string | null, year: number | null, edition: string | null, pinpoint: string | null, url: string | null, provenance: Provenance, via: { title: string, url: string | null } | null }> }
          | { __typename: 'Recognition', recogniser: RecogniserKind, gives: string, id: string, kind: StatementKind, state: StatementState, from: string, until: string | null, inForce: boolean, note: string | null, recognisedBy: { name: string, url: string | null } | null, ended: { on: string, reason: string } | null, by: { key: string, name: string } | null, evidence: Array<{ title: string, publisher: string | null, year: number | null, edition: string | null, pinpoint: string | null, url: string | null, provenance: Provenance, via: { title: string, url: string | null } | null }> }
        > }, history: Array<{ version: number, revision: number, recordedAt: string, body: string | null, changedFields: Array<string>, why: string | null }>, localisedTitle: { text: string, language: string }, awardingBodies: Array<{ id: string, key: string, name: string, country: string | null, url: string | null }>, providers: Array<{ name: string, url: string | null }>, platform: { name: string, url: string | null } | null, developer: { name: string, url: string | null } | null, levelPlacements: Array<{ basis: LevelBasis, caution: string, from: string | null, until: string | null, inForce: boolean, among: Array<{ code: string }>, level: { code: string, framework: { code: string, acronym: string }, localisedLabel: { text: string, language: string } }, assertedBy: { name: string } | null, statement:
          | { id: string, evidence: Array<{ title: string, publisher: string | null, year: number | null, edition: string | null, pinpoint: string | null, url: string | null, provenance: Provenance, via: { title: string, url: string | null } | null }> }
          | { id: string, evidence: Array<{ title: string, publisher: string | null, year: number | null, edition: string | null, pinpoint: string | null, url: string | null, provenance: Provenance, via: { title: string, url: string | null } | null }> }
          | { id: string, evidence: Array<{ title: string, publisher: string | null, year: number | null, edition: string | null, pinpoint: string | null, url: string | null, provenance: Provenance, via: { title: string, url: string | null } | null }> }
          | { id: string, evidence: Array<{ title: string, publisher: string | null, year: number | null, edition: string | null, pinpoint: string | null, url: string | null, provenance: Provenance, via: { title: string, url: string | null } | null }> }
          | { id: string, evidence: Array<{ title: string, publisher: string | null, year: number | null, edition: string | null, pinpoint: string | null, url: string | null, provenance: Provenance, via: { title: string, url: string | null } | null }> }
          | { id: string, evidence: Array<{ title: string, publisher: string | null, year: number | null, edition: string | null, pinpoint: string | null, url: string | null, provenance: Provenance, via: { title: string, url: string | null } | null }> }
         | null }>, creditValues: Array<{ basis: LevelBasis, value: string | null, min: string | null, max: string | null, note: string | null, from: string | null, until: string | null, inForce: boolean, creditSystem: { code: string, localisedUnit: { text: string, language: string } }, assertedBy: { name: string } | null, statement:
          | { id: string, evidence: Array<{ title: string, publisher: string | null, year: number | null, edition: string | null, pinpoint: string | null, url: string | null, provenance: Provenance, via: { title: string, url: string | null } | null }> }
          | { id: string, evidence: Array<{ title: string, publisher: string | null, year: number | null, edition: string | null, pinpoint: string | null, url: string | null, provenance: Provenance, via: { title: string, url: string | null } | null }> }
          | { id: string, evidence: Array<{ title: string, publisher: string | null, year: number | null, edition: string | null, pinpoint: string | null, url: string | null, provenance: Provenance, via: { title: string, url: string | null } | null }> }
          | { id: string, evidence: Array<{ title: string, publisher: string | null, year: number | null, edition: string | null, pinpoint: string | null, url: string | null, provenance: Provenance, via: { title: string, url: string | null } | null }> }
          | { id: string, evidence: Array<{ title: string, publisher: string | null, year: number | null, edition: string | null, pinpoint: string | null, url: string | null, provenance: Provenance, via: { title: string, url: string | null } | null }> }
          | { id: string, evidence: Array<{ title: string, publisher: string | null, year: number | null, edition: string | null, pinpoint: string | null, url: string | null, provenance: Provenance, via: { title: string, url: string | null } | null }> }
         | null }>, workload: { minHours: string | null, maxHours: string | null, basis: WorkloadBasis } | null, assessments: Array<{ type: AssessmentType, method: string | null, criteria: string | null, rubric: string | null }>, priorLearning: { possible: boolean, note: string | null } | null, access: { kind: AccessKind, note: string | null } | null, qualityAssurances: Array<{ type: QualityAssuranceType, body: string | null, date: string | null, document: string | null, statement: string | null }>, subjects: Array<{ scheme: SubjectScheme, code: string }>, occupations: Array<{ title: string }>, stackability: { kind: StackabilityKind, into: string | null, parts: Array<string>, sumOfParts: string | null, targets: Array<{ title: string, body: string | null, jurisdiction: string | null, counted: string | null, credits: string | null, system: string | null, evidence: string | null, evidenceUrl: string | null }> } | null, fee: { amount: string, currency: string, basis: string | null } | null, completeness: { standard: Standard, missing: Array<StandardElement>, elements: Array<{ element: StandardElement, present: boolean, required: boolean }> } }
    | Record<PropertyKey, never>
   | null };

type StatementShown_Agreement_Fragment = { __typename: 'Agreement', conditions: Array<string>, id: string, kind: StatementKind, state: StatementState, from: string, until: string | null, inForce: boolean, note: string | null, counted: string, parties: Array<{ name: string, url: string | null }>, largerAward: { title: string, credits: string | null, creditSystem: string | null, body: { name: string, url: string | null } | null }, cap: { credits: string | null, creditSystem: string | null, share: string | null } | null, ended: { on: string, reason: string } | null, by: { key: string, name: string } | null, evidence: Array<{ title: string, publisher: string | null, year: number | null, edition: string | null, pinpoint: string | null, url: string | null, provenance: Provenance, via: { title: string, url: string | null } | null }> };

type StatementShown_CoDesign_Fragment = { __typename: 'CoDesign', part: string, id: string, kind: StatementKind, state: StatementState, from: string, until: string | null, inForce: boolean, note: string | null, with: Array<{ name: string, url: string | null }>, ended: { on: string, reason: string } | null, by: { key: string, name: string } | null, evidence: Array<{ title: string, publisher: string | null, year: number | null, edition: string | null, pinpoint: string | null, url: string | null, provenance: Provenance, via: { title: string, url: string | null } | null }> };

type StatementShown_CreditValueStatement_Fragment = { __typename: 'CreditValueStatement', value: string, id: string, kind: StatementKind, state: StatementState, from: string, until: string | null, inForce: boolean, note: string | null, valueBasis: LevelBasis, creditSystem: { code: string, localisedUnit: { text: string, language: string } } | null, ended: { on: string, reason: string } | null, by: { key: string, name: string } | null, evidence: Array<{ title: string, publisher: string | null, year: number | null, edition: string | null, pinpoint: string | null, url: string | null, provenance: Provenance, via: { title: string, url: string | null } | null }> };

type StatementShown_LevelPlacementStatement_Fragment = { __typename: 'LevelPlacementStatement', id: string, kind: StatementKind, state: StatementState, from: string, until: string | null, inForce: boolean, note: string | null, placedBasis: LevelBasis, framework: { code: string, acronym: string } | null, levels: Array<{ code: string }>, ended: { on: string, reason: string } | null, by: { key: string, name: string } | null, evidence: Array<{ title: string, publisher: string | null, year: number | null, edition: string | null, pinpoint: string | null, url: string | null, provenance: Provenance, via: { title: string, url: string | null } | null }> };

type StatementShown_QualityDecision_Fragment = { __typename: 'QualityDecision', outcome: DecisionOutcome, report: string | null, id: string, kind: StatementKind, state: StatementState, from: string, until: string | null, inForce: boolean, note: string | null, decidedOn: DecisionScope, ended: { on: string, reason: string } | null, by: { key: string, name: string } | null, evidence: Array<{ title: string, publisher: string | null, year: number | null, edition: string | null, pinpoint: string | null, url: string | null, provenance: Provenance, via: { title: string, url: string | null } | null }> };

type StatementShown_Recognition_Fragment = { __typename: 'Recognition', recogniser: RecogniserKind, gives: string, id: string, kind: StatementKind, state: StatementState, from: string, until: string | null, inForce: boolean, note: string | null, recognisedBy: { name: string, url: string | null } | null, ended: { on: string, reason: string } | null, by: { key: string, name: string } | null, evidence: Array<{ title: string, publisher: string | null, year: number | null, edition: string | null, pinpoint: string | null, url: string | null, provenance: Provenance, via: { title: string, url: string | null } | null }> };

export type StatementShownFragment =
  | StatementShown_Agreement_Fragment
  | StatementShown_CoDesign_Fragment
  | StatementShown_CreditValueStatement_Fragment
  | StatementShown_LevelPlacementStatement_Fragment
  | StatementShown_QualityDecision_Fragment
  | StatementShown_Recognition_Fragment
;

export type MicrocredentialSeenQueryVariables = Exact<{
  id: string | number;
  knownAt?: number | null | undefined;
  framework: string;
  creditSystem?: string | null | undefined;
  asOf?: string | null | undefined;
}>;


export type MicrocredentialSeenQuery = { node:
    | { seenFrom: { asOf: string, missing: Array<StandardElement>, notConferred: Array<string>, levels: Array<{ placement: { basis: LevelBasis, assertedBy: { name: string } | null, level: { code: string, framework: { code: string, acronym: string } } }, answer:
            | { __typename: 'Equivalence', verdict: EquivalenceVerdict, explanation: string, explanationLanguage: string, force: AlignmentBasis | null, provenance: Provenance | null, reversed: boolean, hops: number, to: { code: string, acronym: string }, levels: Array<{ certain: boolean, relations: Array<LevelRelation>, level: { code: string, localisedLabel: { text: string, language: string } } }> }
            | { __typename: 'NoEquivalence', reason: NoEquivalenceReason, explanation: string, explanationLanguage: string, wouldSettle: string, to: { code: string, acronym: string } }
           }>, credits: Array<{ value: { basis: LevelBasis, value: string | null, min: string | null, max: string | null, note: string | null, from: string | null, until: string | null, inForce: boolean, creditSystem: { code: string, localisedUnit: { text: string, language: string } }, assertedBy: { name: string } | null, statement:
              | { id: string, evidence: Array<{ title: string, publisher: string | null, year: number | null, edition: string | null, pinpoint: string | null, url: string | null, provenance: Provenance, via: { title: string, url: string | null } | null }> }
              | { id: string, evidence: Array<{ title: string, publisher: string | null, year: number | null, edition: string | null, pinpoint: string | null, url: string | null, provenance: Provenance, via: { title: string, url: string | null } | null }> }
              | { id: string, evidence: Array<{ title: string, publisher: string | null, year: number | null, edition: string | null, pinpoint: string | null, url: string | null, provenance: Provenance, via: { title: string, url: string | null } | null }> }
              | { id: string, evidence: Array<{ title: string, publisher: string | null, year: number | null, edition: string | null, pinpoint: string | null, url: string | null, provenance: Provenance, via: { title: string, url: string | null } | null }> }
              | { id: string, evidence: Array<{ title: string, publisher: string | null, year: number | null, edition: string | null, pinpoint: string | null, url: string | null, provenance: Provenance, via: { title: string, url: string | null } | null }> }
              | { id: string, evidence: Array<{ title: string, publisher: string | null, year: number | null, edition: string | null, pinpoint: string | null, url: string | null, provenance: Provenance, via: { title: string, url: string | null } | null }> }
             | null }, conversion: { to: { code: string, localisedUnit: { text: string, language: string } }, results: Array<{ basis: CreditBasis, statedAs: StatementBasis | null, reversed: boolean, explanation: string, explanationLanguage: string, provenance: Provenance, min: { decimal: string, exact: string, rounded: boolean }, max: { decimal: string, exact: string, rounded: boolean }, sources: Array<{ title: string, publisher: string | null, year: number | null, edition: string | null, pinpoint: string | null, url: string | null, provenance: Provenance, via: { title: string, url: string | null } | null }> }>, refused: Array<{ basis: CreditBasis, explanation: string, explanationLanguage: string }> } }> } | null }
    | Record<PropertyKey, never>
   | null };

export type SeenThereFragment = { asOf: string, missing: Array<StandardElement>, notConferred: Array<string>, levels: Array<{ placement: { basis: LevelBasis, assertedBy: { name: string } | null, level: { code: string, framework: { code: string, acronym: string } } }, answer:
      | { __typename: 'Equivalence', verdict: EquivalenceVerdict, explanation: string, explanationLanguage: string, force: AlignmentBasis | null, provenance: Provenance | null, reversed: boolean, hops: number, to: { code: string, acronym: string }, levels: Array<{ certain: boolean, relations: Array<LevelRelation>, level: { code: string, localisedLabel: { text: string, language: string } } }> }
      | { __typename: 'NoEquivalence', reason: NoEquivalenceReason, explanation: string, explanationLanguage: string, wouldSettle: string, to: { code: string, acronym: string } }
     }>, credits: Array<{ value: { basis: LevelBasis, value: string | null, min: string | null, max: string | null, note: string | null, from: string | null, until: string | null, inForce: boolean, creditSystem: { code: string, localisedUnit: { text: string, language: string } }, assertedBy: { name: string } | null, statement:
        | { id: string, evidence: Array<{ title: string, publisher: string | null, year: number | null, edition: string | null, pinpoint: string | null, url: string | null, provenance: Provenance, via: { title: string, url: string | null } | null }> }
        | { id: string, evidence: Array<{ title: string, publisher: string | null, year: number | null, edition: string | null, pinpoint: string | null, url: string | null, provenance: Provenance, via: { title: string, url: string | null } | null }> }
        | { id: string, evidence: Array<{ title: string, publisher: string | null, year: number | null, edition: string | null, pinpoint: string | null, url: string | null, provenance: Provenance, via: { title: string, url: string | null } | null }> }
        | { id: string, evidence: Array<{ title: string, publisher: string | null, year: number | null, edition: string | null, pinpoint: string | null, url: string | null, provenance: Provenance, via: { title: string, url: string | null } | null }> }
        | { id: string, evidence: Array<{ title: string, publisher: string | null, year: number | null, edition: string | null, pinpoint: string | null, url: string | null, provenance: Provenance, via: { title: string, url: string | null } | null }> }
        | { id: string, evidence: Array<{ title: string, publisher: string | null, year: number | null, edition: string | null, pinpoint: string | null, url: string | null, provenance: Provenance, via: { title: string, url: string | null } | null }> }
       | null }, conversion: { to: { code: string, localisedUnit: { text: string, language: string } }, results: Array<{ basis: CreditBasis, statedAs: StatementBasis | null, reversed: boolean, explanation: string, explanationLanguage: string, provenance: Provenance, min: { decimal: string, exact: string, rounded: boolean }, max: { decimal: string, exact: string, rounded: boolean }, sources: Array<{ title: string, publisher: string | null, year: number | null, edition: string | null, pinpoint: string | null, url: string | null, provenance: Provenance, via: { title: string, url: string | null } | null }> }>, refused: Array<{ basis: CreditBasis, explanation: string, explanationLanguage: string }> } }> };

export type CreditsFragment = { decimal: string, exact: string, rounded: boolean };

export type LevelPlacedFragment = { basis: LevelBasis, caution: string, from: string | null, until: string | null, inForce: boolean, among: Array<{ code: string }>, level: { code: string, framework: { code: string, acronym: string }, localisedLabel: { text: string, language: string } }, assertedBy: { name: string } | null, statement:
    | { id: string, evidence: Array<{ title: string, publisher: string | null, year: number | null, edition: string | null, pinpoint: string | null, url: string | null, provenance: Provenance, via: { title: string, url: string | null } | null }> }
    | { id: string, evidence: Array<{ title: string, publisher: string | null, year: number | null, edition: string | null, pinpoint: string | null, url: string | null, provenance: Provenance, via: { title: string, url: string | null } | null }> }
    | { id: string, evidence: Array<{ title: string, publisher: string | null, year: number | null, edition: string | null, pinpoint: string | null, url: string | null, provenance: Provenance, via: { title: string, url: string | null } | null }> }
    | { id: string, evidence: Array<{ title: string, publisher: string | null, year: number | null, edition: string | null, pinpoint: string | null, url: string | null, provenance: Provenance, via: { title: string, url: string | null } | null }> }
    | { id: string, evidence: Array<{ title: string, publisher: string | null, year: number | null, edition: string | null, pinpoint: string | null, url: string | null, provenance: Provenance, via: { title: string, url: string | null } | null }> }
    | { id: string, evidence: Array<{ title: string, publisher: string | null, year: number | null, edition: string | null, pinpoint: string | null, url: string | null, provenance: Provenance, via: { title: string, url: string | null } | null }> }
   | null };

export type CreditsGivenFragment = { basis: LevelBasis, value: string | null, min: string | null, max: string | null, note: string | null, from: string | null, until: string | null, inForce: boolean, creditSystem: { code: string, localisedUnit: { text: string, language: string } }, assertedBy: { name: string } | null, statement:
    | { id: string, evidence: Array<{ title: string, publisher: string | null, year: number | null, edition: string | null, pinpoint: string | null, url: string | null, provenance: Provenance, via: { title: string, url: string | null } | null }> }
    | { id: string, evidence: Array<{ title: string, publisher: string | null, year: number | null, edition: string | null, pinpoint: string | null, url: string | null, provenance: Provenance, via: { title: string, url: string | null } | null }> }
    | { id: string, evidence: Array<{ title: string, publisher: string | null, year: number | null, edition: string | null, pinpoint: string | null, url: string | null, provenance: Provenance, via: { title: string, url: string | null } | null }> }
    | { id: string, evidence: Array<{ title: string, publisher: string | null, year: number | null, edition: string | null, pinpoint: string | null, url: string | null, provenance: Provenance, via: { title: string, url: string | null } | null }> }
    | { id: string, evidence: Array<{ title: string, publisher: string | null, year: number | null, edition: string | null, pinpoint: string | null, url: string | null, provenance: Provenance, via: { title: string, url: string | null } | null }> }
    | { id: string, evidence: Array<{ title: string, publisher: string | null, year: number | null, edition: string | null, pinpoint: string | null, url: string | null, provenance: Provenance, via: { title: string, url: string | null } | null }> }
   | null };

export type ElementsFoundFragment = { standard: Standard, missing: Array<StandardElement>, elements: Array<{ element: StandardElement, present: boolean, required: boolean }> };

export type MicrocredentialOfferFragment = { id: string, key: string, version: number, state: MicrocredentialState, designation: Designation, offerStatus: OfferStatus, observed: number | null, provenance: Provenance, url: string | null, issuerCountry: string | null, issuerRegion: string | null, cycle: Cycle | null, learningOutcomes: Array<string>, purpose: string | null, assessment: string | null, evidenceTypes: Array<EvidenceType>, identityVerification: IdentityVerification | null, gradingScheme: string | null, mode: ParticipationMode | null, timing: Timing | null, languages: Array<string>, duration: string | null, isoDuration: string | null, prerequisites: string | null, recommendedPriorLearning: string | null, qualityAssurance: string | null, regulated: boolean | null, standards: Array<string>, awardFormats: Array<AwardFormat>, expiresAfter: string | null, validFrom: string | null, validTo: string | null, reviewDue: string | null, localisedTitle: { text: string, language: string }, awardingBodies: Array<{ id: string, key: string, name: string, country: string | null, url: string | null }>, providers: Array<{ name: string, url: string | null }>, platform: { name: string, url: string | null } | null, developer: { name: string, url: string | null } | null, levelPlacements: Array<{ basis: LevelBasis, caution: string, from: string | null, until: string | null, inForce: boolean, among: Array<{ code: string }>, level: { code: string, framework: { code: string, acronym: string }, localisedLabel: { text: string, language: string } }, assertedBy: { name: string } | null, statement:
      | { id: string, evidence: Array<{ title: string, publisher: string | null, year: number | null, edition: string | null, pinpoint: string | null, url: string | null, provenance: Provenance, via: { title: string, url: string | null } | null }> }
      | { id: string, evidence: Array<{ title: string, publisher: string | null, year: number | null, edition: string | null, pinpoint: string | null, url: string | null, provenance: Provenance, via: { title: string, url: string | null } | null }> }
      | { id: string, evidence: Array<{ title: string, publisher: string | null, year: number | null, edition: string | null, pinpoint: string | null, url: string | null, provenance: Provenance, via: { title: string, url: string | null } | null }> }
      | { id: string, evidence: Array<{ title: string, publisher: string | null, year: number | null, edition: string | null, pinpoint: string | null, url: string | null, provenance: Provenance, via: { title: string, url: string | null } | null }> }
      | { id: string, evidence: Array<{ title: string, publisher: string | null, year: number | null, edition: string | null, pinpoint: string | null, url: string | null, provenance: Provenance, via: { title: string, url: string | null } | null }> }
      | { id: string, evidence: Array<{ title: string, publisher: string | null, year: number | null, edition: string | null, pinpoint: string | null, url: string | null, provenance: Provenance, via: { title: string, url: string | null } | null }> }
     | null }>, creditValues: Array<{ basis: LevelBasis, value: string | null, min: string | null, max: string | null, note: string | null, from: string | null, until: string | null, inForce: boolean, creditSystem: { code: string, localisedUnit: { text: string, language: string } }, assertedBy: { name: string } | null, statement:
      | { id: string, evidence: Array<{ title: string, publisher: string | null, year: number | null, edition: string | null, pinpoint: string | null, url: string | null, provenance: Provenance, via: { title: string, url: string | null } | null }> }
      | { id: string, evidence: Array<{ title: string, publisher: string | null, year: number | null, edition: string | null, pinpoint: string | null, url: string | null, provenance: Provenance, via: { title: string, url: string | null } | null }> }
      | { id: string, evidence: Array<{ title: string, publisher: string | null, year: number | null, edition: string | null, pinpoint: string | null, url: string | null, provenance: Provenance, via: { title: string, url: string | null } | null }> }
      | { id: string, evidence: Array<{ title: string, publisher: string | null, year: number | null, edition: string | null, pinpoint: string | null, url: string | null, provenance: Provenance, via: { title: string, url: string | null } | null }> }
      | { id: string, evidence: Array<{ title: string, publisher: string | null, year: number | null, edition: string | null, pinpoint: string | null, url: string | null, provenance: Provenance, via: { title: string, url: string | null } | null }> }
      | { id: string, evidence: Array<{ title: string, publisher: string | null, year: number | null, edition: string | null, pinpoint: string | null, url: string | null, provenance: Provenance, via: { title: string, url: string | null } | null }> }
     | null }>, workload: { minHours: string | null, maxHours: string | null, basis: WorkloadBasis } | null, assessments: Array<{ type: AssessmentType, method: string | null, criteria: string | null, rubric: string | null }>, priorLearning: { possible: boolean, note: string | null } | null, access: { kind: AccessKind, note: string | null } | null, qualityAssurances: Array<{ type: QualityAssuranceType, body: string | null, date: string | null, document: string | null, statement: string | null }>, subjects: Array<{ scheme: SubjectScheme, code: string }>, occupations: Array<{ title: string }>, stackability: { kind: StackabilityKind, into: string | null, parts: Array<string>, sumOfParts: string | null, targets: Array<{ title: string, body: string | null, jurisdiction: string | null, counted: string | null, credits: string | null, system: string | null, evidence: string | null, evidenceUrl: string | null }> } | null, fee: { amount: string, currency: string, basis: string | null } | null, completeness: { standard: Standard, missing: Array<StandardElement>, elements: Array<{ element: StandardElement, present: boolean, required: boolean }> } };

export type PartyNamedFragment = { name: string, url: string | null };

export type MicrocredentialsCompareQueryVariables = Exact<{
  ids: Array<string | number> | string | number;
  seen: boolean;
  framework?: string | null | undefined;
  creditSystem?: string | null | undefined;
  asOf?: string | null | undefined;
}>;


export type MicrocredentialsCompareQuery = { nodes: Array<
    | { id: string, key: string, version: number, state: MicrocredentialState, designation: Designation, offerStatus: OfferStatus, observed: number | null, provenance: Provenance, url: string | null, issuerCountry: string | null, issuerRegion: string | null, cycle: Cycle | null, learningOutcomes: Array<string>, purpose: string | null, assessment: string | null, evidenceTypes: Array<EvidenceType>, identityVerification: IdentityVerification | null, gradingScheme: string | null, mode: ParticipationMode | null, timing: Timing | null, languages: Array<string>, duration: string | null, isoDuration: string | null, prerequisites: string | null, recommendedPriorLearning: string | null, qualityAssurance: string | null, regulated: boolean | null, standards: Array<string>, awardFormats: Array<AwardFormat>, expiresAfter: string | null, validFrom: string | null, validTo: string | null, reviewDue: string | null, seenFrom?: { asOf: string, missing: Array<StandardElement>, notConferred: Array<string>, levels: Array<{ placement: { basis: LevelBasis, assertedBy: { name: string } | null, level: { code: string, framework: { code: string, acronym: string } } }, answer:
            | { __typename: 'Equivalence', verdict: EquivalenceVerdict, explanation: string, explanationLanguage: string, force: AlignmentBasis | null, provenance: Provenance | null, reversed: boolean, hops: number, to: { code: string, acronym: string }, levels: Array<{ certain: boolean, relations: Array<LevelRelation>, level: { code: string, localisedLabel: { text: string, language: string } } }> }
            | { __typename: 'NoEquivalence', reason: NoEquivalenceReason, explanation: string, explanationLanguage: string, wouldSettle: string, to: { code: string, acronym: string } }
           }>, credits: Array<{ value: { basis: LevelBasis, value: string | null, min: string | null, max: string | null, note: string | null, from: string | null, until: string | null, inForce: boolean, creditSystem: { code: string, localisedUnit: { text: string, language: string } }, assertedBy: { name: string } | null, statement:
              | { id: string, evidence: Array<{ title: string, publisher: string | null, year: number | null, edition: string | null, pinpoint: string | null, url: string | null, provenance: Provenance, via: { title: string, url: string | null } | null }> }
              | { id: string, evidence: Array<{ title: string, publisher: string | null, year: number | null, edition: string | null, pinpoint: string | null, url: string | null, provenance: Provenance, via: { title: string, url: string | null } | null }> }
              | { id: string, evidence: Array<{ title: string, publisher: string | null, year: number | null, edition: string | null, pinpoint: string | null, url: string | null, provenance: Provenance, via: { title: string, url: string | null } | null }> }
              | { id: string, evidence: Array<{ title: string, publisher: string | null, year: number | null, edition: string | null, pinpoint: string | null, url: string | null, provenance: Provenance, via: { title: string, url: string | null } | null }> }
              | { id: string, evidence: Array<{ title: string, publisher: string | null, year: number | null, edition: string | null, pinpoint: string | null, url: string | null, provenance: Provenance, via: { title: string, url: string | null } | null }> }
              | { id: string, evidence: Array<{ title: string, publisher: string | null, year: number | null, edition: string | null, pinpoint: string | null, url: string | null, provenance: Provenance, via: { title: string, url: string | null } | null }> }
             | null }, conversion: { to: { code: string, localisedUnit: { text: string, language: string } }, results: Array<{ basis: CreditBasis, statedAs: StatementBasis | null, reversed: boolean, explanation: string, explanationLanguage: string, provenance: Provenance, min: { decimal: string, exact: string, rounded: boolean }, max: { decimal: string, exact: string, rounded: boolean }, sources: Array<{ title: string, publisher: string | null, year: number | null, edition: string | null, pinpoint: string | null, url: string | null, provenance: Provenance, via: { title: string, url: string | null } | null }> }>, refused: Array<{ basis: CreditBasis, explanation: string, explanationLanguage: string }> } }> } | null, localisedTitle: { text: string, language: string }, awardingBodies: Array<{ id: string, key: string, name: string, country: string | null, url: string | null }>, providers: Array<{ name: string, url: string | null }>, platform: { name: string, url: string | null } | null, developer: { name: string, url: string | null } | null, levelPlacements: Array<{ basis: LevelBasis, caution: string, from: string | null, until: string | null, inForce: boolean, among: Array<{ code: string }>, level: { code: string, framework: { code: string, acronym: string }, localisedLabel: { text: string, language: string } }, assertedBy: { name: string } | null, statement:
          | { id: string, evidence: Array<{ title: string, publisher: string | null, year: number | null, edition: string | null, pinpoint: string | null, url: string | null, provenance: Provenance, via: { title: string, url: string | null } | null }> }
          | { id: string, evidence: Array<{ title: string, publisher: string | null, year: number | null, edition: string | null, pinpoint: string | null, url: string | null, provenance: Provenance, via: { title: string, url: string | null } | null }> }
          | { id: string, evidence: Array<{ title: string, publisher: string | null, year: number | null, edition: string | null, pinpoint: string | null, url: string | null, provenance: Provenance, via: { title: string, url: string | null } | null }> }
          | { id: string, evidence: Array<{ title: string, publisher: string | null, year: number | null, edition: string | null, pinpoint: string | null, url: string | null, provenance: Provenance, via: { title: string, url: string | null } | null }> }
          | { id: string, evidence: Array<{ title: string, publisher: string | null, year: number | null, edition: string | null, pinpoint: string | null, url: string | null, provenance: Provenance, via: { title: string, url: string | null } | null }> }
          | { id: string, evidence: Array<{ title: string, publisher: string | null, year: number | null, edition: string | null, pinpoint: string | null, url: string | null, provenance: Provenance, via: { title: string, url: string | null } | null }> }
         | null }>, creditValues: Array<{ basis: LevelBasis, value: string | null, min: string | null, max: string | null, note: string | null, from: string | null, until: string | null, inForce: boolean, creditSystem: { code: string, localisedUnit: { text: string, language: string } }, assertedBy: { name: string } | null, statement:
          | { id: string, evidence: Array<{ title: string, publisher: string | null, year: number | null, edition: string | null, pinpoint: string | null, url: string | null, provenance: Provenance, via: { title: string, url: string | null } | null }> }
          | { id: string, evidence: Array<{ title: string, publisher: string | null, year: number | null, edition: string | null, pinpoint: string | null, url: string | null, provenance: Provenance, via: { title: string, url: string | null } | null }> }
          | { id: string, evidence: Array<{ title: string, publisher: string | null, year: number | null, edition: string | null, pinpoint: string | null, url: string | null, provenance: Provenance, via: { title: string, url: string | null } | null }> }
          | { id: string, evidence: Array<{ title: string, publisher: string | null, year: number | null, edition: string | null, pinpoint: string | null, url: string | null, provenance: Provenance, via: { title: string, url: string | null } | null }> }
          | { id: string, evidence: Array<{ title: string, publisher: string | null, year: number | null, edition: string | null, pinpoint: string | null, url: string | null, provenance: Provenance, via: { title: string, url: string | null } | null }> }
          | { id: string, evidence: Array<{ title: string, publisher: string | null, year: number | null, edition: string | null, pinpoint: string | null, url: string | null, provenance: Provenance, via: { title: string, url: string | null } | null }> }
         | null }>, workload: { minHours: string | null, maxHours: string | null, basis: WorkloadBasis } | null, assessments: Array<{ type: AssessmentType, method: string | null, criteria: string | null, rubric: string | null }>, priorLearning: { possible: boolean, note: string | null } | null, access: { kind: AccessKind, note: string | null } | null, qualityAssurances: Array<{ type: QualityAssuranceType, body: string | null, date: string | null, document: string | null, statement: string | null }>, subjects: Array<{ scheme: SubjectScheme, code: string }>, occupations: Array<{ title: string }>, stackability: { kind: StackabilityKind, into: string | null, parts: Array<string>, sumOfParts: string | null, targets: Array<{ title: string, body: string | null, jurisdiction: string | null, counted: string | null, credits: string | null, system: string | null, evidence: string | null, evidenceUrl: string | null }> } | null, fee: { amount: string, currency: string, basis: string | null } | null, completeness: { standard: Standard, missing: Array<StandardElement>, elements: Array<{ element: StandardElement, present: boolean, required: boolean }> } }
    | Record<PropertyKey, never>
   | null> };

export type MicrocredentialsListQueryVariables = Exact<{
  search?: string | null | undefined;
  filter?: MicrocredentialFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type MicrocredentialsListQuery = { microcredentials: { totalCount: number, facets: Array<{ field: FacetField, values: Array<{ value: string, label: string, count: number }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ key: string, state: MicrocredentialState, designation: Designation, offerStatus: OfferStatus, mode: ParticipationMode | null, languages: Array<string>, localisedTitle: { text: string, language: string }, awardingBodies: Array<{ name: string, country: string | null }>, levelPlacements: Array<{ inForce: boolean, among: Array<{ code: string }>, level: { code: string, framework: { acronym: string } } }>, creditValues: Array<{ inForce: boolean, value: string | null, min: string | null, max: string | null, creditSystem: { code: string, localisedUnit: { text: string, language: string } } }>, workload: { minHours: string | null, maxHours: string | null, basis: WorkloadBasis } | null }> } };

export type MicrocredentialsFacetsQueryVariables = Exact<{
  search?: string | null | undefined;
  filter?: MicrocredentialFilter | null | undefined;
}>;


export type MicrocredentialsFacetsQuery = { microcredentials: { facets: Array<{ field: FacetField, values: Array<{ value: string, label: string, count: number }> }> } };

export type MicrocredentialsCountQueryVariables = Exact<{
  search?: string | null | undefined;
  filter?: MicrocredentialFilter | null | undefined;
}>;


export type MicrocredentialsCountQuery = { microcredentials: { totalCount: number } };

export type FacetCountedFragment = { field: FacetField, values: Array<{ value: string, label: string, count: number }> };

export type MicrocredentialListedFragment = { key: string, state: MicrocredentialState, designation: Designation, offerStatus: OfferStatus, mode: ParticipationMode | null, languages: Array<string>, localisedTitle: { text: string, language: string }, awardingBodies: Array<{ name: string, country: string | null }>, levelPlacements: Array<{ inForce: boolean, among: Array<{ code: string }>, level: { code: string, framework: { acronym: string } } }>, creditValues: Array<{ inForce: boolean, value: string | null, min: string | null, max: string | null, creditSystem: { code: string, localisedUnit: { text: string, language: string } } }>, workload: { minHours: string | null, maxHours: string | null, basis: WorkloadBasis } | null };

export type RegisterJudgeQueryVariables = Exact<{
  input: MicrocredentialInput;
  awardingBody: string;
}>;


export type RegisterJudgeQuery = { microcredentialValidate: { publishable: boolean, mistakes: Array<
      | { path: Array<string>, message: string, messageLanguage: string, fix: string | null }
      | { path: Array<string>, message: string, messageLanguage: string, fix: string | null }
      | { path: Array<string>, message: string, messageLanguage: string, fix: string | null }
    >, errors: Array<{ path: Array<string>, message: string, messageLanguage: string, fix: string | null, rule: { name: string } }>, warnings: Array<{ path: Array<string>, message: string, messageLanguage: string, fix: string | null, rule: { name: string } }>, EU: { missing: Array<StandardElement>, present: Array<StandardElement> } | null, NZ: { missing: Array<StandardElement>, present: Array<StandardElement> } | null, AU: { missing: Array<StandardElement>, present: Array<StandardElement> } | null } };

export type RegisterKeysQueryVariables = Exact<{ [key: string]: never; }>;


export type RegisterKeysQuery = { apiKeys: Array<{ id: string, prefix: string, scopes: Array<Scope>, createdAt: string, expiresAt: string, lastUsedAt: string | null, revokedAt: string | null }> };

export type RegisterKeyCreateMutationVariables = Exact<{
  input: ApiKeyCreateInput;
}>;


export type RegisterKeyCreateMutation = { apiKeyCreate: { secret: string | null, apiKey: { id: string, expiresAt: string } | null, errors: Array<
      | { code: UserErrorCode, path: Array<string>, message: string, messageLanguage: string, fix: string | null }
      | { code: UserErrorCode, path: Array<string>, message: string, messageLanguage: string, fix: string | null }
      | { code: UserErrorCode, path: Array<string>, message: string, messageLanguage: string, fix: string | null }
    > } };

export type RegisterKeyRevokeMutationVariables = Exact<{
  input: ApiKeyRevokeInput;
}>;


export type RegisterKeyRevokeMutation = { apiKeyRevoke: { errors: Array<
      | { code: UserErrorCode, path: Array<string>, message: string, messageLanguage: string, fix: string | null }
      | { code: UserErrorCode, path: Array<string>, message: string, messageLanguage: string, fix: string | null }
      | { code: UserErrorCode, path: Array<string>, message: string, messageLanguage: string, fix: string | null }
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

type RegisterMistake_InputError_Fragment = { code: UserErrorCode, path: Array<string>, message: string, messageLanguage: string, fix: string | null };

type RegisterMistake_RuleError_Fragment = { rule: string, code: UserErrorCode, path: Array<string>, message: string, messageLanguage: string, fix: string | null };

type RegisterMistake_VersionConflictError_Fragment = { currentVersion: number, code: UserErrorCode, path: Array<string>, message: string, messageLanguage: string, fix: string | null };

export type RegisterMistakeFragment =
  | RegisterMistake_InputError_Fragment
  | RegisterMistake_RuleError_Fragment
  | RegisterMistake_VersionConflictError_Fragment
;

export type RegisterCreateMutationVariables = Exact<{
  input: MicrocredentialCreateInput;
}>;


export type RegisterCreateMutation = { written: { draft: { key: string, version: number } | null, errors: Array<
      | { code: UserErrorCode, path: Array<string>, message: string, messageLanguage: string, fix: string | null }
      | { rule: string, code: UserErrorCode, path: Array<string>, message: string, messageLanguage: string, fix: string | null }
      | { currentVersion: number, code: UserErrorCode, path: Array<string>, message: string, messageLanguage: string, fix: string | null }
    > } };

export type RegisterUpdateMutationVariables = Exact<{
  input: MicrocredentialUpdateInput;
}>;


export type RegisterUpdateMutation = { written: { draft: { key: string, version: number } | null, errors: Array<
      | { code: UserErrorCode, path: Array<string>, message: string, messageLanguage: string, fix: string | null }
      | { rule: string, code: UserErrorCode, path: Array<string>, message: string, messageLanguage: string, fix: string | null }
      | { currentVersion: number, code: UserErrorCode, path: Array<string>, message: string, messageLanguage: string, fix: string | null }
    > } };

export type RegisterPublishMutationVariables = Exact<{
  input: MicrocredentialPublishInput;
}>;


export type RegisterPublishMutation = { done: { microcredential: { key: string } | null, errors: Array<
      | { code: UserErrorCode, path: Array<string>, message: string, messageLanguage: string, fix: string | null }
      | { rule: string, code: UserErrorCode, path: Array<string>, message: string, messageLanguage: string, fix: string | null }
      | { currentVersion: number, code: UserErrorCode, path: Array<string>, message: string, messageLanguage: string, fix: string | null }
    > } };

export type RegisterSuspendMutationVariables = Exact<{
  input: MicrocredentialSuspendInput;
}>;


export type RegisterSuspendMutation = { done: { microcredential: { key: string } | null, errors: Array<
      | { code: UserErrorCode, path: Array<string>, message: string, messageLanguage: string, fix: string | null }
      | { rule: string, code: UserErrorCode, path: Array<string>, message: string, messageLanguage: string, fix: string | null }
      | { currentVersion: number, code: UserErrorCode, path: Array<string>, message: string, messageLanguage: string, fix: string | null }
    > } };

export type RegisterResumeMutationVariables = Exact<{
  input: MicrocredentialResumeInput;
}>;


export type RegisterResumeMutation = { done: { microcredential: { key: string } | null, errors: Array<
      | { code: UserErrorCode, path: Array<string>, message: string, messageLanguage: string, fix: string | null }
      | { rule: string, code: UserErrorCode, path: Array<string>, message: string, messageLanguage: string, fix: string | null }
      | { currentVersion: number, code: UserErrorCode, path: Array<string>, message: string, messageLanguage: string, fix: string | null }
    > } };

export type RegisterSupersedeMutationVariables = Exact<{
  input: MicrocredentialSupersedeInput;
}>;


export type RegisterSupersedeMutation = { done: { microcredential: { key: string } | null, errors: Array<
      | { code: UserErrorCode, path: Array<string>, message: string, messageLanguage: string, fix: string | null }
      | { rule: string, code: UserErrorCode, path: Array<string>, message: string, messageLanguage: string, fix: string | null }
      | { currentVersion: number, code: UserErrorCode, path: Array<string>, message: string, messageLanguage: string, fix: string | null }
    > } };

export type RegisterWithdrawMutationVariables = Exact<{
  input: MicrocredentialWithdrawInput;
}>;


export type RegisterWithdrawMutation = { done: { microcredential: { key: string } | null, errors: Array<
      | { code: UserErrorCode, path: Array<string>, message: string, messageLanguage: string, fix: string | null }
      | { rule: string, code: UserErrorCode, path: Array<string>, message: string, messageLanguage: string, fix: string | null }
      | { currentVersion: number, code: UserErrorCode, path: Array<string>, message: string, messageLanguage: string, fix: string | null }
    > } };

export type RegisterDiscardMutationVariables = Exact<{
  input: MicrocredentialDiscardInput;
}>;


export type RegisterDiscardMutation = { done: { microcredential: { key: string } | null, errors: Array<
      | { code: UserErrorCode, path: Array<string>, message: string, messageLanguage: string, fix: string | null }
      | { rule: string, code: UserErrorCode, path: Array<string>, message: string, messageLanguage: string, fix: string | null }
      | { currentVersion: number, code: UserErrorCode, path: Array<string>, message: string, messageLanguage: string, fix: string | null }
    > } };

export type RegisterAdoptMutationVariables = Exact<{
  input: MicrocredentialAdoptInput;
}>;


export type RegisterAdoptMutation = { done: { draft: { key: string } | null, errors: Array<
      | { code: UserErrorCode, path: Array<string>, message: string, messageLanguage: string, fix: string | null }
      | { rule: string, code: UserErrorCode, path: Array<string>, message: string, messageLanguage: string, fix: string | null }
      | { currentVersion: number, code: UserErrorCode, path: Array<string>, message: string, messageLanguage: string, fix: string | null }
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


export type StewardProposalQuery = { proposal: { recordVersion: number, secondPerson: SecondPerson | null, mayApprove: boolean, content: unknown, key: string, kind: ProposalKind, action: ProposalAction, recordKey: string, state: ProposalState, proposedOn: string, version: number, body: string, why: string, reviews: Array<{ body: string, comment: string, ground: string | null, on: string }>, decision: { body: string, ground: string | null, on: string } | null } | null };

export type StewardEffectQueryVariables = Exact<{
  key: string;
}>;


export type StewardEffectQuery = { proposal: { effect: { asOf: string, compared: number, changed: number, changes: Array<{ kind: AnswerChangeKind, answers: number }>, examples: Array<{ kind: AnswerChangeKind, before: string | null, after: string | null, from: { code: string, framework: { code: string, acronym: string } }, to: { code: string, acronym: string } }>, newFindings: Array<{ kind: FindingKind, severity: FindingSeverity, explanation: string, explanationLanguage: string, touches: number }>, settledFindings: Array<{ kind: FindingKind, severity: FindingSeverity, explanation: string, explanationLanguage: string, touches: number }>, conversions: { changed: number } } | null } | null };

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

type StewardMistake_InputError_Fragment = { code: UserErrorCode, path: Array<string>, message: string, messageLanguage: string, fix: string | null };

type StewardMistake_RuleError_Fragment = { rule: string, code: UserErrorCode, path: Array<string>, message: string, messageLanguage: string, fix: string | null };

type StewardMistake_VersionConflictError_Fragment = { code: UserErrorCode, path: Array<string>, message: string, messageLanguage: string, fix: string | null };

export type StewardMistakeFragment =
  | StewardMistake_InputError_Fragment
  | StewardMistake_RuleError_Fragment
  | StewardMistake_VersionConflictError_Fragment
;

export type StewardProposeMutationVariables = Exact<{
  input: AlignmentProposeInput;
}>;


export type StewardProposeMutation = { done: { proposal: { key: string } | null, errors: Array<
      | { code: UserErrorCode, path: Array<string>, message: string, messageLanguage: string, fix: string | null }
      | { rule: string, code: UserErrorCode, path: Array<string>, message: string, messageLanguage: string, fix: string | null }
      | { code: UserErrorCode, path: Array<string>, message: string, messageLanguage: string, fix: string | null }
    > } };

export type StewardSupersedeMutationVariables = Exact<{
  input: AlignmentSupersedeInput;
}>;


export type StewardSupersedeMutation = { done: { proposal: { key: string } | null, errors: Array<
      | { code: UserErrorCode, path: Array<string>, message: string, messageLanguage: string, fix: string | null }
      | { rule: string, code: UserErrorCode, path: Array<string>, message: string, messageLanguage: string, fix: string | null }
      | { code: UserErrorCode, path: Array<string>, message: string, messageLanguage: string, fix: string | null }
    > } };

export type StewardAcceptMutationVariables = Exact<{
  input: AlignmentActInput;
}>;


export type StewardAcceptMutation = { done: { proposal: { key: string } | null, errors: Array<
      | { code: UserErrorCode, path: Array<string>, message: string, messageLanguage: string, fix: string | null }
      | { rule: string, code: UserErrorCode, path: Array<string>, message: string, messageLanguage: string, fix: string | null }
      | { code: UserErrorCode, path: Array<string>, message: string, messageLanguage: string, fix: string | null }
    > } };

export type StewardTakeBackMutationVariables = Exact<{
  input: AlignmentActInput;
}>;


export type StewardTakeBackMutation = { done: { proposal: { key: string } | null, errors: Array<
      | { code: UserErrorCode, path: Array<string>, message: string, messageLanguage: string, fix: string | null }
      | { rule: string, code: UserErrorCode, path: Array<string>, message: string, messageLanguage: string, fix: string | null }
      | { code: UserErrorCode, path: Array<string>, message: string, messageLanguage: string, fix: string | null }
    > } };

export type StewardReviewMutationVariables = Exact<{
  input: ProposalReviewInput;
}>;


export type StewardReviewMutation = { done: { proposal: { key: string } | null, errors: Array<
      | { code: UserErrorCode, path: Array<string>, message: string, messageLanguage: string, fix: string | null }
      | { rule: string, code: UserErrorCode, path: Array<string>, message: string, messageLanguage: string, fix: string | null }
      | { code: UserErrorCode, path: Array<string>, message: string, messageLanguage: string, fix: string | null }
    > } };

export type StewardApproveMutationVariables = Exact<{
  input: ProposalDecideInput;
}>;


export type StewardApproveMutation = { done: { proposal: { key: string } | null, errors: Array<
      | { code: UserErrorCode, path: Array<string>, message: string, messageLanguage: string, fix: string | null }
      | { rule: string, code: UserErrorCode, path: Array<string>, message: string, messageLanguage: string, fix: string | null }
      | { code: UserErrorCode, path: Array<string>, message: string, messageLanguage: string, fix: string | null }
    > } };

export type StewardDeclineMutationVariables = Exact<{
  input: ProposalDecideInput;
}>;


export type StewardDeclineMutation = { done: { proposal: { key: string } | null, errors: Array<
      | { code: UserErrorCode, path: Array<string>, message: string, messageLanguage: string, fix: string | null }
      | { rule: string, code: UserErrorCode, path: Array<string>, message: string, messageLanguage: string, fix: string | null }
      | { code: UserErrorCode, path: Array<string>, message: string, messageLanguage: string, fix: string | null }
    > } };

export type StewardWithdrawMutationVariables = Exact<{
  input: ProposalDecideInput;
}>;


export type StewardWithdrawMutation = { done: { proposal: { key: string } | null, errors: Array<
      | { code: UserErrorCode, path: Array<string>, message: string, messageLanguage: string, fix: string | null }
      | { rule: string, code: UserErrorCode, path: Array<string>, message: string, messageLanguage: string, fix: string | null }
      | { code: UserErrorCode, path: Array<string>, message: string, messageLanguage: string, fix: string | null }
    > } };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { viewer: { person: string, roles: Array<OrganisationRole>, scopes: Array<Scope>, organisation: { key: string, name: string } } | null };

export type ViewpointsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type ViewpointsQuery = { frameworks: { nodes: Array<{ code: string, acronym: string, jurisdictions: Array<string>, localisedName: { text: string, language: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, creditSystems: { nodes: Array<{ code: string, jurisdictions: Array<string>, localisedName: { text: string, language: string }, localisedUnit: { text: string, language: string } }> } };

export type LevelsOfQueryVariables = Exact<{
  framework: string;
}>;


export type LevelsOfQuery = { framework: { code: string, levels: Array<{ code: string, localisedLabel: { text: string, language: string } }> } | null };

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
    explanationLanguage
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
    explanationLanguage
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
export const EndOfDocumentFragmentDoc = new TypedDocumentString(`
    fragment EndOfDocument on Framework {
  code
  acronym
  scope
}
    `, {"fragmentName":"EndOfDocument"}) as unknown as TypedDocumentString<EndOfDocumentFragment, unknown>;
export const ComparedAnswerFragmentDoc = new TypedDocumentString(`
    fragment ComparedAnswer on EquivalenceAnswer {
  __typename
  ... on Equivalence {
    from {
      code
    }
    verdict
    hops
    force
    provenance
    reversed
    relationsDisagree
    levels {
      certain
      relations
      level {
        code
      }
    }
  }
  ... on NoEquivalence {
    from {
      code
    }
    reason
    heldFrom
    heldUntil
  }
}
    `, {"fragmentName":"ComparedAnswer"}) as unknown as TypedDocumentString<ComparedAnswerFragment, unknown>;
export const LevelNamedFragmentDoc = new TypedDocumentString(`
    fragment LevelNamed on Level {
  id
  code
  label
  localisedLabel {
    language
  }
}
    `, {"fragmentName":"LevelNamed"}) as unknown as TypedDocumentString<LevelNamedFragment, unknown>;
export const CountryKnownFragmentDoc = new TypedDocumentString(`
    fragment CountryKnown on Country {
  code
  name
  status
  provenance
  note
  source {
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
}`, {"fragmentName":"CountryKnown"}) as unknown as TypedDocumentString<CountryKnownFragment, unknown>;
export const FrameworkNamedFragmentDoc = new TypedDocumentString(`
    fragment FrameworkNamed on Framework {
  code
  acronym
  name
  authority {
    name
    url
  }
}
    `, {"fragmentName":"FrameworkNamed"}) as unknown as TypedDocumentString<FrameworkNamedFragment, unknown>;
export const PartyNamedFragmentDoc = new TypedDocumentString(`
    fragment PartyNamed on Party {
  name
  url
}
    `, {"fragmentName":"PartyNamed"}) as unknown as TypedDocumentString<PartyNamedFragment, unknown>;
export const StatementShownFragmentDoc = new TypedDocumentString(`
    fragment StatementShown on Statement {
  __typename
  id
  kind
  state
  from
  until
  inForce
  note
  ended {
    on
    reason
  }
  by {
    key
    name
  }
  evidence {
    ...SourceShown
  }
  ... on LevelPlacementStatement {
    placedBasis: basis
    framework {
      code
      acronym
    }
    levels {
      code
    }
  }
  ... on CreditValueStatement {
    valueBasis: basis
    value
    creditSystem {
      code
      localisedUnit {
        text
        language
      }
    }
  }
  ... on QualityDecision {
    outcome
    decidedOn: scope
    report
  }
  ... on Recognition {
    recogniser
    recognisedBy {
      ...PartyNamed
    }
    gives
  }
  ... on CoDesign {
    with {
      ...PartyNamed
    }
    part
  }
  ... on Agreement {
    parties {
      ...PartyNamed
    }
    largerAward {
      title
      credits
      creditSystem
      body {
        ...PartyNamed
      }
    }
    cap {
      credits
      creditSystem
      share
    }
    conditions
    counted: scope
  }
}
    fragment PartyNamed on Party {
  name
  url
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
}`, {"fragmentName":"StatementShown"}) as unknown as TypedDocumentString<StatementShownFragment, unknown>;
export const CreditsGivenFragmentDoc = new TypedDocumentString(`
    fragment CreditsGiven on CreditValue {
  basis
  value
  min
  max
  note
  from
  until
  inForce
  creditSystem {
    code
    localisedUnit {
      text
      language
    }
  }
  assertedBy {
    name
  }
  statement {
    id
    evidence {
      ...SourceShown
    }
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
}`, {"fragmentName":"CreditsGiven"}) as unknown as TypedDocumentString<CreditsGivenFragment, unknown>;
export const CreditsFragmentDoc = new TypedDocumentString(`
    fragment Credits on CreditAmount {
  decimal
  exact
  rounded
}
    `, {"fragmentName":"Credits"}) as unknown as TypedDocumentString<CreditsFragment, unknown>;
export const SeenThereFragmentDoc = new TypedDocumentString(`
    fragment SeenThere on SeenFrom {
  asOf
  missing
  notConferred
  levels {
    placement {
      basis
      assertedBy {
        name
      }
      level {
        code
        framework {
          code
          acronym
        }
      }
    }
    answer {
      __typename
      ... on Equivalence {
        verdict
        explanation
        explanationLanguage
        force
        provenance
        reversed
        hops
        to {
          code
          acronym
        }
        levels {
          certain
          relations
          level {
            code
            localisedLabel {
              text
              language
            }
          }
        }
      }
      ... on NoEquivalence {
        reason
        explanation
        explanationLanguage
        wouldSettle
        to {
          code
          acronym
        }
      }
    }
  }
  credits {
    value {
      ...CreditsGiven
    }
    conversion {
      to {
        code
        localisedUnit {
          text
          language
        }
      }
      results {
        basis
        statedAs
        reversed
        explanation
        explanationLanguage
        provenance
        min {
          ...Credits
        }
        max {
          ...Credits
        }
        sources {
          ...SourceShown
        }
      }
      refused {
        basis
        explanation
        explanationLanguage
      }
    }
  }
}
    fragment Credits on CreditAmount {
  decimal
  exact
  rounded
}
fragment CreditsGiven on CreditValue {
  basis
  value
  min
  max
  note
  from
  until
  inForce
  creditSystem {
    code
    localisedUnit {
      text
      language
    }
  }
  assertedBy {
    name
  }
  statement {
    id
    evidence {
      ...SourceShown
    }
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
}`, {"fragmentName":"SeenThere"}) as unknown as TypedDocumentString<SeenThereFragment, unknown>;
export const LevelPlacedFragmentDoc = new TypedDocumentString(`
    fragment LevelPlaced on LevelPlacement {
  basis
  caution
  from
  until
  inForce
  among {
    code
  }
  level {
    code
    framework {
      code
      acronym
    }
    localisedLabel {
      text
      language
    }
  }
  assertedBy {
    name
  }
  statement {
    id
    evidence {
      ...SourceShown
    }
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
}`, {"fragmentName":"LevelPlaced"}) as unknown as TypedDocumentString<LevelPlacedFragment, unknown>;
export const ElementsFoundFragmentDoc = new TypedDocumentString(`
    fragment ElementsFound on Completeness {
  standard
  missing
  elements {
    element
    present
    required
  }
}
    `, {"fragmentName":"ElementsFound"}) as unknown as TypedDocumentString<ElementsFoundFragment, unknown>;
export const MicrocredentialOfferFragmentDoc = new TypedDocumentString(`
    fragment MicrocredentialOffer on Microcredential {
  id
  key
  version
  state
  designation
  offerStatus
  observed
  provenance
  url
  localisedTitle {
    text
    language
  }
  awardingBodies {
    id
    key
    name
    country
    url
  }
  providers {
    ...PartyNamed
  }
  platform {
    ...PartyNamed
  }
  developer {
    ...PartyNamed
  }
  issuerCountry
  issuerRegion
  levelPlacements {
    ...LevelPlaced
  }
  creditValues {
    ...CreditsGiven
  }
  cycle
  workload {
    minHours
    maxHours
    basis
  }
  learningOutcomes
  purpose
  assessment
  assessments {
    type
    method
    criteria
    rubric
  }
  evidenceTypes
  identityVerification
  gradingScheme
  mode
  timing
  languages
  duration
  isoDuration
  prerequisites
  recommendedPriorLearning
  priorLearning {
    possible
    note
  }
  access {
    kind
    note
  }
  qualityAssurance
  qualityAssurances {
    type
    body
    date
    document
    statement
  }
  regulated
  subjects {
    scheme
    code
  }
  occupations {
    title
  }
  standards
  stackability {
    kind
    into
    parts
    sumOfParts
    targets {
      title
      body
      jurisdiction
      counted
      credits
      system
      evidence
      evidenceUrl
    }
  }
  fee {
    amount
    currency
    basis
  }
  awardFormats
  expiresAfter
  validFrom
  validTo
  reviewDue
  completeness {
    ...ElementsFound
  }
}
    fragment LevelPlaced on LevelPlacement {
  basis
  caution
  from
  until
  inForce
  among {
    code
  }
  level {
    code
    framework {
      code
      acronym
    }
    localisedLabel {
      text
      language
    }
  }
  assertedBy {
    name
  }
  statement {
    id
    evidence {
      ...SourceShown
    }
  }
}
fragment CreditsGiven on CreditValue {
  basis
  value
  min
  max
  note
  from
  until
  inForce
  creditSystem {
    code
    localisedUnit {
      text
      language
    }
  }
  assertedBy {
    name
  }
  statement {
    id
    evidence {
      ...SourceShown
    }
  }
}
fragment ElementsFound on Completeness {
  standard
  missing
  elements {
    element
    present
    required
  }
}
fragment PartyNamed on Party {
  name
  url
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
}`, {"fragmentName":"MicrocredentialOffer"}) as unknown as TypedDocumentString<MicrocredentialOfferFragment, unknown>;
export const FacetCountedFragmentDoc = new TypedDocumentString(`
    fragment FacetCounted on Facet {
  field
  values {
    value
    label
    count
  }
}
    `, {"fragmentName":"FacetCounted"}) as unknown as TypedDocumentString<FacetCountedFragment, unknown>;
export const MicrocredentialListedFragmentDoc = new TypedDocumentString(`
    fragment MicrocredentialListed on Microcredential {
  key
  state
  designation
  offerStatus
  localisedTitle {
    text
    language
  }
  awardingBodies {
    name
    country
  }
  levelPlacements {
    inForce
    among {
      code
    }
    level {
      code
      framework {
        acronym
      }
    }
  }
  creditValues {
    inForce
    value
    min
    max
    creditSystem {
      code
      localisedUnit {
        text
        language
      }
    }
  }
  workload {
    minHours
    maxHours
    basis
  }
  mode
  languages
}
    `, {"fragmentName":"MicrocredentialListed"}) as unknown as TypedDocumentString<MicrocredentialListedFragment, unknown>;
export const RegisterMistakeFragmentDoc = new TypedDocumentString(`
    fragment RegisterMistake on UserError {
  code
  path
  message
  messageLanguage
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
  messageLanguage
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
    explanationLanguage
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
    explanationLanguage
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
    explanationLanguage
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
    explanationLanguage
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
      jurisdictions
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
export const CompareFrameworksDocument = new TypedDocumentString(`
    query CompareFrameworks($codes: [String!]!, $asOf: Date) {
  compareFrameworks(codes: $codes, asOf: $asOf) {
    frameworks {
      code
      acronym
      provenance
      localisedName {
        text
        language
      }
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
      alignments {
        key
        title
        basis
        standing
        symmetric
        validFrom
        validTo
        provenance
        from {
          ...EndOfDocument
        }
        to {
          ...EndOfDocument
        }
      }
    }
  }
}
    fragment EndOfDocument on Framework {
  code
  acronym
  scope
}`) as unknown as TypedDocumentString<CompareFrameworksQuery, CompareFrameworksQueryVariables>;
export const CompareLevelsDocument = new TypedDocumentString(`
    query CompareLevels($codes: [String!]!, $asOf: Date, $policy: EquivalencePolicy) {
  compareFrameworks(codes: $codes, asOf: $asOf, policy: $policy) {
    asOf
    views {
      from {
        code
      }
      to {
        code
      }
      answers {
        ...ComparedAnswer
      }
    }
  }
}
    fragment ComparedAnswer on EquivalenceAnswer {
  __typename
  ... on Equivalence {
    from {
      code
    }
    verdict
    hops
    force
    provenance
    reversed
    relationsDisagree
    levels {
      certain
      relations
      level {
        code
      }
    }
  }
  ... on NoEquivalence {
    from {
      code
    }
    reason
    heldFrom
    heldUntil
  }
}`) as unknown as TypedDocumentString<CompareLevelsQuery, CompareLevelsQueryVariables>;
export const CompareSuggestDocument = new TypedDocumentString(`
    query CompareSuggest($text: String!) {
  suggest(text: $text, kinds: [FRAMEWORK], first: 8) {
    code
    label
    detail
  }
}
    `) as unknown as TypedDocumentString<CompareSuggestQuery, CompareSuggestQueryVariables>;
export const DataRegistryDocument = new TypedDocumentString(`
    query DataRegistry {
  registry {
    revision
    referenceRevision
    ruleset
    counts {
      frameworks
      levels
      alignments
      creditSystems
      countries
      rules
      awardingBodies
      microcredentials
    }
    provenance {
      of
      read
      secondary
      recalled
    }
  }
  microcredentials(first: 1) {
    nodes {
      id
      title
    }
  }
}
    `) as unknown as TypedDocumentString<DataRegistryQuery, DataRegistryQueryVariables>;
export const WorkedAskDocument = new TypedDocumentString(`
    query WorkedAsk($from: LevelRef!, $to: String!, $asOf: Date) {
  equivalence(from: $from, to: $to, asOf: $asOf) {
    ... on Equivalence {
      verdict
      levels {
        level {
          code
          label
        }
        relations
      }
      explanation
      chains {
        deciding
        agreement
        steps {
          alignment {
            key
            title
            provenance
          }
        }
      }
    }
    ... on NoEquivalence {
      reason
      explanation
      wouldSettle
    }
  }
}
    `) as unknown as TypedDocumentString<WorkedAskQuery, WorkedAskQueryVariables>;
export const WorkedCompareDocument = new TypedDocumentString(`
    query WorkedCompare($codes: [String!]!) {
  compareFrameworks(codes: $codes) {
    frameworks {
      acronym
      levels {
        code
        label
      }
    }
    views {
      from {
        code
      }
      to {
        code
      }
      answers {
        ... on Equivalence {
          from {
            code
          }
          levels {
            level {
              code
            }
            relations
          }
        }
        ... on NoEquivalence {
          from {
            code
          }
          reason
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<WorkedCompareQuery, WorkedCompareQueryVariables>;
export const WorkedFrameworksDocument = new TypedDocumentString(`
    query WorkedFrameworks($filter: FrameworkFilter) {
  frameworks(first: 20, filter: $filter) {
    totalCount
    nodes {
      code
      acronym
      name
      status
      authority {
        name
      }
      levels {
        code
      }
      alignments {
        key
        to {
          code
        }
        provenance
      }
    }
  }
}
    `) as unknown as TypedDocumentString<WorkedFrameworksQuery, WorkedFrameworksQueryVariables>;
export const WorkedMicrocredentialsDocument = new TypedDocumentString(`
    query WorkedMicrocredentials($filter: MicrocredentialFilter) {
  microcredentials(first: 5, filter: $filter) {
    totalCount
    nodes {
      id
      title
      awardingBody {
        name
        country
      }
      creditValues {
        value
        creditSystem {
          code
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<WorkedMicrocredentialsQuery, WorkedMicrocredentialsQueryVariables>;
export const WorkedEvidenceDocument = new TypedDocumentString(`
    query WorkedEvidence($from: [JurisdictionCode!], $to: [JurisdictionCode!]) {
  coverage(first: 20, filter: {from: $from, to: $to}) {
    nodes {
      from {
        code
      }
      to {
        code
      }
      missing
      views {
        levels
        answered
        unanswered {
          reason
          levels
        }
        force
        provenance
      }
    }
  }
}
    `) as unknown as TypedDocumentString<WorkedEvidenceQuery, WorkedEvidenceQueryVariables>;
export const WorkedRegisterDocument = new TypedDocumentString(`
    query WorkedRegister($jurisdiction: JurisdictionCode) {
  publicationRules {
    name
    says
  }
  rules(first: 20, jurisdiction: $jurisdiction) {
    nodes {
      code
      kind
      says
      source {
        title
        url
      }
    }
  }
}
    `) as unknown as TypedDocumentString<WorkedRegisterQuery, WorkedRegisterQueryVariables>;
export const WorkedStewardDocument = new TypedDocumentString(`
    query WorkedSteward {
  proposals(first: 20) {
    totalCount
    nodes {
      key
      state
    }
  }
}
    `) as unknown as TypedDocumentString<WorkedStewardQuery, WorkedStewardQueryVariables>;
export const EvidenceCoherenceDocument = new TypedDocumentString(`
    query EvidenceCoherence($asOf: Date) {
  coherence(asOf: $asOf) {
    asOf
    findings {
      kind
      severity
      explanation
      explanationLanguage
      touches
      alignments {
        key
        title
        provenance
        from {
          acronym
        }
        to {
          acronym
        }
      }
      levels {
        id
        code
        label
        framework {
          code
          acronym
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<EvidenceCoherenceQuery, EvidenceCoherenceQueryVariables>;
export const EvidenceCoverageDocument = new TypedDocumentString(`
    query EvidenceCoverage($asOf: Date) {
  coverageMatrix(asOf: $asOf) {
    asOf
    countries {
      code
      name
      status
      frameworks {
        code
      }
      memberOf {
        framework {
          code
          acronym
        }
      }
    }
    states {
      mark
      missing
      force
      provenance
      conflicting
      pairs
    }
    rows
  }
}
    `) as unknown as TypedDocumentString<EvidenceCoverageQuery, EvidenceCoverageQueryVariables>;
export const EvidenceDocumentDocument = new TypedDocumentString(`
    query EvidenceDocument($key: String!, $knownAt: Int) {
  alignment(key: $key, knownAt: $knownAt) {
    id
    key
    title
    basis
    provenance
    standing
    symmetric
    complete
    coverage
    chains
    notes
    validFrom
    validTo
    withdrawn {
      on
      reason
    }
    assertedBy
    acceptedBy {
      body
      on
    }
    from {
      ...FrameworkNamed
    }
    to {
      ...FrameworkNamed
    }
    pairs {
      from {
        ...LevelNamed
      }
      to {
        ...LevelNamed
      }
      relation
      provenance
      pinpoint
    }
    unmapped {
      from {
        ...LevelNamed
      }
      to {
        ...LevelNamed
      }
    }
    sources {
      ...SourceShown
    }
    supersedes {
      key
      title
    }
    supersededBy {
      key
      title
    }
    history {
      version
      revision
      recordedAt
      body
      changedFields
      why
    }
  }
}
    fragment LevelNamed on Level {
  id
  code
  label
  localisedLabel {
    language
  }
}
fragment FrameworkNamed on Framework {
  code
  acronym
  name
  authority {
    name
    url
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
}`) as unknown as TypedDocumentString<EvidenceDocumentQuery, EvidenceDocumentQueryVariables>;
export const EvidenceDocumentsDocument = new TypedDocumentString(`
    query EvidenceDocuments($filter: AlignmentFilter, $after: String) {
  alignments(first: 25, filter: $filter, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      key
      title
      basis
      provenance
      standing
      symmetric
      validFrom
      validTo
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
      }
    }
  }
}
    `) as unknown as TypedDocumentString<EvidenceDocumentsQuery, EvidenceDocumentsQueryVariables>;
export const EvidenceMissingDocument = new TypedDocumentString(`
    query EvidenceMissing($asOf: Date) {
  coherence(asOf: $asOf) {
    asOf
    findings {
      kind
      touches
      explanation
      explanationLanguage
      alignments {
        key
        title
        from {
          code
          acronym
          authority {
            name
            url
          }
        }
        to {
          code
          acronym
          authority {
            name
            url
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<EvidenceMissingQuery, EvidenceMissingQueryVariables>;
export const EvidenceUnrelatedDocument = new TypedDocumentString(`
    query EvidenceUnrelated($after: String) {
  frameworks(first: 100, after: $after) {
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      code
      acronym
      name
      scope
      status
      jurisdictions
      authority {
        name
        url
      }
      alignments {
        key
      }
    }
  }
}
    `) as unknown as TypedDocumentString<EvidenceUnrelatedQuery, EvidenceUnrelatedQueryVariables>;
export const EvidenceUnknownCountriesDocument = new TypedDocumentString(`
    query EvidenceUnknownCountries($after: String) {
  countries(first: 100, after: $after, filter: {status: UNKNOWN}) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      code
      name
      note
      frameworks {
        code
      }
    }
  }
}
    `) as unknown as TypedDocumentString<EvidenceUnknownCountriesQuery, EvidenceUnknownCountriesQueryVariables>;
export const EvidenceOverviewDocument = new TypedDocumentString(`
    query EvidenceOverview {
  registry {
    counts {
      alignments
    }
    provenance {
      of
      read
      secondary
      recalled
    }
  }
  oneSided: alignments(first: 1, filter: {symmetric: false}) {
    totalCount
  }
  superseded: alignments(first: 1, filter: {superseded: true}) {
    totalCount
  }
  disowned: alignments(first: 1, filter: {standing: NOT_ENDORSED}) {
    totalCount
  }
  coherence {
    asOf
    findings {
      kind
      severity
    }
  }
  coverageMatrix {
    states {
      missing
      pairs
    }
  }
}
    `) as unknown as TypedDocumentString<EvidenceOverviewQuery, EvidenceOverviewQueryVariables>;
export const EvidencePairDocument = new TypedDocumentString(`
    query EvidencePair($from: JurisdictionCode!, $to: JurisdictionCode!, $asOf: Date) {
  coverage(first: 1, filter: {from: [$from], to: [$to]}, asOf: $asOf) {
    nodes {
      from {
        ...CountryKnown
      }
      to {
        ...CountryKnown
      }
      missing
      views {
        from {
          ...FrameworkNamed
          levels {
            code
            label
          }
        }
        to {
          ...FrameworkNamed
        }
        levels
        answered
        conflicting
        unanswered {
          reason
          levels
        }
        hops
        force
        provenance
      }
    }
  }
}
    fragment CountryKnown on Country {
  code
  name
  status
  provenance
  note
  source {
    ...SourceShown
  }
}
fragment FrameworkNamed on Framework {
  code
  acronym
  name
  authority {
    name
    url
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
}`) as unknown as TypedDocumentString<EvidencePairQuery, EvidencePairQueryVariables>;
export const EvidencePairAnswersDocument = new TypedDocumentString(`
    query EvidencePairAnswers($questions: [EquivalenceQuestion!]!) {
  equivalences(questions: $questions) {
    __typename
    ... on Equivalence {
      explanation
      explanationLanguage
      chains {
        deciding
        steps {
          reversed
          alignment {
            key
            title
            provenance
          }
        }
      }
    }
    ... on NoEquivalence {
      reason
      explanation
      explanationLanguage
      wouldSettle
      chains {
        deciding
        steps {
          reversed
          alignment {
            key
            title
            provenance
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<EvidencePairAnswersQuery, EvidencePairAnswersQueryVariables>;
export const FrameworksFrameworkDocument = new TypedDocumentString(`
    query FrameworksFramework($code: String!, $knownAt: Int) {
  framework(code: $code, knownAt: $knownAt) {
    id
    code
    acronym
    scope
    status
    established
    revised
    website
    notes
    provenance
    jurisdictions
    descriptorDomains
    localisedName {
      text
      language
    }
    names {
      text
      language
    }
    authority {
      name
      url
    }
    creditSystem {
      code
      name
      unit
      creditsPerFullTimeYear
      notionalHoursPerCredit {
        min
        max
      }
    }
    levels {
      code
      ordinal
      labels {
        text
        language
      }
      typicalQualificationNames {
        names {
          text
          language
        }
      }
    }
    sources {
      ...SourceShown
    }
    sameAs {
      address
      verified
      note
    }
    history {
      version
      revision
      recordedAt
      why
      changedFields
    }
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
}`) as unknown as TypedDocumentString<FrameworksFrameworkQuery, FrameworksFrameworkQueryVariables>;
export const FrameworksDocumentsDocument = new TypedDocumentString(`
    query FrameworksDocuments($code: String!, $knownAt: Int) {
  alignments(first: 100, filter: {framework: $code}, knownAt: $knownAt) {
    nodes {
      key
      title
      basis
      standing
      symmetric
      chains
      complete
      coverage
      validFrom
      validTo
      provenance
      notes
      from {
        code
        acronym
      }
      to {
        code
        acronym
      }
      acceptedBy {
        body
        on
      }
      withdrawn {
        on
        reason
      }
      supersedes {
        key
      }
      supersededBy {
        key
      }
      sources {
        ...SourceShown
      }
    }
    totalCount
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
}`) as unknown as TypedDocumentString<FrameworksDocumentsQuery, FrameworksDocumentsQueryVariables>;
export const FrameworksListDocument = new TypedDocumentString(`
    query FrameworksList($first: Int, $after: String, $filter: FrameworkFilter) {
  frameworks(first: $first, after: $after, filter: $filter) {
    nodes {
      code
      acronym
      scope
      status
      provenance
      jurisdictions
      localisedName {
        text
        language
      }
      alignments {
        basis
        standing
        provenance
        validFrom
        validTo
        from {
          code
          acronym
        }
        to {
          code
          acronym
        }
      }
    }
    totalCount
    pageInfo {
      endCursor
      hasNextPage
    }
  }
}
    `) as unknown as TypedDocumentString<FrameworksListQuery, FrameworksListQueryVariables>;
export const FrameworksCountriesDocument = new TypedDocumentString(`
    query FrameworksCountries($first: Int, $after: String, $filter: CountryFilter) {
  countries(first: $first, after: $after, filter: $filter) {
    nodes {
      code
      name
      status
      provenance
      note
      frameworks {
        code
        acronym
        scope
      }
      memberOf {
        since
        framework {
          code
          acronym
        }
      }
    }
    totalCount
    pageInfo {
      endCursor
      hasNextPage
    }
  }
}
    `) as unknown as TypedDocumentString<FrameworksCountriesQuery, FrameworksCountriesQueryVariables>;
export const FrameworksCountryDocument = new TypedDocumentString(`
    query FrameworksCountry($code: JurisdictionCode!) {
  country(code: $code) {
    code
    name
    names {
      text
      language
    }
    status
    provenance
    note
    source {
      ...SourceShown
    }
    frameworks {
      code
      acronym
      scope
      status
      localisedName {
        text
        language
      }
    }
    memberOf {
      since
      framework {
        code
        acronym
        localisedName {
          text
          language
        }
      }
    }
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
}`) as unknown as TypedDocumentString<FrameworksCountryQuery, FrameworksCountryQueryVariables>;
export const FrameworksMapDocument = new TypedDocumentString(`
    query FrameworksMap($after: String) {
  countries(first: 100, after: $after) {
    nodes {
      code
      name
      status
      frameworks {
        code
        acronym
        scope
      }
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
}
    `) as unknown as TypedDocumentString<FrameworksMapQuery, FrameworksMapQueryVariables>;
export const FrameworksRegionsDocument = new TypedDocumentString(`
    query FrameworksRegions {
  regional: frameworks(first: 100, filter: {scope: REGIONAL}) {
    nodes {
      code
      acronym
      name
    }
  }
  parts: frameworks(first: 100, filter: {scope: SUBNATIONAL}) {
    nodes {
      code
      acronym
      name
      jurisdictions
    }
  }
}
    `) as unknown as TypedDocumentString<FrameworksRegionsQuery, FrameworksRegionsQueryVariables>;
export const MicrocredentialRecordDocument = new TypedDocumentString(`
    query MicrocredentialRecord($id: ID!, $knownAt: Int, $standard: Standard, $other: Boolean!, $after: String) {
  node(id: $id, knownAt: $knownAt) {
    ... on Microcredential {
      ...MicrocredentialOffer
      address
      titles {
        text
        language
      }
      notes
      ending {
        on
        reason
        successor
      }
      ofOtherStandard: completeness(standard: $standard) @include(if: $other) {
        ...ElementsFound
      }
      reviewOverdue
      warnings {
        message
        messageLanguage
        jurisdictionRule {
          source {
            title
            url
          }
        }
      }
      sources {
        ...SourceShown
      }
      statements(first: 25, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          ...StatementShown
        }
      }
      history {
        version
        revision
        recordedAt
        body
        changedFields
        why
      }
    }
  }
}
    fragment StatementShown on Statement {
  __typename
  id
  kind
  state
  from
  until
  inForce
  note
  ended {
    on
    reason
  }
  by {
    key
    name
  }
  evidence {
    ...SourceShown
  }
  ... on LevelPlacementStatement {
    placedBasis: basis
    framework {
      code
      acronym
    }
    levels {
      code
    }
  }
  ... on CreditValueStatement {
    valueBasis: basis
    value
    creditSystem {
      code
      localisedUnit {
        text
        language
      }
    }
  }
  ... on QualityDecision {
    outcome
    decidedOn: scope
    report
  }
  ... on Recognition {
    recogniser
    recognisedBy {
      ...PartyNamed
    }
    gives
  }
  ... on CoDesign {
    with {
      ...PartyNamed
    }
    part
  }
  ... on Agreement {
    parties {
      ...PartyNamed
    }
    largerAward {
      title
      credits
      creditSystem
      body {
        ...PartyNamed
      }
    }
    cap {
      credits
      creditSystem
      share
    }
    conditions
    counted: scope
  }
}
fragment LevelPlaced on LevelPlacement {
  basis
  caution
  from
  until
  inForce
  among {
    code
  }
  level {
    code
    framework {
      code
      acronym
    }
    localisedLabel {
      text
      language
    }
  }
  assertedBy {
    name
  }
  statement {
    id
    evidence {
      ...SourceShown
    }
  }
}
fragment CreditsGiven on CreditValue {
  basis
  value
  min
  max
  note
  from
  until
  inForce
  creditSystem {
    code
    localisedUnit {
      text
      language
    }
  }
  assertedBy {
    name
  }
  statement {
    id
    evidence {
      ...SourceShown
    }
  }
}
fragment ElementsFound on Completeness {
  standard
  missing
  elements {
    element
    present
    required
  }
}
fragment MicrocredentialOffer on Microcredential {
  id
  key
  version
  state
  designation
  offerStatus
  observed
  provenance
  url
  localisedTitle {
    text
    language
  }
  awardingBodies {
    id
    key
    name
    country
    url
  }
  providers {
    ...PartyNamed
  }
  platform {
    ...PartyNamed
  }
  developer {
    ...PartyNamed
  }
  issuerCountry
  issuerRegion
  levelPlacements {
    ...LevelPlaced
  }
  creditValues {
    ...CreditsGiven
  }
  cycle
  workload {
    minHours
    maxHours
    basis
  }
  learningOutcomes
  purpose
  assessment
  assessments {
    type
    method
    criteria
    rubric
  }
  evidenceTypes
  identityVerification
  gradingScheme
  mode
  timing
  languages
  duration
  isoDuration
  prerequisites
  recommendedPriorLearning
  priorLearning {
    possible
    note
  }
  access {
    kind
    note
  }
  qualityAssurance
  qualityAssurances {
    type
    body
    date
    document
    statement
  }
  regulated
  subjects {
    scheme
    code
  }
  occupations {
    title
  }
  standards
  stackability {
    kind
    into
    parts
    sumOfParts
    targets {
      title
      body
      jurisdiction
      counted
      credits
      system
      evidence
      evidenceUrl
    }
  }
  fee {
    amount
    currency
    basis
  }
  awardFormats
  expiresAfter
  validFrom
  validTo
  reviewDue
  completeness {
    ...ElementsFound
  }
}
fragment PartyNamed on Party {
  name
  url
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
}`) as unknown as TypedDocumentString<MicrocredentialRecordQuery, MicrocredentialRecordQueryVariables>;
export const MicrocredentialSeenDocument = new TypedDocumentString(`
    query MicrocredentialSeen($id: ID!, $knownAt: Int, $framework: String!, $creditSystem: String, $asOf: Date) {
  node(id: $id, knownAt: $knownAt) {
    ... on Microcredential {
      seenFrom(framework: $framework, creditSystem: $creditSystem, asOf: $asOf) {
        ...SeenThere
      }
    }
  }
}
    fragment SeenThere on SeenFrom {
  asOf
  missing
  notConferred
  levels {
    placement {
      basis
      assertedBy {
        name
      }
      level {
        code
        framework {
          code
          acronym
        }
      }
    }
    answer {
      __typename
      ... on Equivalence {
        verdict
        explanation
        explanationLanguage
        force
        provenance
        reversed
        hops
        to {
          code
          acronym
        }
        levels {
          certain
          relations
          level {
            code
            localisedLabel {
              text
              language
            }
          }
        }
      }
      ... on NoEquivalence {
        reason
        explanation
        explanationLanguage
        wouldSettle
        to {
          code
          acronym
        }
      }
    }
  }
  credits {
    value {
      ...CreditsGiven
    }
    conversion {
      to {
        code
        localisedUnit {
          text
          language
        }
      }
      results {
        basis
        statedAs
        reversed
        explanation
        explanationLanguage
        provenance
        min {
          ...Credits
        }
        max {
          ...Credits
        }
        sources {
          ...SourceShown
        }
      }
      refused {
        basis
        explanation
        explanationLanguage
      }
    }
  }
}
fragment Credits on CreditAmount {
  decimal
  exact
  rounded
}
fragment CreditsGiven on CreditValue {
  basis
  value
  min
  max
  note
  from
  until
  inForce
  creditSystem {
    code
    localisedUnit {
      text
      language
    }
  }
  assertedBy {
    name
  }
  statement {
    id
    evidence {
      ...SourceShown
    }
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
}`) as unknown as TypedDocumentString<MicrocredentialSeenQuery, MicrocredentialSeenQueryVariables>;
export const MicrocredentialsCompareDocument = new TypedDocumentString(`
    query MicrocredentialsCompare($ids: [ID!]!, $seen: Boolean!, $framework: String = "", $creditSystem: String, $asOf: Date) {
  nodes(ids: $ids) {
    ... on Microcredential {
      ...MicrocredentialOffer
      seenFrom(framework: $framework, creditSystem: $creditSystem, asOf: $asOf) @include(if: $seen) {
        ...SeenThere
      }
    }
  }
}
    fragment SeenThere on SeenFrom {
  asOf
  missing
  notConferred
  levels {
    placement {
      basis
      assertedBy {
        name
      }
      level {
        code
        framework {
          code
          acronym
        }
      }
    }
    answer {
      __typename
      ... on Equivalence {
        verdict
        explanation
        explanationLanguage
        force
        provenance
        reversed
        hops
        to {
          code
          acronym
        }
        levels {
          certain
          relations
          level {
            code
            localisedLabel {
              text
              language
            }
          }
        }
      }
      ... on NoEquivalence {
        reason
        explanation
        explanationLanguage
        wouldSettle
        to {
          code
          acronym
        }
      }
    }
  }
  credits {
    value {
      ...CreditsGiven
    }
    conversion {
      to {
        code
        localisedUnit {
          text
          language
        }
      }
      results {
        basis
        statedAs
        reversed
        explanation
        explanationLanguage
        provenance
        min {
          ...Credits
        }
        max {
          ...Credits
        }
        sources {
          ...SourceShown
        }
      }
      refused {
        basis
        explanation
        explanationLanguage
      }
    }
  }
}
fragment Credits on CreditAmount {
  decimal
  exact
  rounded
}
fragment LevelPlaced on LevelPlacement {
  basis
  caution
  from
  until
  inForce
  among {
    code
  }
  level {
    code
    framework {
      code
      acronym
    }
    localisedLabel {
      text
      language
    }
  }
  assertedBy {
    name
  }
  statement {
    id
    evidence {
      ...SourceShown
    }
  }
}
fragment CreditsGiven on CreditValue {
  basis
  value
  min
  max
  note
  from
  until
  inForce
  creditSystem {
    code
    localisedUnit {
      text
      language
    }
  }
  assertedBy {
    name
  }
  statement {
    id
    evidence {
      ...SourceShown
    }
  }
}
fragment ElementsFound on Completeness {
  standard
  missing
  elements {
    element
    present
    required
  }
}
fragment MicrocredentialOffer on Microcredential {
  id
  key
  version
  state
  designation
  offerStatus
  observed
  provenance
  url
  localisedTitle {
    text
    language
  }
  awardingBodies {
    id
    key
    name
    country
    url
  }
  providers {
    ...PartyNamed
  }
  platform {
    ...PartyNamed
  }
  developer {
    ...PartyNamed
  }
  issuerCountry
  issuerRegion
  levelPlacements {
    ...LevelPlaced
  }
  creditValues {
    ...CreditsGiven
  }
  cycle
  workload {
    minHours
    maxHours
    basis
  }
  learningOutcomes
  purpose
  assessment
  assessments {
    type
    method
    criteria
    rubric
  }
  evidenceTypes
  identityVerification
  gradingScheme
  mode
  timing
  languages
  duration
  isoDuration
  prerequisites
  recommendedPriorLearning
  priorLearning {
    possible
    note
  }
  access {
    kind
    note
  }
  qualityAssurance
  qualityAssurances {
    type
    body
    date
    document
    statement
  }
  regulated
  subjects {
    scheme
    code
  }
  occupations {
    title
  }
  standards
  stackability {
    kind
    into
    parts
    sumOfParts
    targets {
      title
      body
      jurisdiction
      counted
      credits
      system
      evidence
      evidenceUrl
    }
  }
  fee {
    amount
    currency
    basis
  }
  awardFormats
  expiresAfter
  validFrom
  validTo
  reviewDue
  completeness {
    ...ElementsFound
  }
}
fragment PartyNamed on Party {
  name
  url
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
}`) as unknown as TypedDocumentString<MicrocredentialsCompareQuery, MicrocredentialsCompareQueryVariables>;
export const MicrocredentialsListDocument = new TypedDocumentString(`
    query MicrocredentialsList($search: String, $filter: MicrocredentialFilter, $first: Int!, $after: String) {
  microcredentials(search: $search, filter: $filter, first: $first, after: $after) {
    totalCount
    facets {
      ...FacetCounted
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...MicrocredentialListed
    }
  }
}
    fragment FacetCounted on Facet {
  field
  values {
    value
    label
    count
  }
}
fragment MicrocredentialListed on Microcredential {
  key
  state
  designation
  offerStatus
  localisedTitle {
    text
    language
  }
  awardingBodies {
    name
    country
  }
  levelPlacements {
    inForce
    among {
      code
    }
    level {
      code
      framework {
        acronym
      }
    }
  }
  creditValues {
    inForce
    value
    min
    max
    creditSystem {
      code
      localisedUnit {
        text
        language
      }
    }
  }
  workload {
    minHours
    maxHours
    basis
  }
  mode
  languages
}`) as unknown as TypedDocumentString<MicrocredentialsListQuery, MicrocredentialsListQueryVariables>;
export const MicrocredentialsFacetsDocument = new TypedDocumentString(`
    query MicrocredentialsFacets($search: String, $filter: MicrocredentialFilter) {
  microcredentials(search: $search, filter: $filter) {
    facets {
      ...FacetCounted
    }
  }
}
    fragment FacetCounted on Facet {
  field
  values {
    value
    label
    count
  }
}`) as unknown as TypedDocumentString<MicrocredentialsFacetsQuery, MicrocredentialsFacetsQueryVariables>;
export const MicrocredentialsCountDocument = new TypedDocumentString(`
    query MicrocredentialsCount($search: String, $filter: MicrocredentialFilter) {
  microcredentials(search: $search, filter: $filter) {
    totalCount
  }
}
    `) as unknown as TypedDocumentString<MicrocredentialsCountQuery, MicrocredentialsCountQueryVariables>;
export const RegisterJudgeDocument = new TypedDocumentString(`
    query RegisterJudge($input: MicrocredentialInput!, $awardingBody: String!) {
  microcredentialValidate(input: $input, awardingBody: $awardingBody) {
    publishable
    mistakes {
      path
      message
      messageLanguage
      fix
    }
    errors {
      path
      message
      messageLanguage
      fix
      rule {
        name
      }
    }
    warnings {
      path
      message
      messageLanguage
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
      messageLanguage
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
      messageLanguage
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
  messageLanguage
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
  messageLanguage
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
  messageLanguage
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
  messageLanguage
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
  messageLanguage
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
  messageLanguage
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
  messageLanguage
  fix
  ... on VersionConflictError {
    currentVersion
  }
  ... on RuleError {
    rule
  }
}`) as unknown as TypedDocumentString<RegisterWithdrawMutation, RegisterWithdrawMutationVariables>;
export const RegisterDiscardDocument = new TypedDocumentString(`
    mutation RegisterDiscard($input: MicrocredentialDiscardInput!) {
  done: microcredentialDiscard(input: $input) {
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
  messageLanguage
  fix
  ... on VersionConflictError {
    currentVersion
  }
  ... on RuleError {
    rule
  }
}`) as unknown as TypedDocumentString<RegisterDiscardMutation, RegisterDiscardMutationVariables>;
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
  messageLanguage
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
    secondPerson
    mayApprove
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
        explanationLanguage
        touches
      }
      settledFindings {
        kind
        severity
        explanation
        explanationLanguage
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
  messageLanguage
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
  messageLanguage
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
  messageLanguage
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
  messageLanguage
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
  messageLanguage
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
  messageLanguage
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
  messageLanguage
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
  messageLanguage
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
export const ViewpointsDocument = new TypedDocumentString(`
    query Viewpoints($after: String) {
  frameworks(first: 100, after: $after) {
    nodes {
      code
      acronym
      jurisdictions
      localisedName {
        text
        language
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
  creditSystems(first: 100) {
    nodes {
      code
      jurisdictions
      localisedName {
        text
        language
      }
      localisedUnit {
        text
        language
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ViewpointsQuery, ViewpointsQueryVariables>;
export const LevelsOfDocument = new TypedDocumentString(`
    query LevelsOf($framework: String!) {
  framework(code: $framework) {
    code
    levels {
      code
      localisedLabel {
        text
        language
      }
    }
  }
}
    `) as unknown as TypedDocumentString<LevelsOfQuery, LevelsOfQueryVariables>;