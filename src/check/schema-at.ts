import { z } from 'zod';
import type { RecordPath } from './problem.js';

/** A schema without what is put around it: default, null, preparation. */
export function bareSchema(schema: z.ZodType): z.ZodType {
  if (schema instanceof z.ZodPipe) return bareSchema(schema.out as z.ZodType);
  if (schema instanceof z.ZodDefault || schema instanceof z.ZodNullable || schema instanceof z.ZodOptional) {
    return bareSchema(schema.unwrap() as z.ZodType);
  }
  return schema;
}

/** The schema, still wrapped, of the place that a path names inside what `schema` describes; null where there is none. */
export function schemaAt(schema: z.ZodType, path: RecordPath): z.ZodType | null {
  const [step, ...rest] = path;
  if (step === undefined) return schema;
  const inner = schemaUnder(bareSchema(schema), step);
  return inner === null ? null : schemaAt(inner, rest);
}

function schemaUnder(schema: z.ZodType, step: string | number): z.ZodType | null {
  if (schema instanceof z.ZodObject) return (schema.shape[step] as z.ZodType | undefined) ?? null;
  if (schema instanceof z.ZodArray) return schema.element as z.ZodType;
  return schema instanceof z.ZodRecord ? (schema.valueType as z.ZodType) : null;
}

/** What our schemas say of themselves, from the innermost to the outermost layer. */
interface SchemaNotes {
  readonly description?: string;
  /** What is expected, as the end of "expected …". */
  readonly expects?: string;
  /** Name of the form, for the documentation. */
  readonly form?: string;
  /** The meaning of each value of a closed set. */
  readonly meanings?: Readonly<Record<string, string>>;
}

/** The notes of a schema; a layer around it (default, null) may add to those inside. */
export function notesOf(schema: z.ZodType): SchemaNotes {
  const own = (schema.meta() ?? {}) as SchemaNotes;
  const inner = innerOf(schema);
  return inner === null ? own : { ...notesOf(inner), ...own };
}

function innerOf(schema: z.ZodType): z.ZodType | null {
  if (schema instanceof z.ZodPipe) return schema.out as z.ZodType;
  const wrapped = schema instanceof z.ZodDefault || schema instanceof z.ZodNullable || schema instanceof z.ZodOptional;
  return wrapped ? (schema.unwrap() as z.ZodType) : null;
}
