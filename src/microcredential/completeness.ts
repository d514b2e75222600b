import { vocabulary } from '../record/vocabulary.js';
import type { MicrocredentialRecord } from './microcredential.record.js';
import { outcomeTexts, placementsOf } from './offer/said.js';

/**
 * The elements of the European standard that a register can hold: nine of the eleven of Annex I to the Council
 * Recommendation of 16 June 2022. The learner and the date of issue belong to the single award, never to the register.
 */
export const standardElement = vocabulary({
  title: 'Title.',
  countryOfIssuer: 'Country or region of the issuer.',
  awardingBody: 'Awarding body or bodies.',
  learningOutcomes: 'Learning outcomes.',
  notionalWorkload: 'Notional workload needed to achieve them, in credits wherever possible.',
  level: 'Level, and cycle where there is one.',
  typeOfAssessment: 'Type of assessment.',
  formOfParticipation: 'Form of participation.',
  qualityAssurance: 'Type of quality assurance.',
});

export type StandardElement = keyof typeof standardElement.descriptions;

const PRESENT: Record<StandardElement, (record: MicrocredentialRecord) => boolean> = {
  title: () => true,
  countryOfIssuer: () => true,
  awardingBody: () => true,
  learningOutcomes: (record) => outcomeTexts(record).length > 0,
  notionalWorkload: ({ workloadHours, credits, otherCredits }) => workloadHours !== null || credits !== null || otherCredits.length > 0,
  level: (record) => placementsOf(record).length > 0,
  typeOfAssessment: ({ assessment, assessments = [] }) => assessment !== null || assessments.length > 0,
  formOfParticipation: ({ mode }) => mode !== null,
  qualityAssurance: ({ qualityAssurance, qualityAssurances = [] }) => qualityAssurance !== null || qualityAssurances.length > 0,
};

/** Which elements a record has, and which an evaluator would miss. */
export interface Completeness {
  readonly present: StandardElement[];
  readonly missing: StandardElement[];
}

const ELEMENTS = Object.keys(PRESENT) as StandardElement[];

/** What the source did not give counts as missing even where the compilers worked something out. */
export function completenessOf(record: MicrocredentialRecord): Completeness {
  const missingInSource: readonly string[] = record.missingAnnexI;
  const completeness: Completeness = { present: [], missing: [] };
  for (const element of ELEMENTS) {
    const has = PRESENT[element](record) && !missingInSource.includes(element);
    (has ? completeness.present : completeness.missing).push(element);
  }
  return completeness;
}
