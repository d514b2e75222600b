/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
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

/** Whether an authority stands behind a document. */
export type AlignmentStanding =
  /** An authority stands behind it. */
  | 'ENDORSED'
  /** Printed by an authority, but disowned for recognition: shown as evidence, without effect. */
  | 'NOT_ENDORSED';

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

/** Where a figure of working hours comes from. */
export type WorkloadBasis =
  /** Worked out from the credits by the compiler. */
  | 'DERIVED'
  /** Stated by the source. */
  | 'STATED';

export type CreditConversionQueryVariables = Exact<{
  value: string;
  from: string;
  to: string;
  jurisdiction?: string | null | undefined;
  asOf?: string | null | undefined;
  admitRecalled?: boolean | null | undefined;
}>;


export type CreditConversionQuery = { creditConversion: { from: { code: string }, to: { code: string }, results: Array<{ basis: CreditBasis, statedAs: StatementBasis | null, reversed: boolean, provenance: Provenance, explanation: string, min: { exact: string, decimal: string }, max: { exact: string, decimal: string }, sources: Array<{ title: string, provenance: Provenance }> }>, refused: Array<{ basis: CreditBasis, reason: CreditRefusalReason, explanation: string }> } | null };

export type EquivalenceQueryVariables = Exact<{
  from: LevelRef;
  to: string;
  asOf?: string | null | undefined;
  policy?: EquivalencePolicy | null | undefined;
}>;


export type EquivalenceQuery = { equivalence:
    | { __typename: 'Equivalence', verdict: EquivalenceVerdict, hops: number, asOf: string, force: AlignmentBasis | null, provenance: Provenance | null, reversed: boolean, relationsDisagree: boolean, explanation: string, from: { code: string, framework: { code: string } }, to: { code: string }, levels: Array<{ relations: Array<LevelRelation>, certain: boolean, level: { code: string, ordinal: number, label: string } }>, lowest: { code: string }, highest: { code: string }, chains: Array<{ deciding: boolean, agreement: ChainAgreement | null, steps: Array<{ reversed: boolean, alignment: { key: string, basis: AlignmentBasis, from: { code: string }, to: { code: string }, sources: Array<{ title: string, publisher: string | null, year: number | null, url: string | null, provenance: Provenance }> }, reaches: Array<{ code: string }> }> }> }
    | { __typename: 'NoEquivalence', reason: NoEquivalenceReason, heldFrom: string | null, heldUntil: string | null, wouldSettle: string, explanation: string, from: { code: string, framework: { code: string } }, to: { code: string }, chains: Array<{ agreement: ChainAgreement | null, steps: Array<{ reversed: boolean, alignment: { key: string }, reaches: Array<{ code: string }> }> }> }
   | null };

export type EquivalencesQueryVariables = Exact<{
  questions: Array<EquivalenceQuestion> | EquivalenceQuestion;
}>;


export type EquivalencesQuery = { equivalences: Array<
    | { __typename: 'Equivalence', verdict: EquivalenceVerdict, hops: number, levels: Array<{ relations: Array<LevelRelation>, level: { code: string } }> }
    | { __typename: 'NoEquivalence', reason: NoEquivalenceReason }
   | null> };

export type FrameworksQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  filter?: FrameworkFilter | null | undefined;
}>;


export type FrameworksQuery = { frameworks: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, code: string, acronym: string, name: string, scope: FrameworkScope, status: FrameworkStatus, jurisdictions: Array<string>, levels: Array<{ id: string, code: string, ordinal: number, label: string, typicalQualifications: Array<string> }>, creditSystem: { code: string } | null, alignments: Array<{ key: string, basis: AlignmentBasis, validFrom: string | null, validTo: string | null, standing: AlignmentStanding, complete: boolean, from: { code: string }, to: { code: string }, sources: Array<{ title: string, provenance: Provenance }> }>, sources: Array<{ title: string, publisher: string | null, year: number | null, url: string | null, provenance: Provenance }> }> } };

