import { vocabulary } from '../../record/vocabulary.js';

/** Standards whose elements a record may have. */
export const standard = vocabulary({
  EU: 'Council Recommendation of 16 June 2022 on micro-credentials, Annex I.',
  NZ: 'Micro-credential listing and operational rules of New Zealand, 2022, rule 6.',
  AU: 'National Microcredentials Framework of Australia.',
  CMF: 'Common Microcredential Framework of the European MOOC Consortium, 2019.',
  ELM: 'European Learning Model, version 3: learning opportunities and qualifications.',
});

export type Standard = keyof typeof standard.descriptions;

/**
 * The elements of these standards that a register can hold. Of the eleven of the European Annex I there are nine: the
 * learner and the date of issue belong to the single award, never to the register.
 */
export const standardElement = vocabulary({
  title: 'Title.',
  countryOfIssuer: 'Country or region of the issuer.',
  awardingBody: 'Awarding body or bodies.',
  learningOutcomes: 'Learning outcomes.',
  notionalWorkload: 'Notional workload needed to achieve them, in credits wherever possible.',
  level: 'Level, and cycle where there is one.',
  europeanLevel: 'Level of the European Qualifications Framework.',
  nationalLevel: 'Level of a national qualifications framework.',
  typeOfAssessment: 'Type of assessment.',
  formOfParticipation: 'Form of participation.',
  qualityAssurance: 'Type of quality assurance.',
  credits: 'Size in credits of a named system, as one figure.',
  hours: 'Hours of the whole work of a learner.',
  purpose: 'Purpose: for whom it is relevant, and where it leads.',
  fieldOfEducation: 'Field of education: its ISCED-F code, in New Zealand its NZSCED code of six digits.',
  developer: 'Who developed it.',
  standards: 'Standards that it is built on.',
  reviewPeriod: 'When it is reviewed.',
  language: 'Language.',
  identityVerification: 'How identity is verified in assessment.',
  stackability: 'What it counts towards.',
  industryRecognition: 'Accreditation by a professional body, as its own record says it. Recognition by employers is told beside the record.',
  prerequisites: 'What is needed to enter.',
  price: 'What it costs.',
  startDate: 'From when it is offered.',
  awardFormat: 'In what form it is certified.',
});

export type StandardElement = keyof typeof standardElement.descriptions;
