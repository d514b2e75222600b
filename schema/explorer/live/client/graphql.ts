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

/** A level by the codes of its framework and its own. */
export type NamedLevelInput = {
  /** Code of the level. */
  code: string;
  /** Code of the framework. */
  framework: string;
};

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

/** A secondary source that was read in the place of a document. */
export type SecondarySourceInput = {
  /** Its title. */
  title: string;
  /** Its address. */
  url?: string | null | undefined;
};

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

export type RegisterValidateQueryVariables = Exact<{
  input: MicrocredentialInput;
  awardingBody: string;
}>;


export type RegisterValidateQuery = { microcredentialValidate: { publishable: boolean, mistakes: Array<
      | { path: Array<string>, message: string, messageLanguage: string, fix: string | null }
      | { path: Array<string>, message: string, messageLanguage: string, fix: string | null }
      | { path: Array<string>, message: string, messageLanguage: string, fix: string | null }
    >, errors: Array<{ path: Array<string>, message: string, messageLanguage: string, fix: string | null, rule: { name: string } }>, warnings: Array<{ path: Array<string>, message: string, messageLanguage: string, fix: string | null, rule: { name: string } }>, EU: { missing: Array<StandardElement>, present: Array<StandardElement> } | null, NZ: { missing: Array<StandardElement>, present: Array<StandardElement> } | null, AU: { missing: Array<StandardElement>, present: Array<StandardElement> } | null } };

export type SuggestQueryVariables = Exact<{
  text: string;
  kinds?: Array<SuggestionKind> | SuggestionKind | null | undefined;
  first?: number | null | undefined;
}>;


export type SuggestQuery = { suggest: Array<{ kind: SuggestionKind, code: string, label: string, detail: string | null }> };

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

export const RegisterValidateDocument = new TypedDocumentString(`
    query RegisterValidate($input: MicrocredentialInput!, $awardingBody: String!) {
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
    `) as unknown as TypedDocumentString<RegisterValidateQuery, RegisterValidateQueryVariables>;
export const SuggestDocument = new TypedDocumentString(`
    query Suggest($text: String!, $kinds: [SuggestionKind!], $first: Int) {
  suggest(text: $text, kinds: $kinds, first: $first) {
    kind
    code
    label
    detail
  }
}
    `) as unknown as TypedDocumentString<SuggestQuery, SuggestQueryVariables>;