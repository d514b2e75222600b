import { provenance } from '../../record/provenance.js';
import {
  annexElement, designation, levelBasis, offerStatus, participationMode, stackabilityKind, workloadBasis,
} from '../../microcredential/microcredential.vocabulary.js';
import { assessmentType, evidenceType, identityVerification } from '../../microcredential/offer/assessment.record.js';
import { accessKind, subjectScheme } from '../../microcredential/offer/audience.record.js';
import { qualityAssuranceType } from '../../microcredential/offer/quality-assurance.record.js';
import { awardFormat, cycle, timing } from '../../microcredential/offer/terms.record.js';
import type { Vocabulary } from '../../record/vocabulary.js';
import { nameOf, type CellKind, type Column } from './column.js';

type Said = readonly [path: string, kind: CellKind, holds: string, example: string, of?: Vocabulary<string>];

const party = (path: string, what: string, example: string): Said[] => [
  [`${path}.name`, 'text', `${what}: name.`, example],
  [`${path}.organisation`, 'code', `${what}: key of the organisation, where the registry holds it.`, ''],
  [`${path}.jurisdiction`, 'code', `${what}: where it is, as an ISO 3166 code.`, ''],
  [`${path}.url`, 'code', `${what}: address on the web.`, ''],
];

const size = (path: string, what: string, [system, value]: readonly [string, string]): Said[] => [
  [`${path}.system`, 'code', `${what}: code of the credit system.`, system],
  [`${path}.value`, 'code', `${what}: the credits, where it is one figure. An exact decimal with a point.`, value],
  [`${path}.min`, 'code', `${what}: fewest credits, where it is a range of sizes.`, ''],
  [`${path}.max`, 'code', `${what}: most credits of that range.`, ''],
];

const placement = (path: string, what: string, [framework, code]: readonly [string, string]): Said[] => [
  [`${path}.framework`, 'code', `${what}: code of the framework.`, framework],
  [`${path}.code`, 'code', `${what}: code of the level.`, code],
  [`${path}.codes`, 'list', `${what}: codes of the levels, where it is left open which.`, ''],
  [`${path}.basis`, 'code', `${what}: who says so; STATED unless told.`, '', levelBasis],
];

const OFFER: readonly Said[] = [
  ['id', 'code', 'Unique among those of the awarding body, without spaces. It becomes part of the permanent id.', 'reading-data-1'],
  ['state', 'code', 'As what it is to stand; PUBLISHED unless told. OBSERVED is for the operator of the registry.', 'PUBLISHED'],
  ['awardingBody', 'code', 'Key of the awarding body; yourself unless told.', ''],
  ['title.@', 'text', 'Title in a language: one column for each, with its BCP 47 tag at the end.', 'Reading data'],
  ['designation', 'code', 'What you call it.', 'MICROCREDENTIAL', designation],
  ['url', 'code', 'Address of the offer.', 'https://example.org/reading-data'],
  ['offerStatus', 'code', 'Whether the offer stands; OFFERED unless told.', 'OFFERED', offerStatus],
  ['otherAwardingBodies', 'list', 'Keys of organisations that award it together with you.', ''],
  ...size('credits', 'Size', ['ects', '6']),
  ...size('otherCredits.*', 'A further size', ['', '']),
  ['otherCredits.*.basis', 'code', 'A further size: who says so.', '', levelBasis],
  ['otherCredits.*.source', 'whole', 'A further size: which of the sources says so, counted from 0.', ''],
  ['otherCredits.*.note', 'text', 'A further size: anything else worth knowing.', ''],
  ['workload.minHours', 'code', 'Fewest hours of the whole work of a learner.', '156'],
  ['workload.maxHours', 'code', 'Most hours; the same as the fewest unless told.', ''],
  ['workload.basis', 'code', 'Where the hours come from; STATED unless told.', '', workloadBasis],
  ...placement('level', 'Level', ['ee-estqf', '6']),
  ...placement('otherLevels.*', 'Level of another framework', ['', '']),
  ['cycle', 'code', 'Cycle of the European Higher Education Area.', '', cycle],
];