export type MicrocredentialsQueryVariables = Exact<{
  search?: string | null | undefined;
  filter?: MicrocredentialFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type MicrocredentialsQuery = { microcredentials: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, facets: Array<{ field: FacetField, values: Array<{ value: string, label: string, count: number }> }>, nodes: Array<{ id: string, title: string, learningOutcomes: Array<string>, url: string | null, awardingBody: { name: string, country: string | null } | null, levelPlacements: Array<{ basis: LevelBasis, level: { code: string, framework: { code: string } } }>, creditValues: Array<{ value: string | null, creditSystem: { code: string } }>, workload: { minHours: string | null, maxHours: string | null, basis: WorkloadBasis } | null, completeness: { present: Array<StandardElement>, missing: Array<StandardElement> }, sources: Array<{ title: string, url: string | null, provenance: Provenance }> }> } };

export type RegistryQueryVariables = Exact<{ [key: string]: never; }>;


export type RegistryQuery = { registry: { revision: number, ruleset: string, counts: { frameworks: number, levels: number, alignments: number, creditSystems: number, awardingBodies: number, microcredentials: number } }, coherence: { findings: Array<{ kind: FindingKind, severity: FindingSeverity, explanation: string, alignments: Array<{ key: string }>, levels: Array<{ code: string, framework: { code: string } }> }> } };

export type SeenFromQueryVariables = Exact<{
  id: string | number;
  framework: string;
  creditSystem?: string | null | undefined;
  asOf?: string | null | undefined;
}>;


export type SeenFromQuery = { node:
    | { title: string, awardingBody: { name: string, country: string | null } | null, seenFrom: { missing: Array<StandardElement>, notConferred: Array<string>, levels: Array<{ placement: { basis: LevelBasis, level: { code: string, framework: { code: string } } }, answer:
            | { __typename: 'Equivalence', verdict: EquivalenceVerdict, force: AlignmentBasis | null, provenance: Provenance | null, explanation: string, levels: Array<{ relations: Array<LevelRelation>, level: { code: string } }> }
            | { __typename: 'NoEquivalence', reason: NoEquivalenceReason, explanation: string }
           }>, credits: Array<{ value: { value: string | null, creditSystem: { code: string } }, conversion: { results: Array<{ basis: CreditBasis, min: { exact: string }, max: { exact: string } }>, refused: Array<{ basis: CreditBasis, reason: CreditRefusalReason }> } }> } | null }
    | Record<PropertyKey, never>
   | null };


