import { z } from 'zod';
import { orAbsent } from '../../record/shape.js';
import { text, webAddress } from '../../record/text.js';
import { vocabulary } from '../../record/vocabulary.js';

/** How learners are assessed. */
export const assessmentType = vocabulary({
  WRITTEN_EXAMINATION: 'A written examination.',
  ORAL_EXAMINATION: 'An oral examination or an interview.',
  QUIZ: 'A test that a machine can mark.',
  ASSIGNMENT: 'An assignment or essay.',
  PROJECT: 'A project.',
  PRACTICAL: 'A practical task or demonstration.',
  SIMULATION: 'A task in a simulated setting.',
  PORTFOLIO: 'A portfolio of work.',
  WORKPLACE_OBSERVATION: 'Observation at work.',
  PRESENTATION: 'A presentation.',
  PEER_ASSESSMENT: 'Assessment by other learners.',
  PRIOR_LEARNING: 'Recognition of what was learnt before.',
  OTHER: 'Something else, told in words.',
  ATTENDANCE: 'Attendance only, which is no assessment.',
});

/** Whether somebody watches over the assessment and makes sure who sits it. The three values of the European standard. */
export const identityVerification = vocabulary({
  UNSUPERVISED: 'Nobody supervises it, and identity is not verified.',
  SUPERVISED: 'Supervised, without verification of identity.',
  SUPERVISED_WITH_IDENTITY: 'Supervised online or on site, and identity is verified.',
});

/** What a learner shows. */
export const evidenceType = vocabulary({
  PORTFOLIO: 'A portfolio.',
  WORK_PRODUCT: 'Something made: a report, a programme, a piece.',
  WORKPLACE: 'Evidence from the place of work.',
  SUPERVISOR_ATTESTATION: 'The word of a supervisor.',
  MENTOR_ATTESTATION: 'The word of a mentor.',
  EXAMINATION_RESULT: 'The result of an examination.',
  RECORDING: 'A recording of a performance.',
});

export const assessment = z
  .strictObject({
    type: assessmentType.schema.describe('What kind of assessment.'),
    method: orAbsent(text()).describe('How it goes, in words.'),
    criteria: orAbsent(text()).describe('What has to be shown to pass, in words.'),
    rubric: orAbsent(webAddress()).describe('Address of the rubric.'),
  })
  .describe('One assessment.');

export type AssessmentRecord = z.output<typeof assessment>;
