import { z } from 'zod';
import { levelCode, recordCode } from '../../record/code.js';
import { orAbsent } from '../../record/shape.js';
import { languageTag, text, webAddress } from '../../record/text.js';

const outcomeLevel = z
  .strictObject({
    framework: recordCode().describe('Code of the framework.'),
    code: levelCode().describe('Code of the level.'),
  })
  .describe('The level of this outcome, where it has one of its own.');

/** What a learner knows, understands or can do, one statement each, as the awarding body words it. */
export const learningOutcome = z
  .strictObject({
    text: text().describe('What a learner knows, understands or can do at the end.'),
    language: orAbsent(languageTag()).describe('The language of the text.'),
    level: orAbsent(outcomeLevel),
    skills: orAbsent(z.array(webAddress())).describe('Addresses of ESCO skills that it comes to.'),
  })
  .describe('A learning outcome.');

export type LearningOutcomeRecord = z.output<typeof learningOutcome>;
