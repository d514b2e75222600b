import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { listOf, orAbsent, orNull } from '../../src/record/shape.js';

const schema = z.strictObject({ note: orNull(z.string()), names: listOf(z.string()) });

describe('keys that may be left out', () => {
  it.each([[{}], [{ note: null, names: null }], [{ note: null, names: [] }]])('are always held by the record: %j', (value) => {
    expect(schema.parse(value)).toEqual({ note: null, names: [] });
  });

  it.each([[{}], [{ since: null }], [{ since: undefined }]])('or by none, if they may be absent: %j', (value) => {
    expect(z.strictObject({ since: orAbsent(z.int()) }).parse(value)).toEqual({});
    expect(z.strictObject({ since: orAbsent(z.int()) }).safeParse({ since: 'x' }).success).toBe(false);
  });

  it('are checked where they are given', () => {
    expect(schema.safeParse({ note: 5 }).success).toBe(false);
    expect(schema.safeParse({ names: 'one' }).success).toBe(false);
  });
});
