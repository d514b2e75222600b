import { OBJECTS, ROW_GROUPS, SINGLE_FIELDS, type Field, type RowGroup } from './form-fields.js';
import { levelOf, levelText } from './level-text.js';

/** What stands in the fields, by their names. */
export type Values = Readonly<Record<string, string>>;
/** A microcredential as the interface takes it, as plain data. */
export type Input = Readonly<Record<string, unknown>>;

/** What keeps a value from being sent at all: something has to be chosen, or it is no number, or no level. */
export interface Lacking {
  readonly field: string;
  readonly what: 'choose' | 'number' | 'level';
}

export interface ReadForm {
  readonly input: Input;
  readonly lacking: readonly Lacking[];
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);
const objects = (value: unknown): Record<string, unknown>[] => (Array.isArray(value) ? value.filter(isObject) : []);
const textOf = (value: unknown): string => (typeof value === 'string' || typeof value === 'number' ? String(value) : '');
const NUMBER = /^\d+(\.\d+)?$/;

/** How many rows a group shows: those that say something, and one more. */
export function rowCount({ rows }: RowGroup, values: Values): number {
  // A language without a title says nothing yet.
  const filled = Object.entries(values).filter(([name, value]) => value !== '' && name.startsWith(`${rows}.`) && !name.endsWith('.language')).map(([name]) => Number(name.split('.')[1]));
  return Math.max(-1, ...filled) + 2;
}

/** Places of the rows that say something, in their order: empty ones are no part of the input. */
export const filledRows = ({ rows, fields }: RowGroup, values: Values): number[] =>
  Array.from({ length: rowCount({ rows, fields, needs: '' }, values) }, (_, place) => place).filter((place) => fields.some(({ name }) => name !== 'language' && values[`${rows}.${place}.${name}`]?.trim()));

/** What the fields show of a microcredential. */
export function valuesOf(input: Input): Values {
  const values: Record<string, string> = {};
  for (const { rows, fields } of ROW_GROUPS) {
    objects(input[rows]).forEach((row, place) => fields.forEach(({ name }) => (values[`${rows}.${place}.${name}`] = textOf(row[name]))));
  }
  for (const field of SINGLE_FIELDS) Object.assign(values, singleValue(field, input));
  return values;
}

function singleValue({ name, kind, options, always = '' }: Field, input: Input): Record<string, string> {
  if (name === 'outcomes') return { outcomes: objects(input['outcomes']).map(({ text }) => textOf(text)).join('\n') };
  if (name === 'outcomesLanguage') return { [name]: textOf(objects(input['outcomes'])[0]?.['language']) };
  if (kind === 'level') return { level: levelText(input['level']) };
  const value = name.split('.').reduce<unknown>((within, step) => (isObject(within) ? within[step] : undefined), input);
  if (kind === 'list') return { [name]: Array.isArray(value) ? value.join(', ') : '' };
  if (kind === 'checks') return Object.fromEntries((options ?? []).map((option) => [`${name}.${option}`, Array.isArray(value) && value.includes(option) ? 'on' : '']));
  return { [name]: textOf(value) || always };
}

/**
 * The microcredential that somebody has typed, on top of what the form does not ask (`rest`). Pure.
 * `{ 'credits.value': '10', 'credits.system': 'nz-nzqcf' }` -> `{ credits: { value: '10', system: 'nz-nzqcf' }, … }`.
 */
export function inputOf(values: Values, rest: Input): ReadForm {
  const lacking: Lacking[] = [];
  const input: Record<string, unknown> = { ...rest, title: [], designation: 'MICROCREDENTIAL', id: '' };
  for (const group of ROW_GROUPS) input[group.rows] = rowsOf(group, values, objects(rest[group.rows]), lacking);
  for (const field of SINGLE_FIELDS) set(input, field.name, read(field, values, rest, lacking));
  for (const [name, needed] of Object.entries(OBJECTS)) dropOrAsk(input, name, needed, values, lacking);
  return { input: { ...said(input), id: input['id'] ?? '' }, lacking };
}

function rowsOf(group: RowGroup, values: Values, before: readonly Record<string, unknown>[], lacking: Lacking[]): unknown[] {
  return filledRows(group, values).flatMap((place) => {
    const typed = Object.fromEntries(group.fields.map(({ name }) => [name, values[`${group.rows}.${place}.${name}`]?.trim() || undefined]));
    if (typed[group.needs] !== undefined) return [{ ...before[place], ...typed, ...(group.rows === 'title' && { language: typed['language'] ?? '' }), ...(group.rows === 'subjects' && { code: typed['code'] ?? '' }) }];
    lacking.push({ field: `${group.rows}.${place}.${group.needs}`, what: 'choose' });
    return [];
  });
}

function read({ name, kind, options }: Field, values: Values, rest: Input, lacking: Lacking[]): unknown {
  const typed = values[name]?.trim() ?? '';
  if (kind === 'checks') return options?.filter((option) => values[`${name}.${option}`]);
  if (kind === 'lines') return outcomesOf(values, objects(rest['outcomes']));
  if (name === 'outcomesLanguage' || typed === '') return undefined;
  if (kind === 'list') return typed.split(/[\s,;]+/).filter(Boolean);
  if (kind === 'number') return NUMBER.test(typed.replace(',', '.')) ? typed.replace(',', '.') : lack(lacking, name, 'number');
  if (kind === 'level') return levelOf(typed, rest['level']) ?? lack(lacking, name, 'level');
  return typed;
}

function lack(lacking: Lacking[], field: string, what: Lacking['what']): undefined {
  lacking.push({ field, what });
  return undefined;
}

/** A statement that stays as it was keeps what the form does not show of it: its level, its skills. */
function outcomesOf(values: Values, before: readonly Record<string, unknown>[]): unknown[] {
  const language = values['outcomesLanguage']?.trim() || undefined;
  return (values['outcomes'] ?? '').split(/\r?\n/).map((line) => line.trim()).filter(Boolean).map((text) => ({ ...before.find((outcome) => outcome['text'] === text), text, language }));
}

function set(input: Record<string, unknown>, name: string, value: unknown): void {
  const [first = '', second] = name.split('.');
  if (second === undefined) input[first] = value;
  else input[first] = { ...(isObject(input[first]) ? input[first] : {}), [second]: value };
}

/** An object is left out where nothing is said in it; where only its first word is missing, that is asked for. */
function dropOrAsk(input: Record<string, unknown>, name: string, needed: readonly string[], values: Values, lacking: Lacking[]): void {
  const isTyped = Object.entries(values).some(([field, value]) => field.startsWith(`${name}.`) && value.trim() !== '');
  const object = input[name];
  const missing = needed.filter((field) => !isObject(object) || object[field] === undefined);
  const asked = new Set(lacking.map(({ field }) => field));
  // Without the figure that could not be read the rest would be a mistake of its own.
  const isBroken = [...asked].some((field) => field.startsWith(`${name}.`));
  input[name] = isTyped && missing.length === 0 && !isBroken && isObject(object) ? said(object) : undefined;
  if (isTyped) lacking.push(...missing.map((field) => `${name}.${field}`).filter((field) => !asked.has(field)).map((field) => ({ field, what: 'choose' as const })));
}

const said = (fields: Readonly<Record<string, unknown>>): Record<string, unknown> => Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
