import { z } from 'zod';
import { recordCode } from '../record/code.js';
import { year } from '../record/partial-date.js';
import { provenance } from '../record/provenance.js';
import { listOf, orAbsent, orNull } from '../record/shape.js';
import { countryCode, localisedText, text } from '../record/text.js';
import { vocabulary } from '../record/vocabulary.js';
import { unmarkedSourceRecord } from '../source/source.record.js';

/** What stands of a country's framework for all of its qualifications. */
export const countryStatus = vocabulary({
  IN_FORCE: 'Adopted and in use.',
  ADOPTED_NOT_OPERATIONAL: 'Adopted, but no qualification is placed on it yet.',
  IN_DEVELOPMENT: 'Being written or consulted on.',
  NONE: 'The country has none.',
  UNKNOWN: 'Not known to this registry, which is not "none".',
});

const membership = z
  .strictObject({
    framework: recordCode().describe('Code of the framework of several countries.'),
    since: orAbsent(year()).describe('Year from which the country takes part; absent where not known.'),
  })
  .describe('That a country takes part in a framework of several countries.');

export const countryRecord = z
  .strictObject({
    code: countryCode().describe('ISO 3166-1 code.'),
    name: localisedText().describe('Name.'),
    status: countryStatus.schema.describe('What stands of the framework that is to cover all qualifications.'),
    frameworks: listOf(recordCode()).describe('Codes of its own frameworks, partial ones too.'),
    memberOf: listOf(membership).describe('Frameworks of several countries that it takes part in.'),
    note: orNull(text()).describe('Anything else worth knowing.'),
    source: orNull(unmarkedSourceRecord).describe('The document that the status rests on.'),
    provenance: provenance.schema.describe('How the status was seen.'),
  })
  .describe('What is known of one country.');

/** The file `countries.yaml`. */
export const countryFileRecord = z
  .strictObject({ countries: listOf(countryRecord).describe('One entry for each country or territory.') })
  .describe('What is known of each country.');

export type CountryRecord = z.output<typeof countryRecord>;
export type CountryFileRecord = z.output<typeof countryFileRecord>;
