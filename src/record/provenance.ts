import { vocabulary } from './vocabulary.js';

/** How the document behind a statement was seen, best first. */
export const provenance = vocabulary({
  read: 'The figures were read in the named official document, or in a faithful copy of it.',
  secondary: 'Read in a secondary source that quotes the official document.',
  recalled: 'General knowledge: no document was read.',
});

export type Provenance = keyof typeof provenance.descriptions;

/**
 * The mark of a record: that of its first source, the document that its levels or pairs rest on; never the best of the
 * list. A record without any source rests on memory.
 */
export function recordProvenance(record: { readonly sources: readonly { readonly provenance: Provenance }[] }): Provenance {
  return record.sources[0]?.provenance ?? 'recalled';
}
