import { outcomeTexts, sizesOf } from '../offer/said.js';
import { homesOf } from './applicable.js';
import type { RuleFacts } from './facts.js';
import type { JudgedRecord, PublicationRule, RuleFinding } from './finding.js';

/** An element without which no record is published. Level, assessment and quality assurance have rules of their own. */
interface Required {
  readonly path: string;
  readonly what: string;
  readonly has: (record: JudgedRecord, facts: RuleFacts) => boolean;
}

const REQUIRED: readonly Required[] = [
  { path: 'issuerCountry', what: 'country of the issuer', has: (record, facts) => homesOf(record, facts).length > 0 },
  { path: 'outcomes', what: 'learning outcomes', has: (record) => outcomeTexts(record).length > 0 },
  { path: 'workloadHours', what: 'notional workload, in hours or credits', has: (record) => record.workloadHours !== null || sizesOf(record).length > 0 },
  { path: 'mode', what: 'form of participation', has: ({ mode }) => mode !== null },
  { path: 'language', what: 'language', has: ({ language }) => language.length > 0 },
  { path: 'url', what: 'address on the web', has: ({ url }) => url !== null },
];

function elementsGiven(record: JudgedRecord, facts: RuleFacts): RuleFinding[] {
  const missing = REQUIRED.filter(({ has }) => !has(record, facts));
  return missing.map(({ path, what }) => ({ path: [path], message: `The record has no ${what}.`, fix: `State the ${what}.` }));
}

function sourced(record: JudgedRecord): RuleFinding[] {
  const { sources, source, otherCredits, url, provenance } = record;
  const exists = (place: number): boolean => place < sources.length;
  const place = (path: string[], found: number): RuleFinding => ({ path, message: `There is no source ${found}; there are ${sources.length}, counted from 0.` });
  const recalled = sources.flatMap((document, position) =>
    document.provenance === 'recalled' ? [{ path: ['sources', String(position)], message: `"${document.title}" was not read: it is shown as recalled.`, severity: 'NOTICE' as const }] : [],
  );
  return [
    ...(sources.length === 0 && url === null ? [{ path: ['sources'], message: 'Nothing says where the statements come from.', fix: 'Give the address of the offer, or name a document.' }] : []),
    ...(source !== null && !exists(source) ? [place(['source'], source)] : []),
    ...otherCredits.flatMap((size, position) => (exists(size.source) ? [] : [place(['otherCredits', String(position), 'source'], size.source)])),
    ...recalled,
    ...(provenance === 'recalled' ? [{ path: ['provenance'], message: 'The record rests on memory, and is shown so.', severity: 'NOTICE' as const }] : []),
  ];
}

function timed({ mode, timing }: JudgedRecord): RuleFinding[] {
  return mode === null || timing !== undefined ? [] : [{ path: ['timing'], message: 'It is not said whether learners and teachers meet at the same time.' }];
}

export const ELEMENT_RULES: readonly PublicationRule[] = [
  { name: 'V17_SOURCED', severity: 'ERROR', check: sourced, source: 'Rule of the registry.', says: 'Every statement has a source; what was recalled is shown as such.' },
  {
    name: 'V19_REQUIRED_ELEMENTS', severity: 'ERROR', check: elementsGiven, source: 'Council Recommendation of 16 June 2022, Annex I; CTDL; ELM.',
    says: 'Country of the issuer, learning outcomes, workload, form of participation, language and address are given.',
  },
  { name: 'V20_TIMING', severity: 'NOTICE', check: timed, source: 'Council Recommendation of 16 June 2022, Annex I; MicroCred Seeker.', says: 'The form of participation says whether learners and teachers meet at the same time.' },
];
