import { provenance } from '../../record/provenance.js';
import {
  annexElement, designation, levelBasis, offerStatus, participationMode, stackabilityKind, workloadBasis,
} from '../../microcredential/microcredential.vocabulary.js';
import { assessmentType, evidenceType, identityVerification } from '../../microcredential/offer/assessment.record.js';
import { accessKind, subjectScheme } from '../../microcredential/offer/audience.record.js';
import { qualityAssuranceType } from '../../microcredential/offer/quality-assurance.record.js';
import { cycle, timing } from '../../microcredential/offer/terms.record.js';
import { placement, size, type Said } from './column-groups.js';
import { nameOf, type Column } from './column.js';
import { TERMS } from './terms-columns.js';

const OFFER: readonly Said[] = [
  ['id', 'code', 'Unique among those of the awarding body, without spaces and slashes. It becomes part of the permanent id.', 'reading-data-1'],
  ['state', 'code', 'As what it is to stand; PUBLISHED unless told. DRAFT keeps it private, and it may lack what it lacks. OBSERVED is for the operator of the registry.', 'PUBLISHED'],
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
  ['stackability.parts', 'list', 'What it is made of: ids of microcredentials of the same body, keys or permanent ids of those of any, or words.', ''],
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
