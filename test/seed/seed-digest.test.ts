import { closeSync, openSync, renameSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { seedDigest } from '../../src/seed/seed-digest.js';
import { SOUND_FOLDER, folderOf } from './folders.js';

const NFQ = 'frameworks/ie-nfq.yaml';

describe('the digest of a seed folder', () => {
  it('is the same for the same files anywhere, whatever else lies beside them', () => {
    const digest = seedDigest(folderOf(SOUND_FOLDER));
    expect(digest).toMatch(/^[0-9a-f]{64}$/);
    expect(seedDigest(folderOf({ ...SOUND_FOLDER, 'README.md': 'x' }))).toBe(digest);
  });

  it.each([
    ['one byte', (folder: string) => writeFileSync(join(folder, NFQ), `${SOUND_FOLDER[NFQ]} `)],
    ['a name', (folder: string) => renameSync(join(folder, NFQ), join(folder, 'frameworks/ie.yaml'))],
    ['a file less', (folder: string) => rmSync(join(folder, NFQ))],
    ['a file more', (folder: string) => writeFileSync(join(folder, 'countries.yaml'), '')],
    ['a file that cannot be read', (folder: string) => writeFileSync(join(folder, 'credit-systems'), '')],
  ])('changes with %s', (_, change) => {
    const folder = folderOf(SOUND_FOLDER);
    const digest = seedDigest(folder);
    change(folder);
    expect(seedDigest(folder)).not.toBe(digest);
  });

  it('does not open a file that is too big', () => {
    const folder = folderOf(SOUND_FOLDER);
    closeSync(openSync(join(folder, 'countries.yaml'), 'w'));
    truncateSync(join(folder, 'countries.yaml'), 1024 ** 4);
    expect(seedDigest(folder)).toMatch(/^[0-9a-f]{64}$/);
  });
});
