import type { MicrocredentialRecord } from '../../src/microcredential/microcredential.record.js';
import type { OrganisationRecord } from '../../src/organisation/organisation.record.js';
import type { Write } from '../../src/ledger/write.js';
import { Random } from './random.js';
import { VOCABULARY } from './vocabulary.js';

/** What generated records refer to: it has to be in the store before them. */
export interface Reference {
  readonly levels: readonly { readonly framework: string; readonly code: string }[];
  readonly creditSystems: readonly string[];
  readonly countries: readonly string[];
}

const BODIES = 300;
/** Each body publishes its records in so many instalments, with those of others in between. */
const INSTALMENTS = 4;

const LANGUAGES = Object.keys(VOCABULARY);
const AMOUNTS = ['1', '2', '2.5', '3', '5', '6', '10', '12', '15', '20', '30'];
const bodyKey = (number: number): string => `bench-${String(number).padStart(3, '0')}`;

export function organisationWrites({ countries }: Reference): Write[] {
  const random = new Random(1);
  return Array.from({ length: BODIES }, (_, number) => {
    const [first, second] = [random.early(VOCABULARY['en']!), random.early(VOCABULARY[random.one(LANGUAGES)]!)];
    const content: OrganisationRecord = {
      key: bodyKey(number),
      name: `University of ${first} and ${second} ${number}`,
      country: random.early(countries),
      region: null,
      url: `https://www.${bodyKey(number)}.example`,
      type: random.one(['UNIVERSITY', 'HIGHER_EDUCATION', 'FURTHER_EDUCATION', 'PRIVATE_PROVIDER']),
      roles: ['AWARDING_BODY'],
      sources: [],
      notes: null,
    };
    return { kind: 'organisation', key: content.key, content };
  });
}

/** The same records in every run, in the order in which they are published: each instalment is one accepted write. */
export function* instalments(count: number, reference: Reference): Generator<{ readonly actor: string; readonly writes: readonly Write[] }> {
  const random = new Random(2);
  const size = Math.ceil(count / (BODIES * INSTALMENTS));
  for (let first = 0, turn = 0; first < count; first += size, turn += 1) {
    const body = bodyKey(turn % BODIES);
    const numbers = Array.from({ length: Math.min(size, count - first) }, (_, place) => first + place);
    yield { actor: `organisation:${body}`, writes: numbers.map((number) => microcredentialWrite(body, number, random, reference)) };
  }
}

function microcredentialWrite(awardingBody: string, number: number, random: Random, reference: Reference): Write {
  const content = microcredential(awardingBody, number, random, reference);
  return { kind: 'microcredential', key: `${awardingBody}:${content.id}`, content };
}

function microcredential(awardingBody: string, number: number, random: Random, reference: Reference): MicrocredentialRecord {
  const language = random.chance(0.6) ? 'en' : random.one(LANGUAGES);
  const title = phrase(random, language, 3 + random.below(4));
  const credits = random.chance(0.9) ? { system: random.early(reference.creditSystems), value: random.one(AMOUNTS) } : null;
  const level = random.chance(0.8) ? { ...random.early(reference.levels), basis: random.one(['STATED', 'DERIVED'] as const) } : null;
  // In the order of keys neighbours were published at different times, as in a registry that has grown.
  const id = `${slug(title).slice(0, 100)}-${number.toString(36)}`;
  const url = `https://www.${awardingBody}.example/courses/${id}`;
  return {
    id,
    awardingBody,
    state: 'OBSERVED',
    title: language === 'en' || random.chance(0.5) ? { [language]: title } : { [language]: title, en: phrase(random, 'en', 4) },
    designation: random.early(['MICROCREDENTIAL', 'CREDIT_BEARING_COURSE', 'PROFESSIONAL_CERTIFICATE', 'UNIT'] as const),
    url,
    status: random.early(['OFFERED', 'UNKNOWN', 'CLOSED'] as const),
    observed: 2020 + random.below(7),
    credits,
    otherCredits: [],
    workloadHours: credits && random.chance(0.6) ? { min: String(25 * (1 + random.below(10))), max: null, basis: 'STATED' } : null,
    level,
    mode: random.one(['ONLINE', 'ONSITE', 'BLENDED', null] as const),
    duration: random.one(['8 weeks', '12 weeks', 'one semester', null]),
    assessment: random.one(['written examination', 'portfolio and presentation', null]),
    qualityAssurance: random.one(['institutional accreditation', null]),
    language: [language],
    prerequisites: random.one(['none', 'upper secondary education', null]),
    stackability: random.chance(0.5) ? { kind: 'STACKABLE', into: phrase(random, language, 4) } : null,
    fee: random.chance(0.4) ? { amount: String(50 * (1 + random.below(40))), currency: 'EUR', basis: null } : null,
    learningOutcomes: Array.from({ length: 1 + random.below(3) }, () => phrase(random, language, 8 + random.below(6))),
    source: 0,
    sources: [
      { title, publisher: `University ${awardingBody}`, year: 2025, url, provenance: 'read' },
      { title: 'Catalogue of courses', publisher: `University ${awardingBody}`, year: 2024, url: `https://www.${awardingBody}.example/courses`, provenance: 'read' },
    ],
    provenance: 'read',
    notes: null,
    missingAnnexI: [],
  };
}

function phrase(random: Random, language: string, words: number): string {
  const text = Array.from({ length: words }, () => random.early(VOCABULARY[language]!)).join(' ');
  return text.charAt(0).toUpperCase() + text.slice(1);
}

const slug = (title: string): string => title.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
