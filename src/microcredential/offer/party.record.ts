import { z } from 'zod';
import { recordCode } from '../../record/code.js';
import { orAbsent } from '../../record/shape.js';
import { jurisdictionCode, text, webAddress } from '../../record/text.js';

/** A body with a part in the offer that need not be in the registry itself. */
export const party = z
  .strictObject({
    name: text().describe('Its name.'),
    organisation: orAbsent(recordCode()).describe('Key of the organisation, where the registry holds it.'),
    jurisdiction: orAbsent(jurisdictionCode()).describe('Where it is.'),
    url: orAbsent(webAddress()).describe('Its address on the web.'),
  })
  .describe('A body with a part in the offer.');

export type PartyRecord = z.output<typeof party>;
