import { z } from 'zod';
import { orAbsent } from '../../record/shape.js';
import { text, webAddress } from '../../record/text.js';
import { vocabulary } from '../../record/vocabulary.js';

/** For whom it is open. */
export const accessKind = vocabulary({
  OPEN: 'Open to everybody.',
  CONDITIONS: 'Open to whoever fulfils the conditions.',
  OWN_LEARNERS: 'For learners who are enrolled with the body already.',
  EMPLOYEES: 'For employees of certain employers.',
  SELECTION: 'By selection.',
});

export const access = z
  .strictObject({
    kind: accessKind.schema.describe('For whom it is open.'),
    note: orAbsent(text()).describe('What is to be known of it, in words.'),
  })
  .describe('Who may take it.');

export const occupation = z
  .strictObject({
    title: text().describe('The occupation.'),
    address: orAbsent(webAddress()).describe('Its ESCO address.'),
  })
  .describe('An occupation that it is meant for.');

export const subjectScheme = vocabulary({
  ISCED_F: 'Fields of education and training of UNESCO, 2013.',
  NZSCED: 'New Zealand Standard Classification of Education.',
});

/** How long codes are: two to four digits, or two, four or six. */
const SUBJECT_CODE = /^\d{2,6}$/;

export const subject = z
  .strictObject({
    scheme: subjectScheme.schema.describe('The classification.'),
    code: z.string().regex(SUBJECT_CODE).meta({ form: 'digits', expects: 'a code of two to six digits in quotes, such as "0613"' }).describe('Code of the field.'),
  })
  .describe('A field of education.');

export const priorLearningRecognition = z
  .strictObject({
    possible: z.boolean().describe('Whether it can be awarded for what somebody has learnt before.'),
    note: orAbsent(text()).describe('How, in words.'),
  })
  .describe('Recognition of prior learning.');