export const CreditConversionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CreditConversion"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"value"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Decimal"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"jurisdiction"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"JurisdictionCode"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"admitRecalled"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"creditConversion"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"value"},"value":{"kind":"Variable","name":{"kind":"Name","value":"value"}}},{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}},{"kind":"Argument","name":{"kind":"Name","value":"jurisdiction"},"value":{"kind":"Variable","name":{"kind":"Name","value":"jurisdiction"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"admitRecalled"},"value":{"kind":"Variable","name":{"kind":"Name","value":"admitRecalled"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"results"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"statedAs"}},{"kind":"Field","name":{"kind":"Name","value":"min"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"exact"}},{"kind":"Field","name":{"kind":"Name","value":"decimal"}}]}},{"kind":"Field","name":{"kind":"Name","value":"max"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"exact"}},{"kind":"Field","name":{"kind":"Name","value":"decimal"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reversed"}},{"kind":"Field","name":{"kind":"Name","value":"provenance"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"provenance"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"refused"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}}]}}]}}]}}]} as unknown as DocumentNode<CreditConversionQuery, CreditConversionQueryVariables>;
export const EquivalenceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Equivalence"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LevelRef"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"policy"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"EquivalencePolicy"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"equivalence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"policy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"policy"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Equivalence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"hops"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"framework"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"levels"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"level"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"ordinal"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"relations"}},{"kind":"Field","name":{"kind":"Name","value":"certain"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lowest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"highest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"force"}},{"kind":"Field","name":{"kind":"Name","value":"provenance"}},{"kind":"Field","name":{"kind":"Name","value":"reversed"}},{"kind":"Field","name":{"kind":"Name","value":"relationsDisagree"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}},{"kind":"Field","name":{"kind":"Name","value":"chains"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deciding"}},{"kind":"Field","name":{"kind":"Name","value":"agreement"}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reversed"}},{"kind":"Field","name":{"kind":"Name","value":"alignment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"provenance"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"reaches"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NoEquivalence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"framework"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"heldFrom"}},{"kind":"Field","name":{"kind":"Name","value":"heldUntil"}},{"kind":"Field","name":{"kind":"Name","value":"wouldSettle"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}},{"kind":"Field","name":{"kind":"Name","value":"chains"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agreement"}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reversed"}},{"kind":"Field","name":{"kind":"Name","value":"alignment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reaches"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<EquivalenceQuery, EquivalenceQueryVariables>;
export const EquivalencesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Equivalences"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"questions"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EquivalenceQuestion"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"equivalences"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"questions"},"value":{"kind":"Variable","name":{"kind":"Name","value":"questions"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Equivalence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"hops"}},{"kind":"Field","name":{"kind":"Name","value":"levels"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"level"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"relations"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NoEquivalence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]}}]} as unknown as DocumentNode<EquivalencesQuery, EquivalencesQueryVariables>;
export const FrameworksDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Frameworks"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"FrameworkFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"frameworks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"acronym"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"scope"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"jurisdictions"}},{"kind":"Field","name":{"kind":"Name","value":"levels"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"ordinal"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"typicalQualifications"}}]}},{"kind":"Field","name":{"kind":"Name","value":"creditSystem"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"alignments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"complete"}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"provenance"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"provenance"}}]}}]}}]}}]}}]} as unknown as DocumentNode<FrameworksQuery, FrameworksQueryVariables>;
export const MicrocredentialsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Microcredentials"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"MicrocredentialFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"microcredentials"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"awardingBody"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"country"}}]}},{"kind":"Field","name":{"kind":"Name","value":"levelPlacements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"level"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"framework"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}},{"kind":"Field","name":{"kind":"Name","value":"creditValues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"creditSystem"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"workload"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"minHours"}},{"kind":"Field","name":{"kind":"Name","value":"maxHours"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}},{"kind":"Field","name":{"kind":"Name","value":"learningOutcomes"}},{"kind":"Field","name":{"kind":"Name","value":"completeness"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"present"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}}]}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"provenance"}}]}}]}}]}}]}}]} as unknown as DocumentNode<MicrocredentialsQuery, MicrocredentialsQueryVariables>;
export const RegistryDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Registry"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"registry"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"ruleset"}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"frameworks"}},{"kind":"Field","name":{"kind":"Name","value":"levels"}},{"kind":"Field","name":{"kind":"Name","value":"alignments"}},{"kind":"Field","name":{"kind":"Name","value":"creditSystems"}},{"kind":"Field","name":{"kind":"Name","value":"awardingBodies"}},{"kind":"Field","name":{"kind":"Name","value":"microcredentials"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"coherence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}},{"kind":"Field","name":{"kind":"Name","value":"alignments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}}]}},{"kind":"Field","name":{"kind":"Name","value":"levels"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"framework"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<RegistryQuery, RegistryQueryVariables>;
export const SeenFromDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SeenFrom"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"framework"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"creditSystem"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Microcredential"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"awardingBody"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"country"}}]}},{"kind":"Field","name":{"kind":"Name","value":"seenFrom"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"framework"},"value":{"kind":"Variable","name":{"kind":"Name","value":"framework"}}},{"kind":"Argument","name":{"kind":"Name","value":"creditSystem"},"value":{"kind":"Variable","name":{"kind":"Name","value":"creditSystem"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"levels"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"placement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"level"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"framework"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}},{"kind":"Field","name":{"kind":"Name","value":"answer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Equivalence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"levels"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"level"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"relations"}}]}},{"kind":"Field","name":{"kind":"Name","value":"force"}},{"kind":"Field","name":{"kind":"Name","value":"provenance"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NoEquivalence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"credits"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"creditSystem"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"conversion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"results"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"min"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"exact"}}]}},{"kind":"Field","name":{"kind":"Name","value":"max"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"exact"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"refused"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"missing"}},{"kind":"Field","name":{"kind":"Name","value":"notConferred"}}]}}]}}]}}]}}]} as unknown as DocumentNode<SeenFromQuery, SeenFromQueryVariables>;