import { describe, expect, it } from 'vitest';
import { SEED_LIMITS } from '../../src/seed/limits.js';
import { listSeedFiles } from '../../src/seed/list-files.js';
import { SOUND_FOLDER, folderOf } from './folders.js';

describe('the files of a seed folder', () => {
  it('come part by part in the order of their names, countries first', () => {
    const { files } = listSeedFiles(folderOf({ ...SOUND_FOLDER, 'countries.yaml': 'countries: []', 'frameworks/Z.yaml': 'x' }));
    expect(files.map(({ part, file }) => [part, file])).toEqual([
      ['countries', 'countries.yaml'],
      ['frameworks', 'frameworks/Z.yaml'],
      ['frameworks', 'frameworks/eqf.yaml'],
      ['frameworks', 'frameworks/ie-nfq.yaml'],
      ['alignments', 'alignments/ie-nfq--eqf.yaml'],
    ]);
  });

  it.each([
    ['too many files', { files: 2 }, '3 files', 'at most 2'],
    ['too many bytes in all', { folderBytes: 10 }, /^\d+ bytes in all$/, 'at most 10'],
  ])('are not even listed where there are %s', (_, limit, found, expected) => {
    const { files, problems } = listSeedFiles(folderOf(SOUND_FOLDER), { ...SEED_LIMITS, ...limit });
    expect(files).toEqual([]);
    expect(problems).toEqual([{ file: '.', line: 1, column: 1, path: '', found: expect.stringMatching(found), expected }]);
  });
});