const LEARNING: readonly Said[] = [
  ['outcomes.*.text', 'text', 'A learning outcome: what a learner knows, understands or can do at the end.', 'Reads tables of figures and says what does not follow from them.'],
  ['outcomes.*.language', 'code', 'A learning outcome: its language, as a BCP 47 tag.', 'en'],
  ['outcomes.*.level.framework', 'code', 'A learning outcome: framework of a level of its own.', ''],
  ['outcomes.*.level.code', 'code', 'A learning outcome: code of that level.', ''],
  ['outcomes.*.skills', 'list', 'A learning outcome: addresses of the ESCO skills that it comes to.', ''],
  ['purpose', 'text', 'What it is for, whom it concerns, and where it leads.', ''],
  ['standards', 'list', 'Occupational or educational standards that it is built on.', ''],
  ['mode', 'code', 'Form of participation.', 'ONLINE', participationMode],
  ['timing', 'code', 'Whether learners and teachers meet at the same time.', 'ASYNCHRONOUS', timing],
  ['duration', 'text', 'How long it takes, in words.', ''],
  ['isoDuration', 'code', 'How long it takes from start to end, as an ISO 8601 duration.', 'P8W'],
  ['languages', 'list', 'Languages of teaching, as BCP 47 tags.', 'et | en'],
  ['assessments.*.type', 'code', 'An assessment: what kind.', 'PROJECT', assessmentType],
  ['assessments.*.method', 'text', 'An assessment: how it goes.', ''],
  ['assessments.*.criteria', 'text', 'An assessment: what has to be shown to pass.', 'The report holds against the figures.'],
  ['assessments.*.rubric', 'code', 'An assessment: address of the rubric.', ''],
  ['assessment', 'text', 'How learners are assessed, in words beyond that.', ''],
  ['identityVerification', 'code', 'Whether assessment is supervised and identity verified.', '', identityVerification],
  ['evidenceTypes', 'list', 'What a learner shows.', '', evidenceType],
  ['gradingScheme', 'text', 'How it is graded.', ''],
  ['qualityAssurances.*.type', 'code', 'Quality assurance: what kind.', 'INTERNAL', qualityAssuranceType],
  ['qualityAssurances.*.body', 'text', 'Quality assurance: the body that assures.', 'An invented university'],
  ['qualityAssurances.*.date', 'code', 'Quality assurance: date of its decision.', ''],
  ['qualityAssurances.*.document', 'code', 'Quality assurance: address of its decision or report.', ''],
  ['qualityAssurances.*.statement', 'text', 'Quality assurance: in words.', ''],
  ['qualityAssurance', 'text', 'How its quality is assured, in words beyond that.', ''],
  ['regulated', 'truth', 'Whether a regulator oversees the provider: true or false.', ''],
];

const AUDIENCE: readonly Said[] = [
  ['prerequisites', 'text', 'What is needed to enter.', ''],
  ['recommendedPriorLearning', 'text', 'Prior learning that helps, without being required.', ''],
  ['priorLearning.possible', 'truth', 'Whether it can be awarded for what somebody has learnt before: true or false.', ''],
  ['priorLearning.note', 'text', 'How, in words.', ''],
  ['access.kind', 'code', 'Who may take it.', '', accessKind],
  ['access.note', 'text', 'What is to be known of that.', ''],
  ['fee.amount', 'code', 'What it costs: an exact decimal with a point.', '120.00'],
  ['fee.currency', 'code', 'Its currency, as an ISO 4217 code.', 'EUR'],
  ['fee.basis', 'text', 'Where the amount comes from, in words.', ''],
  ['occupations.*.title', 'text', 'An occupation that it is meant for.', ''],
  ['occupations.*.address', 'code', 'Its ESCO address.', ''],
  ['subjects.*.scheme', 'code', 'A field of education: the classification.', 'ISCED_F', subjectScheme],
  ['subjects.*.code', 'code', 'A field of education: its code.', '0542'],
  ['issuerCountry', 'code', 'Country of the issuer (ISO 3166-1), where it is not yours.', ''],
  ['issuerRegion', 'code', 'Part of that country (ISO 3166-2).', ''],
  ['stackability.kind', 'code', 'Whether it builds towards something larger.', 'STACKABLE', stackabilityKind],
  ['stackability.into', 'text', 'What it builds towards, in words.', ''],
  ['stackability.parts', 'list', 'What it is made of: ids of microcredentials of the same body, or words.', ''],
  ['stackability.sumOfParts', 'code', 'Credits of its parts together.', ''],
  ['stackability.targets.*.title', 'text', 'A larger award towards which it counts, as its body calls it.', ''],
  ['stackability.targets.*.body', 'text', 'The body of the larger award.', ''],
  ['stackability.targets.*.jurisdiction', 'code', 'Where that body is, as an ISO 3166 code.', ''],
  ['stackability.targets.*.system', 'code', 'Code of the credit system of both.', ''],
  ['stackability.targets.*.credits', 'code', 'Size of the larger award.', ''],
  ['stackability.targets.*.counted', 'code', 'How many of its credits are counted for this.', ''],
  ['stackability.targets.*.evidence.title', 'text', 'The document of the receiver that says so. Without it the record cannot be published.', ''],
  ['stackability.targets.*.evidence.url', 'code', 'Its address.', ''],
];

