import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { formatDocument } from '../../src/seed/format-document.js';
import { FORMAT_EXAMPLES } from '../../src/seed/format-examples.js';

const document = formatDocument();

describe('the documentation of the seed format', () => {
  it('is committed as the schemas have it (else run: tsx src/seed/describe-format.ts)', () => {
    expect(readFileSync(new URL('../../docs/seed-format.md', import.meta.url), 'utf8')).toBe(document);
  });

  it('says of every key what it means', () => {
    const rows = document.split('\n').filter((line) => line.startsWith('| `'));
    expect(rows.length).toBeGreaterThan(100);
    expect(rows.filter((row) => /\|\s*\|$/.test(row))).toEqual([]);
  });

  it.each(Object.values(FORMAT_EXAMPLES))('shows an example of each part', (example) => {
    expect(document).toContain(example);
  });
});
