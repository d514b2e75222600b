import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { expandSeeds } from '../../src/seed/expand-seeds.js';
import { readSeedFolder } from '../../src/seed/read-seed-folder.js';
import type { SeedRecord } from '../../src/seed/seed-record.js';
import { trustTable, withTrustTable } from '../../src/seed/trust-table.js';
import { SEEDS } from './folders.js';

describe('how far to trust the seeds', () => {
  let records: readonly SeedRecord[];

  beforeAll(async () => {
    records = expandSeeds(await readSeedFolder(SEEDS));
  });

  it('is told in the README as the seeds have it (else run: tsx src/seed/describe-trust.ts)', () => {
    const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
    expect(readme).toBe(withTrustTable(readme, trustTable(records)));
  });

  it('gives each record one mark', () => {
    const rows = trustTable(records).split('\n').slice(2);
    for (const row of rows) {
      const [all, ...marks] = row.split('|').slice(2, -1).map(Number);
      expect(marks.reduce((sum, count) => sum + count), row).toBe(all);
    }
  });

  it('counts a pair by its own mark where it has one', () => {
    const source = { title: 'A report', provenance: 'read' };
    const pairs = [{ from: '1', to: '1' }, { from: '2', to: '2', provenance: 'recalled' }];
    const alignment = { kind: 'alignment', key: 'a--b', file: 'a--b.yaml', content: { sources: [source], pairs } } as unknown as SeedRecord;
    expect(trustTable([alignment])).toContain('| pairs of levels in them | 2 | 1 | 0 | 1 |');
  });

  it('cannot be put into a document without a place for it', () => {
    expect(() => withTrustTable('A document.', '| a |')).toThrow('no line <!-- Counted by');
  });
});
