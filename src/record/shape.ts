import { z } from 'zod';

/** A key that may be absent or null; a record always holds it, null where nothing is known. */
export function orNull<Shape extends z.ZodType>(shape: Shape) {
  // The cast: that null fits a nullable shape is beyond what the types can follow for every shape.
  return shape.nullable().default(null as never);
}

/** A key that a record holds only where it is needed. Null in a file means the same as leaving it out. */
export function orAbsent<Shape extends z.ZodType>(shape: Shape) {
  return z.preprocess((value) => value ?? undefined, shape.optional()).optional();
}

/** A list that may be empty, absent or null; a record always holds it. */
export function listOf<Shape extends z.ZodType>(shape: Shape) {
  return z.preprocess((value) => value ?? [], z.array(shape)).default([]);
}

/** A span of amounts, both ends exact and included. */
export function spanOf<Low extends z.ZodType, High extends z.ZodType>(min: Low, max: High) {
  return z.strictObject({ min: min.describe('Lowest amount, included.'), max: max.describe('Highest amount, included.') });
}
