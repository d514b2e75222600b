import { z } from 'zod';
import { levelCode, recordCode } from '../record/code.js';
import { positiveNumber } from '../record/exact-number.js';
import { listOf, orAbsent } from '../record/shape.js';
import { text } from '../record/text.js';

/** What rules of each kind say in figures and words; a rule has the part of its kind and no other. */
export const sizeBounds = z
  .strictObject({
    system: orAbsent(recordCode()).describe('Code of the credit system; absent where the bounds are told in hours or in a unit that the registry does not hold.'),
    unit: orAbsent(text()).describe('The unit, where it is no credit system of the registry.'),
    min: orAbsent(positiveNumber()).describe('Fewest, included.'),
    max: orAbsent(positiveNumber()).describe('Most, included.'),
    below: orAbsent(positiveNumber()).describe('The figure that it has to stay below.'),
    hoursMin: orAbsent(positiveNumber()).describe('Fewest hours of work.'),
    hoursMax: orAbsent(positiveNumber()).describe('Most hours of work.'),
  })
  .describe('Bounds of size.');

export const levelBounds = z
  .strictObject({
    required: z.boolean().describe('Whether a level has to be stated.'),
    framework: orAbsent(recordCode()).describe('Code of the framework of the levels.'),
    codes: orAbsent(z.array(levelCode())).describe('The levels that it may have; absent: any.'),
  })
  .describe('What is asked of the level.');

export const creditStep = z
  .strictObject({
    system: recordCode().describe('Code of the credit system.'),
    step: positiveNumber().describe('Credits are a multiple of it.'),
  })
  .describe('The step in which credits are counted.');

export const titleWords = z
  .strictObject({
    words: z.array(text()).min(1).describe('Words, or sequences of words, that a title may not have, in any case.'),
  })
  .describe('Protected words.');

export const qualityDemand = z
  .strictObject({
    types: listOf(text()).describe('Types of quality assurance one of which is asked for; empty: any.'),
    statementUnlessRegulated: orAbsent(z.boolean()).describe('Whether a provider that no regulator oversees needs a statement on quality.'),
  })
  .describe('What is asked of quality assurance.');

export const reviewPeriod = z
  .strictObject({
    required: z.boolean().describe('Whether a day of review has to be stated.'),
    minYears: orAbsent(positiveNumber()).describe('Fewest years from the beginning to the review.'),
    maxYears: orAbsent(positiveNumber()).describe('Most years.'),
  })
  .describe('How often it is reviewed.');

export const stackingLimit = z
  .strictObject({
    creditTransfer: orAbsent(z.boolean()).describe('False where it may not be counted by credit transfer at all.'),
    share: orAbsent(positiveNumber()).describe('The largest share of the larger award, as a fraction of 1.'),
    system: orAbsent(recordCode()).describe('Code of the credit system of `max`.'),
    max: orAbsent(positiveNumber()).describe('Most credits that are counted.'),
  })
  .describe('How far it counts towards a larger award.');
