import { z } from 'zod';
import { recordCode } from '../record/code.js';
import { positiveNumber } from '../record/exact-number.js';
import { partialDate } from '../record/partial-date.js';
import { provenance } from '../record/provenance.js';
import type { Provenance } from '../record/provenance.js';
import { listOf, orAbsent, orNull, spanOf } from '../record/shape.js';
import { sourceIndex } from '../record/source-index.js';
import { jurisdictionCode, localisedText, text } from '../record/text.js';
import { vocabulary } from '../record/vocabulary.js';
import { sourceRecord } from '../source/source.record.js';

/** What one credit measures. */
export const creditSystemKind = vocabulary({
  WORKLOAD: 'Hours of the whole work of a learner.',
  CONTACT: 'Hours taught.',
  MIXED: 'Hours taught and hours of own work, weighed differently.',
  OUTCOME_WEIGHT: 'The weight of outcomes in a qualification, not time.',
  NONE: 'The country has no national credit.',
});

/** What stands of a credit system. */
export const creditSystemStatus = vocabulary({
  IN_FORCE: 'In use.',
  ADOPTED_NOT_OPERATIONAL: 'Adopted, not in use yet.',
  IN_DEVELOPMENT: 'Being written or consulted on.',
  NEVER_ADOPTED: 'Proposed and never adopted.',
  SUPERSEDED: 'Replaced by another system.',
  DISCONTINUED: 'No longer in use, without a successor.',
});

/** With what standing a document states that credits convert. */
export const conversionBasis = vocabulary({
  AGREED: 'Agreed by both sides.',
  OFFICIAL: 'Stated by an authority of one side.',
  REGULATION: 'Fixed by law or regulation.',
  CONVENTION: 'Customary, stated by institutions that use it.',
  DERIVED: 'Worked out by the compiler: not a statement, and never used as one.',
});

const nationalVariant = z
  .strictObject({
    jurisdiction: jurisdictionCode().describe('The country, or part of one.'),
    notionalHoursPerCredit: spanOf(positiveNumber(), positiveNumber()).describe('Hours of work for one credit there.'),
    source: sourceIndex().describe('Which of the sources says so, counted from 0.'),
    provenance: orAbsent(provenance.schema).describe('How the figure was seen; absent: as its source.'),
    note: orNull(text()).describe('Anything else worth knowing.'),
  })
  .describe('The figure that a country fixes for itself.');

const conversion = z
  .strictObject({
    to: recordCode().describe('Code of the other credit system.'),
    ratio: orNull(positiveNumber()).describe('Credits of the other system for one credit here; null where a range is stated.'),
    ratioMin: orNull(positiveNumber()).describe('Lower end of a stated range.'),
    ratioMax: orNull(positiveNumber()).describe('Upper end of a stated range.'),
    basis: conversionBasis.schema.describe('With what standing.'),
    source: sourceIndex().describe('Which of the sources states it, counted from 0.'),
    note: orNull(text()).describe('Anything else worth knowing.'),
  })
  .describe('A ratio, or a range of ratios, that a document states.');

/** A credit system: one file of `credit-systems/`. */
export const creditSystemRecord = z
  .strictObject({
    code: recordCode().describe('The name of the file without `.yaml`.'),
    name: localisedText().describe('Full name.'),
    unit: localisedText().describe('What one credit is called.'),
    kind: creditSystemKind.schema.describe('What one credit measures.'),
    status: creditSystemStatus.schema.describe('What stands of it.'),
    validFrom: orNull(partialDate()).describe('From when it holds; null where not known.'),
    validTo: orNull(partialDate()).describe('Last year, month or day on which it holds; null where open.'),
    jurisdictions: z.array(jurisdictionCode()).describe('Where it is used.'),
    notionalHoursPerCredit: orNull(spanOf(positiveNumber(), positiveNumber())).describe(
      'Hours of work for one credit; null where the system does not define them.',
    ),
    contactHoursPerCredit: orNull(spanOf(positiveNumber(), orNull(positiveNumber()))).describe(
      'Hours taught for one credit; an upper end of null is open.',
    ),
    creditsPerFullTimeYear: orNull(positiveNumber()).describe('Credits of a full-time year; null where not stated.'),
    nationalVariants: listOf(nationalVariant).describe('Figures that countries fix for themselves.'),
    conversions: listOf(conversion).describe('What documents state about other credit systems.'),
    sources: z.array(sourceRecord).describe('Documents; the first is the one that the figures rest on.'),
    notes: orNull(text()).describe('Anything else worth knowing.'),
  })
  .describe('A credit system.');

export type NationalVariantRecord = z.output<typeof nationalVariant>;
export type ConversionRecord = z.output<typeof conversion>;
export type CreditSystemRecord = z.output<typeof creditSystemRecord>;

/** A credit system as it is stored: with the organisation in charge of it, where somebody has been put in charge. */
export const creditSystemContent = creditSystemRecord.extend({
  authorityOrganisation: orAbsent(recordCode()).describe('Key of the organisation in charge; absent where nobody was put in charge.'),
});

export type CreditSystemContent = z.output<typeof creditSystemContent>;

/** The mark of a national figure: its own, or else that of the source that says so. */
export function variantProvenance(record: CreditSystemRecord, variant: NationalVariantRecord): Provenance {
  return variant.provenance ?? conversionProvenance(record, variant);
}

/** The mark of a stated conversion: that of the source that states it. */
export function conversionProvenance(record: CreditSystemRecord, statement: { readonly source: number }): Provenance {
  return record.sources[statement.source]?.provenance ?? 'recalled';
}
