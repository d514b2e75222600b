import type { RecordPath, UnplacedProblem } from '../../check/problem.js';
import { didYouMean } from '../../record/near-names.js';

/** The keys of the input that records have under another name. */
const RENAMED: ReadonlyMap<string, string> = new Map([['offerStatus', 'status'], ['workload', 'workloadHours'], ['languages', 'language']]);
const INPUT_NAMES: ReadonlyMap<string, string> = new Map([...[...RENAMED].map(([input, record]) => [record, input] as const), ['min', 'minHours'], ['max', 'maxHours']]);

/** Every key of `MicrocredentialInput`; what else a record has is not the writer's to say. */
const INPUT_KEYS: ReadonlySet<string> = new Set([
  'id', 'title', 'designation', 'url', 'offerStatus', 'otherAwardingBodies', 'credits', 'otherCredits', 'workload', 'level', 'otherLevels', 'cycle', 'outcomes', 'purpose',
  'standards', 'mode', 'timing', 'duration', 'isoDuration', 'languages', 'assessments', 'assessment', 'identityVerification', 'evidenceTypes', 'gradingScheme',
  'qualityAssurances', 'qualityAssurance', 'regulated', 'prerequisites', 'recommendedPriorLearning', 'priorLearning', 'access', 'fee', 'occupations', 'subjects',
  'issuerCountry', 'issuerRegion', 'stackability', 'validFrom', 'validTo', 'reviewDue', 'expiresAfter', 'awardFormats', 'providers', 'developer', 'platform', 'sources', 'source', 'notes',
]);

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Own values only, without classes and without what was left out: what a file or a program would have sent. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (!isFields(value)) return value;
  const fields: Record<string, unknown> = {};
  for (const key of Object.keys(value)) {
    // What is out of bounds, and a key that sets a prototype is, does not come here.
    if (value[key] !== undefined) fields[key] = plain(value[key]);
  }
  return fields;
}

/** Keys that an input does not have: `owner`, `status`, a slip of the hand. */
export function unknownKeys(input: Fields): UnplacedProblem[] {
  return Object.keys(input)
    .filter((key) => !INPUT_KEYS.has(key))
    .map((key) => ({ at: [key], onKey: true, found: `the unknown key "${key.slice(0, 100)}"`, expected: 'only the keys of MicrocredentialInput', hint: didYouMean(key, INPUT_KEYS) }));
}

/** A language given twice would silently lose a title. */
export function doubledTitles({ title }: Fields): UnplacedProblem[] {
  const languages = textsOf(title).map(({ language }) => language);
  const doubled = new Set(languages.filter((language, position) => languages.indexOf(language) !== position));
  return [...doubled].map((language) => ({ at: ['title', String(language)], found: `two titles in ${String(language)}`, expected: 'one in each language' }));
}

const textsOf = (texts: unknown): Fields[] => (Array.isArray(texts) ? texts.filter(isFields) : []);

/** Titles by language, as records have them; anything else as it is, for the schema to refuse. */
function byLanguage(texts: unknown): unknown {
  if (!Array.isArray(texts) || !texts.every((text) => isFields(text) && typeof text.language === 'string')) return texts;
  return Object.fromEntries(textsOf(texts).map(({ language, text }) => [language, text]));
}

/** The awarding body says it itself, unless it says otherwise. */
const stated = (statement: unknown): unknown => (isFields(statement) ? { ...statement, basis: statement.basis ?? 'STATED' } : statement);
const listStated = (statements: unknown): unknown => (Array.isArray(statements) ? statements.map(stated) : statements);

function hoursOf(workload: unknown): unknown {
  if (!isFields(workload)) return workload;
  const { minHours, maxHours, ...others } = workload;
  return stated({ ...others, min: minHours ?? maxHours ?? null, max: maxHours ?? minHours ?? null });
}

/** Who writes, and in what state the record then is: never the input's to say. */
export interface Registering {
  /** Key of the awarding body. */
  readonly awardingBody: string;
  readonly state: string;
}

/**
 * The record that an input would make, still to be held against the schema. Pure.
 * `{ id: 'a', title: [{ language: 'et', text: 'Andmed' }], … }` -> `{ id: 'a', title: { et: 'Andmed' }, state: 'DRAFT', … }`.
 */
export function candidateOf(input: object, { awardingBody, state }: Registering): unknown {
  const record: Record<string, unknown> = { awardingBody, state };
  const said = input as Fields;
  for (const key of Object.keys(said)) if (INPUT_KEYS.has(key) && said[key] !== undefined) record[RENAMED.get(key) ?? key] = plain(said[key]);
  const { title, status, workloadHours, level, otherLevels, sources } = record;
  record.title = byLanguage(title);
  record.status = status ?? 'OFFERED';
  record.workloadHours = hoursOf(workloadHours);
  record.level = stated(level);
  record.otherLevels = listStated(otherLevels);
  // What a body says of its own offer rests on no document of others; where it names one, that one's mark counts.
  record.provenance = textsOf(sources)[0]?.provenance ?? 'read';
  return record;
}

/** A place in the record as its place in the input: `['workloadHours', 'min']` -> `['input', 'workload', 'minHours']`. */
export function inputPath(at: RecordPath): string[] {
  const [first, second, ...rest] = at.map(String);
  if (first === undefined) return ['input'];
  const inner = first === 'workloadHours' && second !== undefined ? (INPUT_NAMES.get(second) ?? second) : second;
  return ['input', INPUT_NAMES.get(first) ?? first, ...(inner === undefined ? [] : [inner]), ...rest];
}
