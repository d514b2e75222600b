import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { frameworkRecord } from '../../src/framework/framework.record.js';
import { bareSchema, notesOf, schemaAt } from '../../src/check/schema-at.js';

describe('the schema at a place', () => {
  it.each([
    [['levels', 3, 'code'], z.ZodString],
    [['levels', 3, 'label', 'en'], z.ZodString],
    [['status'], z.ZodEnum],
    [['authority'], z.ZodObject],
    [['sources'], z.ZodArray],
    [[], z.ZodObject],
  ])('%j is found through lists, defaults and nulls', (path, kind) => {
    const schema = schemaAt(frameworkRecord, path);
    expect(schema && bareSchema(schema)).toBeInstanceOf(kind);
  });

  it('is null where the schema knows no such place', () => {
    expect(schemaAt(frameworkRecord, ['levels', 0, 'colour'])).toBeNull();
    expect(schemaAt(frameworkRecord, ['code', 'x'])).toBeNull();
  });

  it('keeps what an inner layer says of itself, and what an outer one adds', () => {
    const schema = schemaAt(frameworkRecord, ['established']);
    expect(schema && notesOf(schema)).toMatchObject({ form: 'year', description: 'Year in which it was adopted.' });
  });
});
