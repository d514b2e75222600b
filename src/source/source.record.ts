import { z } from 'zod';
import { year } from '../record/partial-date.js';
import { provenance } from '../record/provenance.js';
import { orAbsent, orNull } from '../record/shape.js';
import { text, webAddress } from '../record/text.js';

const secondarySource = z.strictObject({
  title: text().describe('Title of the secondary source.'),
  url: orNull(webAddress()).describe('Its address.'),
});

/** A document: what it is and where it can be seen, without a word on how it was. */
const document = z.strictObject({
  title: text().describe('Title of the document.'),
  publisher: orNull(text()).describe('Who published it.'),
  year: orNull(year()).describe('Year of publication.'),
  url: orNull(webAddress()).describe('A public address of the document or of the copy that was seen.'),
  edition: orAbsent(text()).describe('Edition or version of the document, where it has several.'),
  pinpoint: orAbsent(text()).describe('Where in the document: page, table, article.'),
  via: orAbsent(z.union([text(), secondarySource]))
    .describe('What was really read in its place: the secondary source, by title and address or in words.')
    .meta({ expects: 'text, or { title, url }' }),
});

/** A document that a record rests on, with how it was seen. */
export const sourceRecord = document
  .extend({ provenance: provenance.schema.describe('How the document was seen.') })
  .describe('A document that a record rests on.');

/** A document of a record that says itself how it was seen. */
export const unmarkedSourceRecord = document
  .extend({ provenance: orAbsent(provenance.schema).describe('How the document was seen; absent: as the record says.') })
  .describe('A document that a record rests on.');

export type SourceRecord = z.output<typeof sourceRecord>;
