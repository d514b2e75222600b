import type { RuleFacts } from '../../../src/microcredential/rules/facts.js';
import type { JudgedRecord } from '../../../src/microcredential/rules/finding.js';
import { microcredentialRecord } from '../../../src/microcredential/microcredential.record.js';
import { expandSeeds } from '../../../src/seed/expand-seeds.js';
import { readSeedFolder } from '../../../src/seed/read-seed-folder.js';
import type { ContentOfKind } from '../../../src/seed/seed-record.js';
import { SEEDS } from '../../seed/folders.js';

const seeds = expandSeeds(await readSeedFolder(SEEDS));

const contentsOf = <Kind extends keyof ContentOfKind>(kind: Kind): ContentOfKind[Kind][] =>
  seeds.filter((record) => record.kind === kind).map(({ content }) => content as ContentOfKind[Kind]);

/** What the rules know when they judge with the reference data of the project. */
const SEED_FACTS: RuleFacts = {
  asOf: '2026-11-22',
  body: { name: 'A university', country: 'EE', region: null, type: 'UNIVERSITY' },
  creditSystems: new Map(contentsOf('credit-system').map((system) => [system.code, system])),
  frameworks: new Map(contentsOf('framework').map((framework) => [framework.code, framework])),
  jurisdictionRules: contentsOf('rule'),
  otherTitles: [],
  parts: new Map(),
  seenFrom: () => null,
};

export const factsWith = (more: Partial<RuleFacts> = {}): RuleFacts => ({ ...SEED_FACTS, ...more });

/** The facts where the awarding body is in a country or a part of one. */
export const factsIn = (jurisdiction: string, more: Partial<RuleFacts> = {}): RuleFacts => {
  const [country = null] = jurisdiction.split('-');
  return factsWith({ body: { name: 'A body', country, region: country === jurisdiction ? null : jurisdiction, type: 'UNIVERSITY' }, ...more });
};

/** A record that says all that every rule asks for, where no jurisdiction asks for more. */
const WHOLE = {
  id: 'data', awardingBody: 'xx-body', state: 'DRAFT', title: { en: 'Reading data' }, designation: 'MICROCREDENTIAL', url: 'https://example.org/data', status: 'OFFERED',
  mode: 'ONLINE', timing: 'ASYNCHRONOUS', language: ['en'], outcomes: [{ text: 'Reads tables of figures.' }], workloadHours: { min: '130', max: '130', basis: 'STATED' },
  credits: { system: 'ects', value: '5' }, level: { framework: 'ee-estqf', code: '6', basis: 'STATED' }, assessments: [{ type: 'PROJECT' }], qualityAssurances: [{ type: 'INTERNAL', body: 'A university' }],
  provenance: 'read',
};

export const aRecord = (more: object = {}): JudgedRecord => microcredentialRecord.parse({ ...WHOLE, ...more });

/** Size and hours of a record, and nothing else that could be found fault with. */
export const sized = (system: string, credits: string | readonly [string, string] | null, hours: string | readonly [string, string] | null): JudgedRecord => {
  const [min, max] = typeof hours === 'string' ? [hours, hours] : (hours ?? [null, null]);
  const size = credits === null ? null : typeof credits === 'string' ? { system, value: credits } : { system, min: credits[0], max: credits[1] };
  return aRecord({ credits: size, workloadHours: hours === null ? null : { min, max, basis: 'STATED' } });
};
