import { z } from 'zod';
import { recordCode } from '../record/code.js';
import { organisationRole } from '../record/organisation-role.js';
import { listOf, orAbsent, orNull } from '../record/shape.js';
import { countryCode, jurisdictionCode, text, webAddress } from '../record/text.js';
import { vocabulary } from '../record/vocabulary.js';
import { sourceRecord } from '../source/source.record.js';

/** What kind of body an organisation is. */
export const organisationType = vocabulary({
  UNIVERSITY: 'A university.',
  HIGHER_EDUCATION: 'Another institution of higher education.',
  FURTHER_EDUCATION: 'A college of further or vocational education.',
  PRIVATE_PROVIDER: 'A private provider of education or training.',
  AWARDING_ORGANISATION: 'A body that awards what others teach.',
  STANDARD_SETTER: 'A body that writes standards and lists offers, without awarding.',
  REGISTER: 'A register of qualifications.',
  COMPANY: 'A company whose business is another one.',
  NGO: 'A non-governmental organisation.',
  GOVERNMENT: 'A ministry or an agency of government.',
});

/** An awarding body as the file of its microcredentials describes it. */
export const awardingBodyRecord = z
  .strictObject({
    name: text().describe('Name.'),
    country: countryCode().describe('Country of its seat.'),
    region: orAbsent(jurisdictionCode()).describe('Part of the country, where that matters; else absent.'),
    url: orNull(webAddress()).describe('Address.'),
    type: organisationType.schema.describe('What kind of body it is.'),
  })
  .describe('The awarding body.');

/** An organisation as it is stored, gathered from the awarding bodies and from the authorities of frameworks. */
export const organisationRecord = z
  .strictObject({
    key: recordCode().describe('Key of the record.'),
    name: text().describe('Name.'),
    country: countryCode().nullable().describe('Country of its seat; null where it serves several.'),
    region: jurisdictionCode().nullable().describe('Part of the country, where that matters.'),
    url: webAddress().nullable().describe('Address.'),
    type: organisationType.schema.nullable().describe('What kind of body it is; null where no record says.'),
    roles: z.array(organisationRole.schema).min(1).describe('What it does in this registry.'),
    sources: listOf(sourceRecord).describe('Documents that its offers rest on.'),
    notes: orNull(text()).describe('What is to be known of its records as a whole.'),
  })
  .describe('An organisation.');

export type OrganisationRecord = z.output<typeof organisationRecord>;
