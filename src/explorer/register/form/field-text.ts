import type { Field } from './form-fields.js';
import { levelOf, levelText } from './level-text.js';

/** What keeps a value from being sent at all: something has to be chosen, or it is no number, no line that there is, or no level. */
export type LackingKind = 'choose' | 'number' | 'whole' | 'line' | 'level';

/** A text read as the value of a field, undefined where nothing is said; or what is lacking. */
export type Reading = { readonly value: unknown } | { readonly lacking: LackingKind };

const NUMBER = /^\d+(\.\d+)?$/;
/** A whole number that the interface takes. */
const WHOLE = /^\d{1,9}$/;

const lines = (typed: string): string[] => typed.split(/\r?\n/).map((line) => line.trim()).filter(Boolean);
const plain = (value: unknown): string => (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : '');
/** One text a line: a text of several lines is shown in one. */
const oneLine = (value: unknown): string => plain(value).replace(/\s*[\r\n]+\s*/g, ' ');
const listed = (value: unknown, between: string): string => (Array.isArray(value) ? value.map(oneLine).join(between) : '');

/** What stands in a field for a value. */
export function textOf({ kind, always = '' }: Field, value: unknown): string {
  if (kind === 'level' || kind === 'placement') return levelText(value);
  if (kind === 'lines') return listed(value, '\n');
  if (kind === 'list') return listed(value, ', ');
  if (kind === 'addresses') return listed(value, ' ');
  return plain(value) || always;
}

/** The value that was typed in a field. A choice is held against what may be chosen: a form may be sent by hand. */
export function readText({ kind, options = [], always }: Field, typed: string): Reading {
  if (typed === '') return always === undefined ? { value: undefined } : { lacking: 'choose' };
  if (kind === 'select') return options.includes(typed) ? { value: typed } : { lacking: 'choose' };
  if (kind === 'truth') return ['true', 'false'].includes(typed) ? { value: typed === 'true' } : { lacking: 'choose' };
  if (kind === 'lines') return { value: lines(typed) };
  if (kind === 'list') return { value: typed.split(/[\s,;]+/).filter(Boolean) };
  if (kind === 'addresses') return { value: typed.split(/\s+/) };
  if (kind === 'number') return NUMBER.test(typed.replace(',', '.')) ? { value: typed.replace(',', '.') } : { lacking: 'number' };
  if (kind === 'whole') return WHOLE.test(typed) ? { value: Number(typed) } : { lacking: 'whole' };
  if (kind !== 'level' && kind !== 'placement') return { value: typed };
  const level = levelOf(typed);
  return level === null ? { lacking: 'level' } : { value: level };
}
