import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { folderOf, SOUND_FOLDER } from '../seed/folders.js';
import { DOOR, ended, openqf, scratch } from './openqf.js';
import { addressOf, startServer } from './server.js';

const OLD = '20.11.0';

describe.skipIf(process.platform === 'win32')('the door of the command line, opened by npm', () => {
  const place = scratch();
  afterAll(() => place.remove());

  it('ends the server when the shell that npm started it in has ended, since nobody else would', async () => {
    const settings = { PORT: '0', npm_lifecycle_event: 'start', OPENQF_DATABASE: place.path('store.sqlite'), OPENQF_SEEDS: place.folder('seeds', SOUND_FOLDER) };
    // A shell with something left to do stays, and passes no signal on.
    const shell = spawn('sh', ['-c', `"${process.execPath}" "${DOOR}" serve; true`], { env: { ...process.env, ...settings }, stdio: ['ignore', 'pipe', 'pipe'] });
    const end = ended(shell);
    const url = await addressOf(shell);
    expect((await fetch(`${url}/healthz`)).status).toBe(200);
    shell.kill('SIGTERM');
    // Its output is closed by the server alone, when that has ended too.
    expect((await end).stderr).toContain('Seeds:');
    await expect(fetch(`${url}/healthz`)).rejects.toThrow('fetch failed');
  });
});

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
