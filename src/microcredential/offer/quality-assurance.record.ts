import { z } from 'zod';
import { partialDate } from '../../record/partial-date.js';
import { orAbsent } from '../../record/shape.js';
import { text, webAddress } from '../../record/text.js';
import { vocabulary } from '../../record/vocabulary.js';

/** How quality is assured. */
export const qualityAssuranceType = vocabulary({
  INTERNAL: "The awarding body's own quality assurance.",
  INSTITUTION: 'External: an agency has assured the institution as a whole.',
  PROGRAMME: 'External: an agency has assured this microcredential.',
  REGULATOR: 'Approved by the regulator of the country.',
  PROFESSIONAL_BODY: 'Accredited by a professional body.',
  STATEMENT: 'A statement of the provider, which no regulator oversees.',
});

/** What the awarding body says of its quality assurance; decisions of agencies are statements of theirs. */
export const qualityAssurance = z
  .strictObject({
    type: qualityAssuranceType.schema.describe('What kind of quality assurance.'),
    body: orAbsent(text()).describe('The body that assures.'),
    date: orAbsent(partialDate()).describe('Date of its decision.'),
    document: orAbsent(webAddress()).describe('Address of its decision or report.'),
    statement: orAbsent(text()).describe('Profile of the provider and its processes of quality assurance and review, in words.'),
  })
  .describe('One kind of quality assurance.');

export type QualityAssuranceRecord = z.output<typeof qualityAssurance>;
