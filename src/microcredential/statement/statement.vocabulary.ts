import { vocabulary } from '../../record/vocabulary.js';

/** What can be said of a microcredential beside its own record. */
export const statementKind = vocabulary({
  LEVEL_PLACEMENT: 'It is placed on a level, or on several of which one is meant.',
  CREDIT_VALUE: 'It has a size in credits of one system.',
  QUALITY_DECISION: 'An agency has decided on its quality.',
  RECOGNITION: 'An employer or a professional body recognises it.',
  CO_DESIGN: 'Somebody has designed it together with its awarding body.',
  AGREEMENT: 'It counts towards a larger award, as bodies have agreed.',
});

export type StatementKind = keyof typeof statementKind.descriptions;

/** Whether whoever made a statement still makes it. Whether it holds on a day is told by its dates. */
export const statementState = vocabulary({
  STANDING: 'Made, and not taken back.',
  ENDED: 'Ended by whoever made it, from a day and with a reason.',
});

export type StatementState = keyof typeof statementState.descriptions;

/** What an agency has decided on. */
export const decisionScope = vocabulary({
  INSTITUTION: 'The institution as a whole.',
  PROGRAMME: 'A programme that it belongs to.',
  MICROCREDENTIAL: 'The microcredential itself.',
});

/** How an agency has decided. */
export const decisionOutcome = vocabulary({
  POSITIVE: 'Accredited, approved or listed.',
  CONDITIONAL: 'Accredited or approved with conditions.',
  REFUSED: 'Refused.',
  WITHDRAWN: 'What was granted before is taken back.',
});

/** Who recognises a microcredential. */
export const recogniserKind = vocabulary({
  EMPLOYER: 'An employer.',
  PROFESSIONAL_BODY: 'A professional body.',
  INDUSTRY_BODY: 'An association of employers or of an industry.',
  REGULATOR: 'A regulator of a profession.',
  EDUCATION: 'An institution of education.',
});
