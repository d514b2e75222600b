import { z } from 'zod';
import { officialAddress } from '../framework/official-address.record.js';
import { provenance } from '../record/provenance.js';
import { sourceRecord, unmarkedSourceRecord } from '../source/source.record.js';
import { bareSchema, notesOf } from '../check/schema-at.js';

/** Shapes that stand in many places, described once and linked to. */
const COMMON_SHAPES = new Map<z.ZodType, string>([
  [sourceRecord, '[source](#a-source)'],
  [unmarkedSourceRecord, '[source](#a-source)'],
  [officialAddress, '[address](#an-official-address)'],
]);

/** The keys of a shape as tables in Markdown: one for itself, then one for each shape inside it. */
export function shapeTables(schema: z.ZodType, path = ''): string[] {
  const bare = bareSchema(schema);
  if (!(bare instanceof z.ZodObject)) return [];
  const entries = Object.entries(bare.shape) as [string, z.ZodType][];
  const rows = entries.map(([key, inner]) => `| \`${key}\` | ${formOf(inner)} | ${meaningOf(inner)} |`);
  const title = path === '' ? [] : [`### \`${path}\``, notesOf(schema).description ?? ''];
  const own = [...title, ['| key | form | meaning |', '|---|---|---|', ...rows].join('\n'), ...entries.flatMap(valueList)];
  return [...own.filter((block) => block !== ''), ...entries.flatMap(([key, inner]) => tablesInside(inner, path === '' ? key : `${path}.${key}`))];
}

/** The values of a closed set with their meanings, as a list. */
export function meaningsList(meanings: Readonly<Record<string, string>>): string {
  return Object.entries(meanings)
    .map(([value, meaning]) => `- \`${value}\`: ${meaning}`)
    .join('\n');
}

function tablesInside(schema: z.ZodType, path: string): string[] {
  const bare = bareSchema(schema);
  if (bare instanceof z.ZodArray) return tablesInside(bare.element as z.ZodType, `${path}[]`);
  if (bare instanceof z.ZodUnion) return bare.options.flatMap((option) => tablesInside(option as z.ZodType, path));
  return COMMON_SHAPES.has(bare) ? [] : shapeTables(schema, path);
}

function valueList([key, schema]: [string, z.ZodType]): string[] {
  const bare = bareSchema(schema);
  const closed = bare instanceof z.ZodArray ? (bare.element as z.ZodType) : schema;
  const { meanings } = notesOf(closed);
  return meanings === undefined || meanings === provenance.descriptions ? [] : [`Values of \`${key}\`:`, meaningsList(meanings)];
}

function formOf(schema: z.ZodType): string {
  const common = COMMON_SHAPES.get(bareSchema(schema));
  const { form } = notesOf(schema);
  return [common ?? form ?? formOfShape(bareSchema(schema)), ...optionality(schema)].join(', ');
}

function formOfShape(bare: z.ZodType): string {
  if (bare instanceof z.ZodArray) return `list of ${formOf(bare.element as z.ZodType)}`;
  if (bare instanceof z.ZodObject) return 'keys';
  if (bare instanceof z.ZodUnion) return bare.options.map((option) => formOf(option as z.ZodType)).join(' or ');
  if (bare instanceof z.ZodEnum) return notesOf(bare).meanings === provenance.descriptions ? '[mark](#marks)' : 'one of the values below';
  return bare instanceof z.ZodBoolean ? 'true or false' : 'text';
}

function optionality(schema: z.ZodType): string[] {
  if (schema instanceof z.ZodOptional) return ['may be absent'];
  if (!(schema instanceof z.ZodDefault)) return [];
  const value = schema.def.defaultValue as unknown;
  return [value === null || typeof value === 'object' ? 'may be null or absent' : `if absent, ${String(value)}`];
}

function meaningOf(schema: z.ZodType): string {
  return (notesOf(schema).description ?? '').replaceAll('|', '\\|');
}
