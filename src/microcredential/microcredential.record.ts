import { z } from 'zod';
import { awardingBodyRecord } from '../organisation/organisation.record.js';
import { levelCode, microcredentialId, recordCode } from '../record/code.js';
import { exactNumber } from '../record/exact-number.js';
import { year } from '../record/partial-date.js';
import { provenance } from '../record/provenance.js';
import { listOf, orAbsent, orNull } from '../record/shape.js';
import { sourceIndex } from '../record/source-index.js';
import { languageTag, localisedText, text, webAddress } from '../record/text.js';
import { sourceRecord } from '../source/source.record.js';
import {
  annexElement,
  designation,
  levelBasis,
  microcredentialState,
  offerStatus,
  participationMode,
  stackabilityKind,
  workloadBasis,
} from './microcredential.vocabulary.js';

const creditSize = z
  .strictObject({
    system: recordCode().describe('Code of the credit system.'),
    value: orAbsent(exactNumber()).describe('The credits, where one figure is stated.'),
    min: orAbsent(exactNumber()).describe('Fewest credits, where a range of sizes is stated: a range is no value.'),
    max: orAbsent(exactNumber()).describe('Most credits of that range.'),
  })
  .describe('Size in credits: either `value`, or `min` and `max`.');

const otherCreditSize = creditSize
  .extend({
    basis: levelBasis.schema.describe('Who says so.'),
    source: sourceIndex().describe('Which of the sources says so, counted from 0.'),
    note: orNull(text()).describe('Anything else worth knowing.'),
  })
  .describe('A second statement of size, in another credit system.');

const workload = z
  .strictObject({
    min: orNull(exactNumber()).describe('Fewest hours.'),
    max: orNull(exactNumber()).describe('Most hours; null where only the fewest are stated.'),
    basis: workloadBasis.schema.describe('Stated, or worked out from the credits.'),
  })
  .describe('Hours of work.');

const placement = z
  .strictObject({
    framework: recordCode().describe('Code of the framework.'),
    code: orAbsent(levelCode()).describe('Code of the level.'),
    codes: orAbsent(z.array(levelCode())).describe('Codes of the levels, where several are named.'),
    basis: levelBasis.schema.describe('Who says so.'),
  })
  .describe('Level: either `code`, or `codes` where several are named.');

const stackability = z
  .strictObject({
    kind: stackabilityKind.schema.describe('Whether it builds towards something larger.'),
    into: orNull(text()).describe('What it builds towards.'),
    parts: orAbsent(z.union([z.array(text()), text()]))
      .describe('What it is made of: ids of records of this file, or words.')
      .meta({ expects: 'a list of ids, or text' }),
    sumOfParts: orAbsent(exactNumber()).describe('Credits of its parts together.'),
  })
  .describe('How it combines with others.');

const fee = z
  .strictObject({
    amount: exactNumber().describe('Amount.'),
    currency: z.string().regex(/^[A-Z]{3}$/).describe('ISO 4217 code.').meta({ form: 'currency', expects: 'a currency as an ISO 4217 code such as EUR' }),
    basis: orNull(text()).describe('Where the amount comes from, in words.'),
  })
  .describe('What it costs.');

/** One microcredential as its awarding body's file describes it. */
export const offerRecord = z
  .strictObject({
    id: microcredentialId().describe('Unique in the file.'),
    title: localisedText().describe('Title.'),
    designation: designation.schema.describe('What its issuer calls it.'),
    url: orNull(webAddress()).describe('Address of the offer.'),
    status: offerStatus.schema.describe('Of the offer, not of the record.'),
    observed: orNull(year()).describe('Year in which the page was as recorded.'),
    credits: orNull(creditSize).describe('Size in credits.'),
    otherCredits: listOf(otherCreditSize).describe('Further statements of size, in other credit systems.'),
    workloadHours: orNull(workload).describe('Hours of work.'),
    level: orNull(placement).describe('Level.'),
    mode: orNull(participationMode.schema).describe('Form of participation.'),
    duration: orNull(text()).describe('How long it takes.'),
    assessment: orNull(text()).describe('How learners are assessed.'),
    qualityAssurance: orNull(text()).describe('How its quality is assured.'),
    language: listOf(languageTag()).describe('Languages of teaching.'),
    prerequisites: orNull(text()).describe('What is needed to enter.'),
    stackability: orNull(stackability).describe('How it combines with others.'),
    fee: orNull(fee).describe('What it costs.'),
    learningOutcomes: listOf(text()).describe('What a learner knows, understands or can do at the end, in the words of the compiler.'),
    source: orNull(sourceIndex()).describe('Which of the sources it rests on, counted from 0.'),
    provenance: provenance.schema.describe('How that source was seen.'),
    notes: orNull(text()).describe('Anything else worth knowing.'),
    missingAnnexI: listOf(annexElement.schema).describe('Elements of the European standard that the source does not give.'),
  })
  .describe('One microcredential.');

/** The microcredentials of one awarding body: one file of `microcredentials/`. */
export const microcredentialFileRecord = z
  .strictObject({
    awardingBody: awardingBodyRecord,
    records: z.array(offerRecord).describe('Its microcredentials.'),
    sources: z.array(sourceRecord).describe('Documents that they rest on.'),
    notes: orNull(text()).describe('What is to be known of all of them.'),
  })
  .describe('The microcredentials of one awarding body.');

/** A microcredential as it is stored: its own record, who awards it, and the documents of its file. */
export const microcredentialRecord = offerRecord
  .extend({
    awardingBody: recordCode().describe('Key of the organisation that awards it.'),
    state: microcredentialState.schema.describe('How it came into the registry.'),
    sources: listOf(sourceRecord).describe('Documents of its file; `source` counts in this list.'),
  })
  .describe('A microcredential.');

export type OfferRecord = z.output<typeof offerRecord>;
export type MicrocredentialFileRecord = z.output<typeof microcredentialFileRecord>;
export type MicrocredentialRecord = z.output<typeof microcredentialRecord>;
