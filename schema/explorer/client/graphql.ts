/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
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

/** What the deciding chains say together. */
export type EquivalenceVerdict =
  /** The documents name no level in common: all are listed, and none wins. */
  | 'CONFLICTING'
  /** Several levels. */
  | 'RANGE'
  /** One level. */
  | 'SINGLE';

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

/** Whether assessment is supervised and identity verified. */
export type IdentityVerification =
  /** Supervised, without verification of identity. */
  | 'SUPERVISED'
  /** Supervised online or on site, and identity is verified. */
  | 'SUPERVISED_WITH_IDENTITY'
  /** Nobody supervises it, and identity is not verified. */
  | 'UNSUPERVISED';

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

/** Form of participation. */
export type ParticipationMode =
  /** Partly online, partly on site. */
  | 'BLENDED'
  /** Online. */
  | 'ONLINE'
  /** On site. */
  | 'ONSITE';

/** How the document behind a statement was seen, best first. */
export type Provenance =
  /** The figures were read in the named official document, or in a faithful copy of it. */
  | 'READ'
  /** General knowledge: no document was read. */
  | 'RECALLED'
  /** Read in a secondary source that quotes the official document. */
  | 'SECONDARY';

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

/** Whether a microcredential builds towards something larger. */
export type StackabilityKind =
  /** It builds towards something larger. */
  | 'STACKABLE'
  /** It stands alone. */
  | 'STANDALONE';

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

/** Classifications of fields of education. */
export type SubjectScheme =
  /** Fields of education and training of UNESCO, 2013. */
  | 'ISCED_F'
  /** New Zealand Standard Classification of Education. */
  | 'NZSCED';

/** Whether learners and teachers meet at the same time. */
export type Timing =
  /** Each at a time of their own. */
  | 'ASYNCHRONOUS'
  /** Partly at the same time for all. */
  | 'MIXED'
  /** At the same time for all. */
  | 'SYNCHRONOUS';

/** Where a figure of working hours comes from. */
export type WorkloadBasis =
  /** Worked out from the credits by the compiler. */
  | 'DERIVED'
  /** Stated by the source. */
  | 'STATED';

export type MicrocredentialRecordQueryVariables = Exact<{
  id: string | number;
  knownAt?: number | null | undefined;
  standard?: Standard | null | undefined;
  other: boolean;
  after?: string | null | undefined;
}>;


export type MicrocredentialRecordQuery = { node:
    | { address: string, notes: string | null, id: string, key: string, version: number, state: MicrocredentialState, designation: Designation, offerStatus: OfferStatus, observed: number | null, provenance: Provenance, url: string | null, issuerCountry: string | null, issuerRegion: string | null, cycle: Cycle | null, learningOutcomes: Array<string>, purpose: string | null, assessment: string | null, evidenceTypes: Array<EvidenceType>, identityVerification: IdentityVerification | null, gradingScheme: string | null, mode: ParticipationMode | null, timing: Timing | null, languages: Array<string>, duration: string | null, isoDuration: string | null, prerequisites: string | null, recommendedPriorLearning: string | null, qualityAssurance: string | null, regulated: boolean | null, standards: Array<string>, awardFormats: Array<AwardFormat>, expiresAfter: string | null, validFrom: string | null, validTo: string | null, reviewDue: string | null, titles: Array<{ text: string, language: string }>, ending: { on: string, reason: string, successor: string | null } | null, ofOtherStandard?: { standard: Standard, missing: Array<StandardElement>, elements: Array<{ element: StandardElement, present: boolean, required: boolean }> }, sources: Array<{ title: string, publisher: string | null, year: number | null, edition: string | null, pinpoint: string | null, url: string | null, provenance: Provenance, via: { title: string, url: string | null } | null }>, statements: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<
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
             | null }, conversion: { to: { code: string, localisedUnit: { text: string, language: string } }, results: Array<{ basis: CreditBasis, statedAs: StatementBasis | null, reversed: boolean, explanation: string, provenance: Provenance, min: { decimal: string, exact: string, rounded: boolean }, max: { decimal: string, exact: string, rounded: boolean }, sources: Array<{ title: string, publisher: string | null, year: number | null, edition: string | null, pinpoint: string | null, url: string | null, provenance: Provenance, via: { title: string, url: string | null } | null }> }>, refused: Array<{ basis: CreditBasis, explanation: string }> } }> } | null }
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
       | null }, conversion: { to: { code: string, localisedUnit: { text: string, language: string } }, results: Array<{ basis: CreditBasis, statedAs: StatementBasis | null, reversed: boolean, explanation: string, provenance: Provenance, min: { decimal: string, exact: string, rounded: boolean }, max: { decimal: string, exact: string, rounded: boolean }, sources: Array<{ title: string, publisher: string | null, year: number | null, edition: string | null, pinpoint: string | null, url: string | null, provenance: Provenance, via: { title: string, url: string | null } | null }> }>, refused: Array<{ basis: CreditBasis, explanation: string }> } }> };

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
             | null }, conversion: { to: { code: string, localisedUnit: { text: string, language: string } }, results: Array<{ basis: CreditBasis, statedAs: StatementBasis | null, reversed: boolean, explanation: string, provenance: Provenance, min: { decimal: string, exact: string, rounded: boolean }, max: { decimal: string, exact: string, rounded: boolean }, sources: Array<{ title: string, publisher: string | null, year: number | null, edition: string | null, pinpoint: string | null, url: string | null, provenance: Provenance, via: { title: string, url: string | null } | null }> }>, refused: Array<{ basis: CreditBasis, explanation: string }> } }> } | null, localisedTitle: { text: string, language: string }, awardingBodies: Array<{ id: string, key: string, name: string, country: string | null, url: string | null }>, providers: Array<{ name: string, url: string | null }>, platform: { name: string, url: string | null } | null, developer: { name: string, url: string | null } | null, levelPlacements: Array<{ basis: LevelBasis, caution: string, from: string | null, until: string | null, inForce: boolean, among: Array<{ code: string }>, level: { code: string, framework: { code: string, acronym: string }, localisedLabel: { text: string, language: string } }, assertedBy: { name: string } | null, statement:
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

export type SourceShownFragment = { title: string, publisher: string | null, year: number | null, edition: string | null, pinpoint: string | null, url: string | null, provenance: Provenance, via: { title: string, url: string | null } | null };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { viewer: { person: string, roles: Array<OrganisationRole>, scopes: Array<Scope>, organisation: { key: string, name: string } } | null };

export type ViewpointsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type ViewpointsQuery = { frameworks: { nodes: Array<{ code: string, acronym: string, jurisdictions: Array<string>, localisedName: { text: string, language: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, creditSystems: { nodes: Array<{ code: string, jurisdictions: Array<string>, localisedName: { text: string, language: string } }> } };

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