const TERMS: readonly Said[] = [
  ['validFrom', 'code', 'From when it is offered as described: a year, month or day.', '2026-09'],
  ['validTo', 'code', 'Until when.', ''],
  ['reviewDue', 'code', 'When you will have reviewed it.', ''],
  ['expiresAfter', 'code', 'How long a credential holds from its award, as an ISO 8601 duration; empty where it does not expire.', ''],
  ['awardFormats', 'list', 'In what form the single award is handed over.', 'PDF', awardFormat],
  ...party('providers.*', 'Who teaches it, where that is not you alone', ''),
  ...party('developer', 'Who developed it', ''),
  ...party('platform', 'The platform on which it is offered', ''),
  ['sources.*.title', 'text', 'A document that it rests on: its title.', ''],
  ['sources.*.publisher', 'text', 'A document: who published it.', ''],
  ['sources.*.year', 'whole', 'A document: year of publication.', ''],
  ['sources.*.url', 'code', 'A document: a public address.', ''],
  ['sources.*.edition', 'text', 'A document: edition or version, where there are several.', ''],
  ['sources.*.pinpoint', 'text', 'A document: where in it, by page, table or article.', ''],
  ['sources.*.via', 'text', 'A document: what was really read in its place, in words.', ''],
  ['sources.*.via.title', 'text', 'A document: title of the secondary source that was read in its place.', ''],
  ['sources.*.via.url', 'code', 'A document: address of that secondary source.', ''],
  ['sources.*.provenance', 'code', 'A document: how it was seen.', '', provenance],
  ['source', 'whole', 'Which of them it rests on first, counted from 0.', ''],
  ['notes', 'text', 'Anything else worth knowing.', ''],
];

/** What compilers note of pages that they have seen. */
const OBSERVED: readonly Said[] = [
  ['observed', 'whole', 'Of OBSERVED alone: year in which the page was as recorded.', ''],
  ['provenance', 'code', 'Of OBSERVED alone: how the source was seen.', '', provenance],
  ['learningOutcomes', 'list', 'Of OBSERVED alone: outcomes in the words of the compiler.', ''],
  ['missingAnnexI', 'list', 'Of OBSERVED alone: elements of the European standard that the source does not give.', '', annexElement],
  ['stackability.partsInWords', 'text', 'Of OBSERVED alone: what it is made of, in words.', ''],
];

/** Every column of a CSV file, in the order of the template: read by the import, the export, the template and the documentation. */
export const COLUMNS: readonly Column[] = [...OFFER, ...LEARNING, ...AUDIENCE, ...TERMS, ...OBSERVED].map(([path, kind, holds, example, of]) => {
  const parts = path.split('.');
  return { name: nameOf(parts), path: pathOf(parts), kind, holds, example, values: of ? Object.keys(of.descriptions) : [] };
});

/** Words and ids are two columns for one part of the record. */
function pathOf(parts: readonly string[]): readonly string[] {
  return parts.at(-1) === 'partsInWords' ? [...parts.slice(0, -1), 'parts'] : parts;
}
