import type { MicrocredentialRecord } from '../../microcredential/microcredential.record.js';
import { RECORD_KEYS } from '../columns/column.js';

export type Said = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Said => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether somebody sends a record as it is stored and exported, and not the input that would make it. */
export const isStored = (said: Said): boolean => isFields(said['title']) || 'workloadHours' in said;

/**
 * A record as it is stored, in the words of MicrocredentialInput and of RECORD_KEYS; what has another form is left for the
 * check to name. The other way round: `storedOf`.
 */
export function saidOf(stored: Said | MicrocredentialRecord): Said {
  const { title, status, workloadHours, language, ...others } = stored as Said;
  return defined({
    ...others,
    title: isFields(title) ? Object.entries(title).map(([tag, text]) => ({ language: tag, text })) : title,
    offerStatus: status,
    workload: isFields(workloadHours) ? renamed(workloadHours, [['min', 'minHours'], ['max', 'maxHours']]) : workloadHours,
    languages: language,
  });
}

export function storedOf(said: Said): Said {
  const { title, offerStatus, workload, languages, ...others } = said;
  const pairs = Array.isArray(title) ? title.filter(isFields).map(({ language, text }) => [String(language), text] as const) : null;
  return defined({
    ...others,
    title: pairs ? Object.fromEntries(pairs) : title,
    status: offerStatus,
    workloadHours: isFields(workload) ? renamed(workload, [['minHours', 'min'], ['maxHours', 'max']]) : workload,
    language: languages,
  });
}

/** What a body says of its own: without what only the registry says, where that is as it always is. */
export function inputOf(said: Said): Said {
  const input: Record<string, unknown> = {};
  for (const key of Object.keys(said)) if (!(Object.hasOwn(USUAL, key) && USUAL[key]?.(said[key]))) input[key] = said[key];
  return input;
}

const isEmpty = (value: unknown): boolean => value === null || value === undefined || (Array.isArray(value) && value.length === 0);

/** What only the registry says, and how it always is. */
const USUAL: Readonly<Record<string, (value: unknown) => boolean>> = {
  awardingBody: () => true, state: () => true, observed: isEmpty, learningOutcomes: isEmpty, missingAnnexI: isEmpty, provenance: (value) => isEmpty(value) || value === 'read',
} satisfies Record<(typeof RECORD_KEYS)[number], (value: unknown) => boolean>;

function renamed(fields: Said, names: readonly (readonly [from: string, to: string])[]): Said {
  const to = new Map(names);
  return Object.fromEntries(Object.entries(fields).map(([key, value]) => [to.get(key) ?? key, value]));
}

const defined = (fields: Said): Said => Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
