import { z } from 'zod';
import { awardingBodyRecord } from '../organisation/organisation.record.js';
import { microcredentialId, recordCode } from '../record/code.js';
import { partialDate, year } from '../record/partial-date.js';
import { provenance } from '../record/provenance.js';
import { listOf, orAbsent, orNull } from '../record/shape.js';
import { sourceIndex } from '../record/source-index.js';
import { countryCode, jurisdictionCode, languageTag, localisedText, text, webAddress } from '../record/text.js';
import { sourceRecord } from '../source/source.record.js';
import { annexElement, designation, microcredentialState, offerStatus, participationMode } from './microcredential.vocabulary.js';
import { assessment, evidenceType, identityVerification } from './offer/assessment.record.js';
import { access, occupation, priorLearningRecognition, subject } from './offer/audience.record.js';
import { learningOutcome } from './offer/outcome.record.js';
import { party } from './offer/party.record.js';
import { qualityAssurance } from './offer/quality-assurance.record.js';
import { creditSize, otherCreditSize, placement, workload } from './offer/size.record.js';
import { stackability } from './offer/stackability.record.js';
import { awardFormat, cycle, fee, isoDuration, timing } from './offer/terms.record.js';

/** A list that a record has only where there is something in it. */
const someOf = <Shape extends z.ZodType>(shape: Shape) => orAbsent(z.array(shape));

/**
 * What awarding bodies say of what they register, and public pages hardly ever do. A record holds these keys only where
 * they are given, so that what was accepted before them keeps its content.
 */
const saidByBodies = {
  outcomes: someOf(learningOutcome).describe('Learning outcomes one by one; they stand before `learningOutcomes`.'),
  purpose: orAbsent(text()).describe('What it is for and whom it concerns, and where it leads.'),
  standards: someOf(text()).describe('Occupational or educational standards that it is built on.'),
  assessments: someOf(assessment).describe('How learners are assessed, one by one; they stand before `assessment`.'),
  identityVerification: orAbsent(identityVerification.schema).describe('Whether assessment is supervised and identity verified.'),
  evidenceTypes: someOf(evidenceType.schema).describe('What a learner shows.'),
  gradingScheme: orAbsent(text()).describe('How it is graded.'),
  recommendedPriorLearning: orAbsent(text()).describe('What helps, without being required.'),
  timing: orAbsent(timing.schema).describe('Whether learners and teachers meet at the same time.'),
  isoDuration: orAbsent(isoDuration()).describe('How long it takes from start to end.'),
  access: orAbsent(access),
  occupations: someOf(occupation).describe('Occupations that it is meant for.'),
  subjects: someOf(subject).describe('Fields of education.'),
  issuerCountry: orAbsent(countryCode()).describe('Country of the issuer, where it is not that of the awarding body.'),
  issuerRegion: orAbsent(jurisdictionCode()).describe('Part of that country.'),
  cycle: orAbsent(cycle.schema).describe('Cycle of the European Higher Education Area.'),
  otherLevels: someOf(placement).describe('Levels of other frameworks.'),
  qualityAssurances: someOf(qualityAssurance).describe('How its quality is assured, one by one; they stand before `qualityAssurance`.'),
  regulated: orAbsent(z.boolean()).describe('Whether a regulator oversees the provider; absent where not said.'),
  validFrom: orAbsent(partialDate()).describe('From when it is offered as described.'),
  validTo: orAbsent(partialDate()).describe('Until when.'),
  reviewDue: orAbsent(partialDate()).describe('When its body will have reviewed it.'),
  expiresAfter: orAbsent(isoDuration()).describe('How long a credential holds from its award; absent: it does not expire.'),
  awardFormats: someOf(awardFormat.schema).describe('In what form the single award is handed over.'),
  priorLearning: orAbsent(priorLearningRecognition),
  providers: someOf(party).describe('Who teaches it, where that is not the awarding body alone.'),
  developer: orAbsent(party).describe('Who developed it.'),
  platform: orAbsent(party).describe('On which platform it is offered.'),
};

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
    ...saidByBodies,
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

const ending = z
  .strictObject({
    on: partialDate().describe('The day on which its awarding body said so.'),
    reason: text().describe('Why.'),
    successor: orAbsent(text()).describe('Key of the microcredential that takes its place.'),
  })
  .describe('Why the record is suspended, superseded or withdrawn; absent while it is in use.');

/** A microcredential as it is stored: its own record, who awards it, and the documents of its file. */
export const microcredentialRecord = offerRecord
  .extend({
    awardingBody: recordCode().describe('Key of the organisation that awards it.'),
    otherAwardingBodies: someOf(recordCode()).describe('Keys of organisations that award it together with that one.'),
    state: microcredentialState.schema.describe('How it came into the registry.'),
    ending: orAbsent(ending),
    sources: listOf(sourceRecord).describe('Documents of its file; `source` counts in this list.'),
  })
  .describe('A microcredential.');

export type OfferRecord = z.output<typeof offerRecord>;
export type MicrocredentialFileRecord = z.output<typeof microcredentialFileRecord>;
export type MicrocredentialRecord = z.output<typeof microcredentialRecord>;
