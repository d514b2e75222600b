import { readText, textOf, type LackingKind } from './field-text.js';
import { OBJECTS, OBJECTS_OF_ROWS, ROW_GROUPS, SINGLE_FIELDS, type Field, type RowGroup } from './form-fields.js';
import { forForm, forInput } from './form-input.js';

/** What stands in the fields, by their names. */
export type Values = Readonly<Record<string, string>>;
/** A microcredential as the interface takes it, as plain data. */
export type Input = Readonly<Record<string, unknown>>;

/** What keeps a value from being sent at all, and at which field. */
export interface Lacking {
  readonly field: string;
  readonly what: LackingKind;
}

export interface ReadForm {
  readonly input: Input;
  readonly lacking: readonly Lacking[];
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);
const objects = (value: unknown): Record<string, unknown>[] => (Array.isArray(value) ? value.filter(isObject) : []);
const at = (input: Input, name: string): unknown => name.split('.').reduce<unknown>((within, step) => (isObject(within) ? within[step] : undefined), input);

/** A language without a text, and what stands there from the beginning, say nothing yet. */
const tells = ({ name, always }: Field): boolean => name !== 'language' && always === undefined;

/** Places of the rows that say something, in their order: empty ones are no part of the input. */
export function filledRows({ rows, fields }: RowGroup, values: Values): number[] {
  const telling = new Set(fields.filter(tells).map(({ name }) => name));
  const places = Object.entries(values).flatMap(([name, value]) => {
    const [, place, field = ''] = name.startsWith(`${rows}.`) ? (/^(\d{1,4})\.(.+)$/.exec(name.slice(rows.length + 1)) ?? []) : [];
    return place !== undefined && value.trim() !== '' && telling.has(field) ? [Number(place)] : [];
  });
  return [...new Set(places)].sort((a, b) => a - b);
}

/** How many rows a group shows: those that say something, and one more. */
export const rowCount = (group: RowGroup, values: Values): number => Math.max(-1, ...filledRows(group, values)) + 2;

/** What the fields show of a microcredential. */
export function valuesOf(said: Input): Values {
  const input = forForm(said);
  const values: Record<string, string> = {};
  for (const { rows, fields, spread } of ROW_GROUPS) {
    objects(at(input, rows)).forEach((row, place) => {
      for (const field of fields) values[`${rows}.${place}.${field.name}`] = textOf(field, field.name === spread ? row : at(row, field.name));
    });
  }
  for (const field of SINGLE_FIELDS) Object.assign(values, singleValue(field, at(input, field.name)));
  return values;
}

function singleValue(field: Field, value: unknown): Record<string, string> {
  const { name, kind, options = [] } = field;
  if (kind !== 'checks') return { [name]: textOf(field, value) };
  return Object.fromEntries(options.map((option) => [`${name}.${option}`, Array.isArray(value) && value.includes(option) ? 'on' : '']));
}

/**
 * The microcredential that somebody has typed. Pure.
 * `{ 'credits.value': '10', 'credits.system': 'nz-nzqcf' }` -> `{ credits: { value: '10', system: 'nz-nzqcf' }, … }`.
 */
export function inputOf(values: Values): ReadForm {
  const lacking: Lacking[] = [];
  const input: Record<string, unknown> = {};
  for (const group of ROW_GROUPS) set(input, group.rows, rowsOf(group, values, lacking));
  for (const field of SINGLE_FIELDS) {
    const value = field.kind === 'checks' ? field.options?.filter((option) => values[`${field.name}.${option}`]) : read(field, field.name, values, lacking);
    // What something has to be said of always is judged with the rest as it stands in an empty form: all mistakes are told at once.
    if (value !== undefined || field.always !== undefined) set(input, field.name, value ?? field.always);
  }
  lacking.push(...linesBeyond(input, values));
  for (const [name, needed] of Object.entries(OBJECTS)) dropOrAsk(input, name, needed, values, lacking);
  return { input: { ...said(forInput(input)), id: input['id'] ?? '' }, lacking };
}

function rowsOf(group: RowGroup, values: Values, lacking: Lacking[]): unknown[] {
  return filledRows(group, values).flatMap((place) => {
    const before = lacking.length;
    const row: Record<string, unknown> = {};
    for (const field of group.fields) {
      const name = `${group.rows}.${place}.${field.name}`;
      const value = read(field, name, values, lacking);
      if (field.name === group.spread) Object.assign(row, value);
      else if (value !== undefined) set(row, field.name, value);
    }
    const asked = [...group.needs.filter((name) => name !== group.spread), ...innerNeeds(row)].filter((name) => at(row, name) === undefined).map((name) => `${group.rows}.${place}.${name}`);
    if (group.spread !== undefined && row['framework'] === undefined) asked.push(`${group.rows}.${place}.${group.spread}`);
    const known = new Set(lacking.map(({ field }) => field));
    lacking.push(...asked.filter((field) => !known.has(field)).map((field) => ({ field, what: 'choose' as const })));
    // A row of which a part could not be read would be a mistake of its own.
    return lacking.length > before ? [] : [row];
  });
}

const innerNeeds = (row: Input): string[] => Object.entries(OBJECTS_OF_ROWS).flatMap(([name, needs]) => (row[name] === undefined ? [] : needs.map((field) => `${name}.${field}`)));

/** What is said of a single outcome stands beside its line: where there is none, it would be lost. */
function linesBeyond(input: Input, values: Values): Lacking[] {
  const outcomes = Array.isArray(input['outcomes']) ? input['outcomes'].length : 0;
  const names = Object.keys(values).filter((name) => /^outcomeDetails\.\d+\.line$/.test(name));
  return names.filter((name) => /^\d+$/.test(values[name] ?? '') && !(Number(values[name]) >= 1 && Number(values[name]) <= outcomes)).map((field) => ({ field, what: 'line' }));
}

function read(field: Field, name: string, values: Values, lacking: Lacking[]): unknown {
  const reading = readText(field, values[name]?.trim() ?? '');
  if ('value' in reading) return reading.value;
  lacking.push({ field: name, what: reading.lacking });
  return undefined;
}

function set(input: Record<string, unknown>, name: string, value: unknown): void {
  const [first = '', second] = name.split('.');
  if (second === undefined) input[first] = value;
  else if (!Array.isArray(value) || value.length > 0) input[first] = { ...(isObject(input[first]) ? input[first] : {}), [second]: value };
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
