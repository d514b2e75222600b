import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { alignmentFile, folderOf, SOUND_FOLDER } from '../seed/folders.js';
import { openqf, scratch } from './openqf.js';

const BAD_FOLDER = {
  ...SOUND_FOLDER,
  'frameworks/eqf.yaml': 'code: eqf\nacronym: [',
  'alignments/ie-nfq--eqf.yaml': alignmentFile('ie-nfq', 'eqf', ['{ from: "1", to: "9", relation: SAME }']),
};

describe('openqf check', () => {
  let place: ReturnType<typeof scratch>;

  beforeEach(() => {
    place = scratch();
  });

  afterEach(() => place.remove());

  it('counts what a sound folder holds', async () => {
    expect(await openqf(['check', folderOf(SOUND_FOLDER)])).toEqual({
      code: 0,
      stdout: 'No mistakes: 2 frameworks, 6 levels, 1 alignment, 0 credit systems, 0 awarding bodies, 0 microcredentials.\n',
      stderr: '',
    });
  });

  it('says every mistake with its file and line, and fails', async () => {
    const { code, stdout, stderr } = await openqf(['check', folderOf(BAD_FOLDER)]);
    expect(code).toBe(1);
    const lines = stdout.trimEnd().split('\n');
    for (const line of lines) expect(line).toMatch(/^(frameworks|alignments)\/[a-z-]+\.yaml:\d+:\d+ .*found .*; expected .*\.$/);
    expect(lines.some((line) => line.startsWith('alignments/ie-nfq--eqf.yaml:8:'))).toBe(true);
    expect(lines.some((line) => line.startsWith('frameworks/eqf.yaml:2:'))).toBe(true);
    expect(stderr).toBe(`${lines.length} mistakes. Nothing is loaded from a folder with mistakes.\n`);
  });

  it('says where it looked when there is no folder', async () => {
    const { code, stdout } = await openqf(['check', place.path('nowhere')]);
    expect(code).toBe(1);
    expect(stdout).toContain(`Looked for "${place.path('nowhere')}"`);
  });

  it('checks the folder that OPENQF_SEEDS names unless told another', async () => {
    const { code, stdout } = await openqf(['check'], { OPENQF_SEEDS: folderOf(SOUND_FOLDER), OPENQF_DATABASE: place.path('store.sqlite') });
    expect({ code, stdout }).toMatchObject({ code: 0, stdout: expect.stringContaining('2 frameworks') });
  });
});
