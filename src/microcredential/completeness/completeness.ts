import type { MicrocredentialRecord } from '../microcredential.record.js';
import { outcomeTexts, placementsOf, sizesOf } from '../offer/said.js';
import type { Standard, StandardElement } from './standard.vocabulary.js';

type Judged = Omit<MicrocredentialRecord, 'state'>;

/** Codes of the frameworks that European ones are compared by: whatever else a European record is placed on is of a country. */
const EQF = 'eqf';
const OF_ALL_EUROPE: readonly string[] = [EQF, 'qf-ehea'];

/** When a record has an element. */
const PRESENT: Record<StandardElement, (record: Judged) => boolean> = {
  title: () => true,
  countryOfIssuer: () => true,
  awardingBody: () => true,
  learningOutcomes: (record) => outcomeTexts(record).length > 0,
  notionalWorkload: (record) => record.workloadHours !== null || sizesOf(record).length > 0,
  level: (record) => placementsOf(record).length > 0,
  europeanLevel: (record) => placementsOf(record).some(({ framework }) => framework === EQF),
  nationalLevel: (record) => placementsOf(record).some(({ framework }) => !OF_ALL_EUROPE.includes(framework)),
  typeOfAssessment: ({ assessment, assessments = [] }) => assessment !== null || assessments.some(({ type }) => type !== 'ATTENDANCE'),
  formOfParticipation: ({ mode }) => mode !== null,
  qualityAssurance: ({ qualityAssurance, qualityAssurances = [] }) => qualityAssurance !== null || qualityAssurances.length > 0,
  credits: (record) => sizesOf(record).some(({ value }) => value !== undefined),
  hours: ({ workloadHours }) => workloadHours?.basis === 'STATED',
  purpose: ({ purpose }) => purpose !== undefined,
  fieldOfEducation: ({ subjects = [] }) => subjects.length > 0,
  developer: ({ developer }) => developer !== undefined,
  standards: ({ standards = [] }) => standards.length > 0,
  reviewPeriod: ({ reviewDue }) => reviewDue !== undefined,
  language: ({ language }) => language.length > 0,
  identityVerification: ({ identityVerification }) => identityVerification !== undefined,
  stackability: ({ stackability }) => stackability !== null,
  industryRecognition: ({ qualityAssurances = [] }) => qualityAssurances.some(({ type }) => type === 'PROFESSIONAL_BODY'),
  prerequisites: ({ prerequisites }) => prerequisites !== null,
  price: ({ fee }) => fee !== null,
  startDate: ({ validFrom }) => validFrom !== undefined,
  awardFormat: ({ awardFormats = [] }) => awardFormats.length > 0,
};

interface Elements {
  readonly required: readonly StandardElement[];
  readonly recommended: readonly StandardElement[];
}

/** What each standard asks for, in its own order. */
const ASKED: Record<Standard, Elements> = {
  EU: {
    required: ['title', 'countryOfIssuer', 'awardingBody', 'learningOutcomes', 'notionalWorkload', 'level', 'typeOfAssessment', 'formOfParticipation', 'qualityAssurance'],
    recommended: [],
  },
  NZ: {
    required: ['title', 'credits', 'level', 'fieldOfEducation', 'purpose', 'learningOutcomes', 'developer', 'standards', 'reviewPeriod', 'typeOfAssessment', 'qualityAssurance'],
    recommended: [],
  },
  AU: {
    required: ['learningOutcomes', 'typeOfAssessment', 'notionalWorkload', 'qualityAssurance'],
    recommended: ['title', 'awardingBody', 'startDate', 'formOfParticipation', 'awardFormat', 'credits', 'industryRecognition', 'prerequisites', 'language', 'price', 'stackability', 'identityVerification'],
  },
  CMF: {
    required: ['learningOutcomes', 'hours', 'level', 'credits', 'typeOfAssessment', 'identityVerification', 'stackability'],
    recommended: [],
  },
  ELM: {
    required: ['title', 'fieldOfEducation', 'learningOutcomes', 'europeanLevel', 'nationalLevel', 'language', 'credits', 'awardingBody', 'countryOfIssuer'],
    recommended: ['notionalWorkload', 'formOfParticipation', 'prerequisites', 'typeOfAssessment', 'stackability', 'qualityAssurance'],
  },
};

/** One element of a standard, and whether a record has it. */
export interface ElementPresence {
  readonly element: StandardElement;
  /** Whether the standard requires it, or only recommends it. */
  readonly required: boolean;
  readonly present: boolean;
}

/** Which required elements a record has, which somebody who evaluates it would miss, and every element one by one. */
export interface Completeness {
  readonly standard: Standard;
  readonly present: StandardElement[];
  readonly missing: StandardElement[];
  readonly elements: ElementPresence[];
}

const SHOWS_IDENTITY = 'SUPERVISED_WITH_IDENTITY';

/** Fewer than six digits name a broader field than the rules of New Zealand ask for. */
const isWholeNzsced = ({ scheme, code }: { readonly scheme: string; readonly code: string }): boolean => scheme === 'NZSCED' && code.length === 6;

/** What counts for one standard and not for the others. */
function countsFor(standard: Standard, element: StandardElement, record: Judged): boolean {
  // What the source did not give counts as missing even where the compilers worked something out.
  const missingInSource: readonly string[] = record.missingAnnexI;
  if (standard === 'EU') return !missingInSource.includes(element);
  if (standard === 'CMF' && element === 'identityVerification') return record.identityVerification === SHOWS_IDENTITY;
  // It is to count towards a degree: what stands alone says that it does not.
  if (standard === 'CMF' && element === 'stackability') return record.stackability?.kind !== 'STANDALONE';
  return element !== 'fieldOfEducation' || (record.subjects ?? []).some(standard === 'NZ' ? isWholeNzsced : ({ scheme }) => scheme === 'ISCED_F');
}

/** How complete a record is by a standard. Pure. */
export function completenessOf(record: Judged, standard: Standard = 'EU'): Completeness {
  const { required, recommended } = ASKED[standard];
  const presence = (element: StandardElement): boolean => PRESENT[element](record) && countsFor(standard, element, record);
  const elements = [
    ...required.map((element) => ({ element, required: true, present: presence(element) })),
    ...recommended.map((element) => ({ element, required: false, present: presence(element) })),
  ];
  const those = (present: boolean): StandardElement[] => elements.filter((one) => one.required && one.present === present).map(({ element }) => element);
  return { standard, present: those(true), missing: those(false), elements };
}
