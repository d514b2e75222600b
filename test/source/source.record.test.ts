import { describe, expect, it } from 'vitest';
import { sourceRecord } from '../../src/source/source.record.js';

const source = { title: 'A report', provenance: 'secondary' };

describe('a source', () => {
  it.each(['copy on another host', { title: 'A page', url: 'https://a.example' }, { title: 'A page', url: null }])('may say what was read in its place: %j', (via) => {
    expect(sourceRecord.parse({ ...source, via })).toEqual({ ...source, via, publisher: null, year: null, url: null });
  });

  it.each([{ via: { url: 'https://a.example' } }, { provenance: 'guessed' }, { title: '' }, { year: '2009' }])('cannot have %j', (more) => {
    expect(sourceRecord.safeParse({ ...source, ...more }).success).toBe(false);
  });
});
