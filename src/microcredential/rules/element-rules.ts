import { outcomeTexts, sizesOf } from '../offer/said.js';
import { homesOf } from './applicable.js';
import type { RuleFacts } from './facts.js';
import type { RequiredElement } from './found.js';
import type { JudgedRecord, PublicationRule, RuleFinding } from './finding.js';

/** An element without which no record is published. Level, assessment and quality assurance have rules of their own. */
interface Required {
  readonly path: RequiredElement;
  readonly has: (record: JudgedRecord, facts: RuleFacts) => boolean;
}

const REQUIRED: readonly Required[] = [
  { path: 'issuerCountry', has: (record, facts) => homesOf(record, facts).length > 0 },
  { path: 'outcomes', has: (record) => outcomeTexts(record).length > 0 },
  { path: 'workloadHours', has: (record) => record.workloadHours !== null || sizesOf(record).length > 0 },
  { path: 'mode', has: ({ mode }) => mode !== null },
  { path: 'language', has: ({ language }) => language.length > 0 },
  { path: 'url', has: ({ url }) => url !== null },
];

function elementsGiven(record: JudgedRecord, facts: RuleFacts): RuleFinding[] {
  const missing = REQUIRED.filter(({ has }) => !has(record, facts));
  return missing.map(({ path }) => ({ path: [path], found: { kind: 'LACKING', element: path } }));
}

function sourced(record: JudgedRecord): RuleFinding[] {
  const { sources, source, otherCredits, url, provenance } = record;
  const exists = (place: number): boolean => place < sources.length;
  const notThere = (path: string[], wanted: number): RuleFinding => ({ path, found: { kind: 'NO_SUCH_SOURCE', place: wanted, sources: sources.length } });
  const recalled = sources.flatMap((document, position) =>
    document.provenance === 'recalled' ? [{ path: ['sources', String(position)], found: { kind: 'SOURCE_RECALLED' as const, title: document.title }, severity: 'NOTICE' as const }] : [],
  );
  return [
    ...(sources.length === 0 && url === null ? [{ path: ['sources'], found: { kind: 'NO_SOURCE' as const } }] : []),
    ...(source !== null && !exists(source) ? [notThere(['source'], source)] : []),
    ...otherCredits.flatMap((size, position) => (exists(size.source) ? [] : [notThere(['otherCredits', String(position), 'source'], size.source)])),
    ...recalled,
    ...(provenance === 'recalled' ? [{ path: ['provenance'], found: { kind: 'RECORD_RECALLED' as const }, severity: 'NOTICE' as const }] : []),
  ];
}

function timed({ mode, timing }: JudgedRecord): RuleFinding[] {
  return mode === null || timing !== undefined ? [] : [{ path: ['timing'], found: { kind: 'NO_TIMING' } }];
}

export const ELEMENT_RULES: readonly PublicationRule[] = [
  { name: 'V17_SOURCED', severity: 'ERROR', check: sourced, source: 'Rule of the registry.', says: 'Every statement has a source; what was recalled is shown as such.' },
  {
    name: 'V19_REQUIRED_ELEMENTS', severity: 'ERROR', check: elementsGiven, source: 'Council Recommendation of 16 June 2022, Annex I; CTDL; ELM.',
    says: 'Country of the issuer, learning outcomes, workload, form of participation, language and address are given.',
  },
  { name: 'V20_TIMING', severity: 'NOTICE', check: timed, source: 'Council Recommendation of 16 June 2022, Annex I; MicroCred Seeker.', says: 'The form of participation says whether learners and teachers meet at the same time.' },
];
