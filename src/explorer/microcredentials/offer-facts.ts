import type { MicrocredentialOfferFragment } from '../../../schema/explorer/client/graphql.js';
import type { WordKey } from '../words/catalogue.js';
import { placeName } from '../places.js';
import type { Words } from '../words/words.js';
import { amount, duration as durationText, nameOfLanguage, range, span } from './told.js';

/** What is known of one thing, in the reader's words and the record's; empty where nothing is. */
export interface OfferFact {
  readonly name: WordKey;
  readonly values: readonly string[];
}

type Offer = MicrocredentialOfferFragment;
type Text = string | null | undefined | false;

const given = (...texts: readonly Text[]): string[] => texts.filter((text): text is string => Boolean(text));
const joined = (...texts: readonly Text[]): string[] => given(given(...texts).join(': '));

/** What a microcredential is as an offer, beside its levels and sizes, in the order in which an evaluator asks. Pure. */
export function offerFacts(words: Words, offer: Offer): OfferFact[] {
  return [...learning(words, offer), ...assessment(words, offer), ...taking(words, offer), ...assurance(words, offer), ...terms(words, offer)];
}

const learning = (words: Words, { purpose, learningOutcomes, workload, cycle, subjects, occupations, standards }: Offer): OfferFact[] => [
  { name: 'microcredentials.fact.purpose', values: given(purpose) },
  { name: 'microcredentials.fact.outcomes', values: learningOutcomes },
  { name: 'microcredentials.fact.workload', values: workload ? [words.say('microcredentials.hours', { hours: range(words, workload.minHours, workload.maxHours) ?? '?', basis: words.say(`microcredentials.workload.${workload.basis}`) })] : [] },
  { name: 'microcredentials.fact.cycle', values: cycle ? [words.say(`microcredentials.cycle.${cycle}`)] : [] },
  { name: 'microcredentials.fact.field', values: subjects.map(({ scheme, code }) => words.say(`microcredentials.scheme.${scheme}`, { code })) },
  { name: 'microcredentials.fact.occupations', values: occupations.map(({ title }) => title) },
  { name: 'microcredentials.fact.standards', values: standards },
];

const assessment = (words: Words, { assessments, assessment: inWords, evidenceTypes, identityVerification, gradingScheme }: Offer): OfferFact[] => [
  { name: 'microcredentials.fact.assessment', values: [...assessments.flatMap(({ type, method, criteria, rubric }) => joined(words.say(`microcredentials.assessed.${type}`), method, criteria, rubric)), ...given(inWords)] },
  { name: 'microcredentials.fact.evidence', values: evidenceTypes.map((type) => words.say(`microcredentials.evidence.${type}`)) },
  { name: 'microcredentials.fact.identity', values: identityVerification ? [words.say(`microcredentials.identity.${identityVerification}`)] : [] },
  { name: 'microcredentials.fact.grading', values: given(gradingScheme) },
];

const taking = (words: Words, { mode, timing, languages, duration, isoDuration, prerequisites, recommendedPriorLearning, priorLearning, access }: Offer): OfferFact[] => [
  { name: 'microcredentials.fact.participation', values: given(mode && words.say(`microcredentials.mode.${mode}`), timing && words.say(`microcredentials.timing.${timing}`)) },
  { name: 'microcredentials.fact.languages', values: languages.map((tag) => nameOfLanguage(words, tag)) },
  { name: 'microcredentials.fact.duration', values: given(duration ?? (isoDuration && durationText(words, isoDuration))) },
  { name: 'microcredentials.fact.prerequisites', values: given(prerequisites) },
  { name: 'microcredentials.fact.recommended', values: given(recommendedPriorLearning) },
  { name: 'microcredentials.fact.priorLearning', values: priorLearning ? joined(words.say(priorLearning.possible ? 'microcredentials.possible' : 'microcredentials.notPossible'), priorLearning.note) : [] },
  { name: 'microcredentials.fact.access', values: access ? joined(words.say(`microcredentials.access.${access.kind}`), access.note) : [] },
];

const assurance = (words: Words, { qualityAssurances, qualityAssurance, regulated }: Offer): OfferFact[] => [
  { name: 'microcredentials.fact.quality', values: [...qualityAssurances.flatMap(({ type, body, date, statement, document }) => joined(words.say(`microcredentials.assured.${type}`), given(body, date && words.day(date)).join(', '), statement, document)), ...given(qualityAssurance)] },
  { name: 'microcredentials.fact.regulated', values: regulated === null ? [] : [words.say(regulated ? 'microcredentials.regulatedYes' : 'microcredentials.regulatedNo')] },
];

/** What the compilers' records have where an amount stands on the page of the offer. */
const STATED = 'STATED';

const terms = (words: Words, { fee, awardFormats, expiresAfter, validFrom, validTo, reviewDue, providers, platform, developer, issuerCountry, issuerRegion }: Offer): OfferFact[] => [
  { name: 'microcredentials.fact.providers', values: providers.map(({ name }) => name) },
  { name: 'microcredentials.fact.platform', values: given(platform?.name) },
  { name: 'microcredentials.fact.developer', values: given(developer?.name) },
  { name: 'microcredentials.fact.issuedIn', values: [issuerRegion ?? issuerCountry].flatMap((code) => (code === null ? [] : [placeName(words, code)])) },
  { name: 'microcredentials.fact.cost', values: fee ? given([`${amount(words, fee.amount)} ${fee.currency}`, fee.basis === STATED ? words.say('microcredentials.workload.STATED') : fee.basis].filter(Boolean).join(', ')) : [] },
  { name: 'microcredentials.fact.format', values: awardFormats.map((format) => words.say(`microcredentials.format.${format}`)) },
  { name: 'microcredentials.fact.expires', values: given(expiresAfter && durationText(words, expiresAfter)) },
  { name: 'microcredentials.fact.offered', values: given(span(words, validFrom, validTo)) },
  { name: 'microcredentials.fact.review', values: given(reviewDue && words.day(reviewDue)) },
];
