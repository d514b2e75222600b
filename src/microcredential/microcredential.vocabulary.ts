import { vocabulary } from '../record/vocabulary.js';

/** What the issuer calls what it offers. */
export const designation = vocabulary({
  MICROCREDENTIAL: 'Microcredential.',
  MICRO_DEGREE: 'Micro-degree.',
  MICROMASTERS: 'MicroMasters.',
  CREDIT_BEARING_COURSE: 'A course that carries credit.',
  CREDIT_RATED_PROGRAMME: 'A programme credit-rated by a body that may do so.',
  PROFESSIONAL_CERTIFICATE: 'Professional certificate.',
  CPD_CERTIFICATE: 'A certificate of continuing professional development.',
  UNIT: 'A unit of a qualification.',
  UNIT_STANDARD: 'A registered standard of which providers make courses.',
  UNIT_STANDARD_COURSE: 'A course on a unit standard.',
  AWARD: 'A small regulated award.',
  YOUTH_AWARD: 'An award for young people, outside formal education.',
  STACKED_AWARD: 'An award made of smaller ones.',
  SKILLS_PROGRAMME: 'A registered skills programme.',
  SHORT_QUALIFICATION: 'A qualification of small size.',
  CERTIFICATE: 'Certificate.',
  SKILL_SET: 'A set of skills, made of units.',
});

/** Whether the offer stands. */
export const offerStatus = vocabulary({
  OFFERED: 'Offered when last seen.',
  CLOSED: 'No longer offered.',
  UNKNOWN: 'Not known.',
});

/** Where a figure of working hours comes from. */
export const workloadBasis = vocabulary({
  STATED: 'Stated by the source.',
  DERIVED: 'Worked out from the credits by the compiler.',
});

/** Who places a microcredential on a level, or gives it a size. */
export const levelBasis = vocabulary({
  STATED: 'Stated by the awarding body.',
  DERIVED: 'Worked out by the compiler.',
  RECOMMENDED: 'Recommended by a third party.',
  QUALITY_ASSURED: 'Placed by a process of quality assurance that an agency or a regulator oversees.',
  INCLUDED: 'Included in its framework or register by the authority in charge.',
});

/** Form of participation. */
export const participationMode = vocabulary({
  ONLINE: 'Online.',
  ONSITE: 'On site.',
  BLENDED: 'Partly online, partly on site.',
});

/** Whether it builds towards something larger. */
export const stackabilityKind = vocabulary({
  STACKABLE: 'It builds towards something larger.',
  STANDALONE: 'It stands alone.',
});

/** Elements of the European standard (Council Recommendation of 16 June 2022, Annex I) that a source may fail to give. */
export const annexElement = vocabulary({
  learningOutcomes: 'Learning outcomes.',
  notionalWorkload: 'Notional workload needed to achieve them.',
  level: 'Level, and cycle where there is one.',
  typeOfAssessment: 'Type of assessment.',
  formOfParticipation: 'Form of participation.',
  qualityAssurance: 'Type of quality assurance.',
});

/** How a microcredential stands in the registry. */
export const microcredentialState = vocabulary({
  OBSERVED: 'Seen on public pages and recorded by the compilers; its awarding body has not sent it.',
  DRAFT: 'Being written by its awarding body; nobody else sees it.',
  PUBLISHED: 'Published by its awarding body.',
  SUSPENDED: 'Suspended for now, with a reason.',
  SUPERSEDED: 'Replaced by another one, which it names.',
  WITHDRAWN: 'Withdrawn, with a reason. Its address stays.',
});
