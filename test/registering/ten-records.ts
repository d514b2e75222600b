import type { OrganisationRecord } from '../../src/organisation/organisation.record.js';
import type { Ledger } from '../../src/ledger/ledger.js';
import { organisationContent } from '../access/bodies.js';

/** A body and a complete record of it, one for each of ten jurisdictions with rules. All of it is invented. */
export interface InventedRecord {
  readonly body: Pick<OrganisationRecord, 'key' | 'country' | 'type'> & { readonly region?: string };
  readonly input: Readonly<Record<string, unknown>> & { readonly id: string };
}

const outcomes = (...texts: readonly string[]) => texts.map((text) => ({ text, language: 'en' }));
const title = (text: string, language?: string, other?: string) => [{ language: 'en', text }, ...(language && other ? [{ language, text: other }] : [])];

/** What all of them have in common: a notice that they are invented, an address, an assessment, an assurance of quality. */
const COMMON = {
  designation: 'MICROCREDENTIAL',
  notes: 'Invented, to show how a record is registered.',
  purpose: 'For people at work who take up a new task; it may lead on to longer study.',
  timing: 'ASYNCHRONOUS',
  identityVerification: 'SUPERVISED_WITH_IDENTITY',
  assessments: [{ type: 'PROJECT', criteria: 'The work holds against the criteria that were told at the start.' }],
  qualityAssurances: [{ type: 'INTERNAL', body: 'Its own board of quality' }],
  subjects: [{ scheme: 'ISCED_F', code: '0688' }],
  prerequisites: 'None.',
  fee: { amount: '250', currency: 'EUR' },
  stackability: { kind: 'STANDALONE' },
  awardFormats: ['PDF'],
  validFrom: '2026-09-01',
};

const record = (key: string, country: string, type: NonNullable<OrganisationRecord['type']>, input: InventedRecord['input'], region?: string): InventedRecord => ({
  body: { key, country, type, ...(region ? { region } : {}) },
  input: { ...COMMON, url: `https://${key}.example/${input.id}`, ...input },
});

export const TEN_RECORDS: readonly InventedRecord[] = [
  record('at-invented', 'AT', 'UNIVERSITY', {
    id: 'energy-advice', title: title('Advising on energy in buildings', 'de', 'Energieberatung für Gebäude'), level: { framework: 'at-nqr', code: '6' }, credits: { system: 'ects', value: '6' }, workload: { minHours: '150' },
    outcomes: outcomes('Works out how much heat a building loses, and says where.', 'Advises owners on what to do first.'), mode: 'BLENDED', languages: ['de'],
  }),
  record('au-invented', 'AU', 'PRIVATE_PROVIDER', {
    id: 'bushfire-recovery', title: title('Leading recovery after a bushfire'), workload: { minHours: '40' }, regulated: false,
    outcomes: outcomes('Plans the first month of recovery with a community.'), mode: 'ONSITE', languages: ['en'], fee: { amount: '400', currency: 'AUD' },
    qualityAssurances: [{ type: 'STATEMENT', body: 'A made-up council of trainers', statement: 'Who we are, how we assure quality, and how courses are reviewed every year.' }],
  }),
  record('ee-invented', 'EE', 'UNIVERSITY', {
    id: 'reading-data', title: title('Reading data', 'et', 'Andmete lugemine'), level: { framework: 'ee-estqf', code: '6' }, credits: { system: 'ects', value: '6' }, workload: { minHours: '156' },
    outcomes: outcomes('Reads tables of figures and says what does not follow from them.'), mode: 'ONLINE', languages: ['et', 'en'],
  }),
  record('es-invented', 'ES', 'UNIVERSITY', {
    id: 'water-in-farming', title: title('Water in farming', 'es', 'El agua en la agricultura'), level: { framework: 'es-meces', code: '2' }, credits: { system: 'ects', value: '10' }, workload: { minHours: '250' },
    outcomes: outcomes('Measures what a field needs, and waters no more.'), mode: 'BLENDED', languages: ['es'],
  }),
  record('hr-invented', 'HR', 'FURTHER_EDUCATION', {
    id: 'solar-fitting', title: title('Fitting solar panels', 'hr', 'Ugradnja sunčanih panela'), level: { framework: 'hr-croqf', code: '4.1' }, workload: { minHours: '100' },
    outcomes: outcomes('Fits panels on a roof so that they are safe and can be served.'), mode: 'ONSITE', languages: ['hr'],
  }),
  record('ie-invented', 'IE', 'HIGHER_EDUCATION', {
    id: 'care-at-home', title: title('Care at home'), level: { framework: 'ie-nfq', code: '7' }, credits: { system: 'ects', value: '5' }, workload: { minHours: '125' },
    outcomes: outcomes('Plans a week of care with the person who is cared for.'), mode: 'BLENDED', languages: ['en'],
  }),
  record('mt-invented', 'MT', 'FURTHER_EDUCATION', {
    id: 'boat-engines', title: title('Serving boat engines'), level: { framework: 'mt-mqf', code: '4' }, credits: { system: 'ects', value: '4' }, workload: { minHours: '100' },
    outcomes: outcomes('Serves a small diesel engine on board.'), mode: 'ONSITE', languages: ['en', 'mt'],
  }),
  record('nl-invented', 'NL', 'UNIVERSITY', {
    id: 'dikes', title: title('Keeping dikes', 'nl', 'Dijken onderhouden'), level: { framework: 'nl-nlqf', code: '6' }, credits: { system: 'ects', value: '5' }, workload: { minHours: '140' },
    outcomes: outcomes('Finds the weak places of a dike from measurements.'), mode: 'BLENDED', languages: ['nl'],
  }),
  record('nz-invented', 'NZ', 'FURTHER_EDUCATION', {
    id: 'orchard-health', title: title('Keeping an orchard healthy'), level: { framework: 'nz-nzqcf', code: '5' }, credits: { system: 'nz-nzqcf', value: '10' }, workload: { minHours: '100' },
    outcomes: outcomes('Finds a pest early, and chooses what to do.'), mode: 'BLENDED', languages: ['en'], fee: { amount: '500', currency: 'NZD' },
    qualityAssurances: [{ type: 'REGULATOR', body: 'A made-up authority', date: '2026-06' }], reviewDue: '2028-09-01', developer: { name: 'Harbour Institute (invented)' },
    standards: ['A made-up unit standard'], subjects: [{ scheme: 'NZSCED', code: '050301' }, { scheme: 'ISCED_F', code: '0812' }],
  }),
  record('za-invented', 'ZA', 'UNIVERSITY', {
    id: 'small-budgets', title: title('Budgets of small firms'), level: { framework: 'za-nqf', code: '5' }, credits: { system: 'za-nqf', value: '12' }, workload: { minHours: '120' },
    outcomes: outcomes('Keeps the books of a small firm and reads them.'), mode: 'ONLINE', languages: ['en'], fee: { amount: '3000', currency: 'ZAR' },
  }),
];

/** Makes the ten bodies known. */
export async function addTenBodies(ledger: Pick<Ledger, 'accept'>): Promise<void> {
  const writes = TEN_RECORDS.map(({ body }) => ({ kind: 'organisation', key: body.key, content: { ...organisationContent(body.key, ['AWARDING_BODY']), ...body } }) as const);
  await ledger.accept(writes, { actor: 'seed' });
}
