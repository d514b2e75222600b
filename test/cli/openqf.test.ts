import { writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { folderOf, SOUND_FOLDER } from '../seed/folders.js';
import { openqf, scratch } from './openqf.js';
import { startServer } from './server.js';

const OLD = '20.11.0';

describe('the door of the command line, on a Node that is too old', () => {
  const place = scratch();
  const old = ['--require', place.path('old.cjs')];

  beforeAll(() => {
    writeFileSync(place.path('old.cjs'), `Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '${OLD}' } });`);
  });

  afterAll(() => place.remove());

  it('says in one line what it needs where npm brought no Node', async () => {
    expect(await openqf(['--help'], { OPENQF_HANDED_OVER: '1' }, old)).toEqual({
      code: 1,
      stdout: '',
      stderr: `openqf needs Node 22.17 or newer and found ${OLD}. Run "npm ci" here, which brings one, or install it.\n`,
    });
  });

  describe.runIf(process.platform === 'linux' || process.platform === 'win32')('with the Node that npm brought', () => {
    it('hands over, with words, output and exit code', async () => {
      expect(await openqf(['check', folderOf(SOUND_FOLDER)], {}, old)).toMatchObject({ code: 0, stdout: expect.stringContaining('No mistakes') });
      expect(await openqf(['asses'], {}, old)).toMatchObject({ code: 1, stderr: expect.stringContaining("unknown command 'asses'") });
    });

    it('passes on the signal to end', async () => {
      const server = await startServer({ OPENQF_DATABASE: place.path('store.sqlite'), OPENQF_SEEDS: place.folder('seeds', SOUND_FOLDER) }, old);
      server.process.kill('SIGTERM');
      expect(await server.end).toMatchObject({ code: 0 });
    });
  });
});
