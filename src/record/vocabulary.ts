import { z } from 'zod';

/** A closed set of values with the meaning of each: for checking, for the API's enums, for the documentation. */
export interface Vocabulary<Value extends string> {
  /** `{ READ: 'READ', … }`, as an enum of the API wants it. */
  readonly values: { readonly [Name in Value]: Name };
  readonly descriptions: Readonly<Record<Value, string>>;
  readonly schema: z.ZodEnum<{ [Name in Value]: Name }>;
}

/**
 * A closed set from a table of value and meaning.
 * `vocabulary({ OFFERED: 'Can be taken.', CLOSED: 'No longer offered.' }).schema.parse('OFFERED')` -> `'OFFERED'`.
 */
export function vocabulary<Value extends string>(descriptions: Record<Value, string>): Vocabulary<Value> {
  const names = Object.keys(descriptions) as Value[];
  const values = Object.fromEntries(names.map((name) => [name, name])) as { [Name in Value]: Name };
  return { values, descriptions, schema: z.enum(values).meta({ meanings: descriptions }) };
}
