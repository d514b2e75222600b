import type { Input } from './form-values.js';

/** The keys of the stored form that are no part of what a body says. */
const NOT_SAID = new Set(['awardingBody', 'state', 'provenance', 'observed', 'missingAnnexI', 'learningOutcomes', 'ending', 'title', 'status', 'workloadHours', 'language', 'sources']);

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);
const isEmpty = (value: unknown): boolean => value === null || value === undefined || (Array.isArray(value) && value.length === 0);

/**
 * What an awarding body would have sent to make a record, from the form in which it is stored. Outcomes that compilers
 * worded become a beginning for the body's own. Pure.
 * `{ title: { et: 'Andmed' }, workloadHours: { min: '26', max: '26' }, … }` -> `{ title: [{ language: 'et', text: 'Andmed' }], workload: { minHours: '26', maxHours: '26' }, … }`.
 */
export function contentToInput(content: Fields): Input {
  const { title, status, workloadHours, language, sources, learningOutcomes, outcomes } = content;
  const same = Object.entries(content).filter(([key, value]) => !NOT_SAID.has(key) && !isEmpty(value));
  const observed = Array.isArray(learningOutcomes) ? learningOutcomes.map((text: unknown) => ({ text })) : [];
  const said = {
    ...Object.fromEntries(same),
    title: isFields(title) ? Object.entries(title).map(([tag, text]) => ({ language: tag, text })) : title,
    offerStatus: status,
    workload: hours(workloadHours),
    languages: language,
    outcomes: isEmpty(outcomes) ? observed : outcomes,
    sources: Array.isArray(sources) ? sources.filter(isFields).map(marked) : undefined,
    level: compact(content['level']),
    credits: compact(content['credits']),
    stackability: stacking(content['stackability']),
  };
  return Object.fromEntries(Object.entries(said).filter(([, value]) => !isEmpty(value)));
}

/** Absent values are left out: the interface tells `null` and absent apart only where that means something. */
const compact = (value: unknown): Fields | undefined => (isFields(value) ? Object.fromEntries(Object.entries(value).filter(([, inner]) => !isEmpty(inner))) : undefined);

function hours(workload: unknown): Fields | undefined {
  if (!isFields(workload)) return undefined;
  const { min, max, minHours, maxHours, basis } = workload;
  return compact({ minHours: min ?? minHours, maxHours: max ?? maxHours, basis });
}

/** The marks of documents are written small where they are stored. */
function marked(source: Fields): Fields {
  const { provenance } = source;
  return compact({ ...source, provenance: typeof provenance === 'string' ? provenance.toUpperCase() : provenance }) ?? {};
}

function stacking(value: unknown): Fields | undefined {
  const said = compact(value);
  return said && { ...said, ...(typeof said['parts'] === 'string' && { parts: [said['parts']] }) };
}
