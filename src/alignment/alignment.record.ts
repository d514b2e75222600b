import { z } from 'zod';
import { levelCode, recordCode } from '../record/code.js';
import { partialDate } from '../record/partial-date.js';
import { provenance, recordProvenance } from '../record/provenance.js';
import type { Provenance } from '../record/provenance.js';
import { listOf, orAbsent, orNull } from '../record/shape.js';
import { text } from '../record/text.js';
import { vocabulary } from '../record/vocabulary.js';
import { sourceRecord } from '../source/source.record.js';

/** On what authority a document relates two frameworks. */
export const alignmentBasis = vocabulary({
  REFERENCING: 'A country references its framework to a regional reference framework.',
  SELF_CERTIFICATION: 'A country certifies its framework against the framework of the European Higher Education Area.',
  COMPARISON: 'A joint or official comparison of two frameworks, without legal force.',
  AGREEMENT: 'A treaty or an agreement on mutual recognition, with legal force.',
  UNILATERAL: 'One side alone decided.',
  EXPERT: 'A study or desk research.',
});

/** How a document says that two levels are related. */
export const pairRelation = vocabulary({
  EQUAL: 'The document says equal or identical.',
  BEST_FIT: 'The document references one to the other, or calls them comparable.',
  PARTIAL: 'The document says that they overlap or are partly comparable.',
});

/** Whether the authority that printed a document stands behind it. */
export const alignmentStanding = vocabulary({
  ENDORSED: 'An authority stands behind it.',
  NOT_ENDORSED: 'Printed by an authority, but disowned for recognition: shown as evidence, without effect.',
});

export const pairRecord = z
  .strictObject({
    from: levelCode().describe('Level of the framework `from`.'),
    to: levelCode().describe('Level of the framework `to`.'),
    relation: pairRelation.schema.describe('How the document relates them.'),
    provenance: orAbsent(provenance.schema).describe('Only where it differs from that of the first source.'),
    pinpoint: orAbsent(text()).describe('Where the document states this pair (page, table, article), where that is not said of the document.'),
  })
  .describe('A pair of levels that the document states.');

const unmappedRecord = z.strictObject({
  from: listOf(levelCode()).describe('Levels of the framework `from`.'),
  to: listOf(levelCode()).describe('Levels of the framework `to`.'),
});

const acceptanceRecord = z
  .strictObject({
    body: recordCode().describe('Key of the organisation that accepts.'),
    on: partialDate().describe('When.'),
  })
  .describe('The other side makes the document its own.');

const withdrawalRecord = z.strictObject({
  on: partialDate().describe('When.'),
  reason: text().describe('Why, in words.'),
});

/** One document that relates the levels of two frameworks: one file of `alignments/`. */
export const alignmentRecord = z
  .strictObject({
    from: recordCode().describe('Code of the framework that is related.'),
    to: recordCode().describe('Code of the framework that it is related to.'),
    basis: alignmentBasis.schema.describe('On what authority.'),
    symmetric: z.boolean().describe('True where both sides adopted the document.'),
    validFrom: orNull(partialDate()).describe('From when it holds; null where not known.'),
    validTo: orNull(partialDate()).describe('Last year, month or day on which it holds; null where open.'),
    standing: alignmentStanding.schema.describe('Whether an authority stands behind it.'),
    complete: z.boolean().describe('False where the pairs are not all that the document states: then a missing pair says nothing.'),
    coverage: orAbsent(text()).describe('With `complete: false`, why the pairs are not all.'),
    chains: z
      .preprocess((value) => value ?? true, z.boolean())
      .default(true)
      .describe('False where the document answers only for exactly these two frameworks, never as a link of a longer chain.'),
    supersedes: orNull(text()).describe('The document that it replaces: its file name without `.yaml`.'),
    pairs: z.array(pairRecord).describe('The pairs that the document states; many to many is allowed.'),
    unmapped: z
      .preprocess((value) => value ?? {}, unmappedRecord)
      .default({ from: [], to: [] })
      .describe('Levels that the document leaves out on purpose.'),
    sources: z.array(sourceRecord).describe('Documents; the first is the one that the pairs rest on.'),
    notes: orNull(text()).describe('Anything else worth knowing.'),
    assertedBy: orAbsent(recordCode()).describe('Key of the organisation whose statement this is; absent where the compilers took it from the document.'),
    acceptedBy: orAbsent(z.array(acceptanceRecord)).describe('Organisations of the other side that accepted it.'),
    withdrawn: orAbsent(withdrawalRecord).describe('Where whoever published it took it back: it stays readable, and no answer rests on it.'),
  })
  .describe('One document that relates the levels of two frameworks.');

export type PairRecord = z.output<typeof pairRecord>;
export type AlignmentRecord = z.output<typeof alignmentRecord>;

/** The mark of a pair: its own, or else that of its document. */
export function pairProvenance(record: AlignmentRecord, pair: PairRecord): Provenance {
  return pair.provenance ?? recordProvenance(record);
}
