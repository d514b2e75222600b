import { z } from 'zod';
import { levelCode, recordCode } from '../record/code.js';
import { year } from '../record/partial-date.js';
import { listOf, orNull } from '../record/shape.js';
import { jurisdictionCode, localisedText, text, webAddress } from '../record/text.js';
import { vocabulary } from '../record/vocabulary.js';
import { numberAsValue } from '../record/written-number.js';
import { sourceRecord } from '../source/source.record.js';
import { officialAddress } from './official-address.record.js';

/** Whose qualifications a framework orders. */
export const frameworkScope = vocabulary({
  NATIONAL: 'The qualifications of one country.',
  SUBNATIONAL: 'The qualifications of a part of a country.',
  REGIONAL: 'A reference for the frameworks of several countries.',
  SECTORAL: 'Those of one kind of education, such as vocational or higher education.',
});

/** What stands of a framework, in law and in practice. */
export const frameworkStatus = vocabulary({
  IN_FORCE: 'Adopted and in use.',
  ADOPTED_NOT_OPERATIONAL: 'Adopted, but no qualification is placed on it yet.',
  IN_DEVELOPMENT: 'Being written or consulted on.',
  SUPERSEDED: 'Replaced by another framework; its levels stay readable.',
});

export const levelRecord = z
  .strictObject({
    code: levelCode().describe('The name of the level in its framework. Text, never a number; says nothing about order.'),
    ordinal: z
      .preprocess(numberAsValue, z.int().positive())
      .meta({ form: 'whole number', expects: 'a whole number from 1' })
      .describe('Place in the order, 1 for the lowest. Parallel levels of equal rank follow one another.'),
    label: localisedText().describe('The level as it is called in its country.'),
    typicalQualifications: listOf(localisedText()).describe('Qualifications commonly placed on it.'),
    sameAs: listOf(officialAddress).describe('Official addresses of the same level; usually from `addresses/`.'),
  })
  .describe('One level.');

/** A qualifications framework with its levels: one file of `frameworks/`. */
export const frameworkRecord = z
  .strictObject({
    code: recordCode().describe('Country, or part of one, then acronym. The name of the file without `.yaml`.'),
    acronym: text().describe('Short name. Several frameworks may share one.'),
    name: localisedText().describe('Full name.'),
    scope: frameworkScope.schema.describe('Whose qualifications it orders.'),
    jurisdictions: z.array(jurisdictionCode()).describe('Where it holds; for a regional framework its member countries.'),
    established: orNull(year()).describe('Year in which it was adopted.'),
    revised: orNull(year()).describe('Year of its latest revision.'),
    status: frameworkStatus.schema.describe('What stands of it, in law and in practice.'),
    authority: orNull(
      z.strictObject({ name: text().describe('Name.'), url: orNull(webAddress()).describe('Address.') }),
    ).describe('The body in charge of it.'),
    website: orNull(webAddress()).describe('Its own website.'),
    creditSystem: orNull(recordCode()).describe('Code of the credit system it is normally used with.'),
    descriptorDomains: listOf(text()).describe('What its level descriptors speak of, such as knowledge or skills.'),
    levels: z.array(levelRecord).describe('Its levels, lowest first.'),
    sources: z.array(sourceRecord).describe('Documents; the first is the one that the levels rest on.'),
    notes: orNull(text()).describe('Anything else worth knowing.'),
    sameAs: listOf(officialAddress).describe('Official addresses of the same framework; usually from `addresses/`.'),
  })
  .describe('A qualifications framework with its levels.');

export type LevelRecord = z.output<typeof levelRecord>;
export type FrameworkRecord = z.output<typeof frameworkRecord>;

/** A framework as it is stored: with the organisation that its authority is. */
export const frameworkContent = frameworkRecord.extend({
  authorityOrganisation: z.string().nullable().describe('Key of the organisation that the authority is.'),
});

export type FrameworkContent = z.output<typeof frameworkContent>;
