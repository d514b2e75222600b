import { z } from 'zod';
import { levelCode, recordCode } from '../record/code.js';
import { orNull, listOf } from '../record/shape.js';
import { text, webAddress } from '../record/text.js';
import { sourceRecord } from '../source/source.record.js';

const listing = sourceRecord
  .extend({ licence: orNull(text()).describe('Licence of the list.') })
  .describe('The official list that the addresses are taken from.');

/** An address under which an authority publishes the same framework or level. */
export const officialAddress = z
  .strictObject({
    address: webAddress().describe('The address.'),
    verified: z.boolean().describe('False where that it names this very framework or level was not seen in the list itself.'),
    note: orNull(text()).describe('Why, where it is not verified.'),
    source: orNull(listing).describe('The list that it is taken from.'),
  })
  .describe('An official address of the same thing.');

export type OfficialAddress = z.output<typeof officialAddress>;

const listedAddress = z
  .strictObject({
    framework: recordCode().describe('Code of the framework.'),
    level: orNull(levelCode()).describe('Code of the level; absent for the address of the framework itself.'),
    address: webAddress().describe('The address.'),
    verified: z.boolean().describe('Whether the list itself says that it names this framework or level.'),
  })
  .describe('An address of the list, and what it is the address of.');

/** Official addresses of frameworks and levels, kept apart from the frameworks: one file of `addresses/`. */
export const addressFileRecord = z
  .strictObject({
    source: listing,
    note: orNull(text()).describe('What the unverified addresses rest on.'),
    addresses: listOf(listedAddress).describe('One line for each address.'),
  })
  .describe('Official addresses of frameworks and levels, all from one list.');

export type AddressFileRecord = z.output<typeof addressFileRecord>;
