import { z } from 'zod';
import { levelCode, recordCode } from '../../record/code.js';
import { exactNumber } from '../../record/exact-number.js';
import { orAbsent, orNull } from '../../record/shape.js';
import { sourceIndex } from '../../record/source-index.js';
import { text } from '../../record/text.js';
import { levelBasis, workloadBasis } from '../microcredential.vocabulary.js';

/** The size that the awarding body states. */
export const creditSize = z
  .strictObject({
    system: recordCode().describe('Code of the credit system.'),
    value: orAbsent(exactNumber()).describe('The credits, where one figure is stated.'),
    min: orAbsent(exactNumber()).describe('Fewest credits, where a range of sizes is stated: a range is no value.'),
    max: orAbsent(exactNumber()).describe('Most credits of that range.'),
  })
  .describe('Size in credits: either `value`, or `min` and `max`.');

export const otherCreditSize = creditSize
  .extend({
    basis: levelBasis.schema.describe('Who says so.'),
    source: sourceIndex().describe('Which of the sources says so, counted from 0.'),
    note: orNull(text()).describe('Anything else worth knowing.'),
  })
  .describe('A second statement of size, in another credit system.');

export const workload = z
  .strictObject({
    min: orNull(exactNumber()).describe('Fewest hours.'),
    max: orNull(exactNumber()).describe('Most hours; null where only the fewest are stated.'),
    basis: workloadBasis.schema.describe('Stated, or worked out from the credits.'),
  })
  .describe('Hours of work.');

export const placement = z
  .strictObject({
    framework: recordCode().describe('Code of the framework.'),
    code: orAbsent(levelCode()).describe('Code of the level.'),
    codes: orAbsent(z.array(levelCode())).describe('Codes of the levels, where several are named.'),
    basis: levelBasis.schema.describe('Who says so.'),
  })
  .describe('Level: either `code`, or `codes` where several are named.');
