import { existsSync, writeFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { expandSeeds } from '../../src/seed/expand-seeds.js';
import { readSeedFolder } from '../../src/seed/read-seed-folder.js';
import { folderOf, frameworkFile, SEEDS, SOUND_FOLDER } from '../seed/folders.js';
import { openPlace, STORES } from '../storage/open-store.js';
import { openqf, scratch } from './openqf.js';

const place = scratch();
afterAll(() => place.remove());

describe('openqf migrate', () => {
  const settings = { OPENQF_DATABASE: place.path('a/new/folder/empty.sqlite') };

  it('makes the tables of a new store, and its folder', async () => {
    const { code, stdout, stderr } = await openqf(['migrate'], settings);
    expect({ code, stdout }).toEqual({ code: 0, stdout: 'The store is up to date.\n' });
    expect(stderr).toContain('0001-first-tables');
    expect(existsSync(settings.OPENQF_DATABASE)).toBe(true);
  });

  it('has nothing to do the second time', async () => {
    expect(await openqf(['migrate'], settings)).toEqual({ code: 0, stdout: 'The store is up to date.\n', stderr: '' });
  });

  it.each([
    ['a file of another kind', 'text.sqlite', 'file is not a database'],
    ['a place below a file', 'text.sqlite/store.sqlite', 'text.sqlite'],
  ])('says which store cannot be used: %s', async (_what, name, reason) => {
    writeFileSync(place.path('text.sqlite'), 'A text that is longer than the beginning by which SQLite knows its files, so that it is read as one.');
    const { code, stdout, stderr } = await openqf(['migrate'], { OPENQF_DATABASE: place.path(name) });
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toContain(`The SQLite file ${place.path(name)} cannot be used: `);
    expect(stderr).toContain(reason);
    expect(stderr).toMatch(/OPENQF_DATABASE names the file.*\n$/);
  });

  it('says that no PostgreSQL answers, without repeating the password', async () => {
    const { code, stderr } = await openqf(['migrate'], { DATABASE_URL: 'postgresql://me:secret@127.0.0.1:1/openqf' });
    expect(code).toBe(1);
    expect(stderr).toContain('ECONNREFUSED');
    expect(stderr).not.toContain('secret');
  });
});

describe('openqf seed', () => {
  it('loads the seeds once: the second run changes nothing', async () => {
    const count = expandSeeds(await readSeedFolder(SEEDS)).length;
    const settings = { OPENQF_DATABASE: place.path('seeds.sqlite') };
    const first = await openqf(['seed'], settings);
    expect(first).toMatchObject({ code: 0, stdout: `The registry stands at revision ${count}.\n` });
    expect(first.stderr).toContain(`Seeds: ${count} created, 0 changed, 0 unchanged, 0 kept.`);
    const second = await openqf(['seed'], settings);
    expect(second).toMatchObject({ code: 0, stdout: first.stdout });
    expect(second.stderr).toContain(`Seeds: 0 created, 0 changed, ${count} unchanged, 0 kept.`);
  });

  it.each([['seed'], ['serve']])('leaves no store behind where the seeds are refused: %s', async (command) => {
    const OPENQF_DATABASE = place.path(`refused-${command}.sqlite`);
    const OPENQF_SEEDS = folderOf({ ...SOUND_FOLDER, 'frameworks/eqf.yaml': 'code: 5\n' });
    const { code, stderr } = await openqf([command], { OPENQF_DATABASE, OPENQF_SEEDS, PORT: '0' });
    expect(code).toBe(1);
    expect(stderr).toContain('frameworks/eqf.yaml');
    expect(existsSync(OPENQF_DATABASE)).toBe(false);
  });

  it.runIf(STORES.includes('PostgreSQL'))('leaves no tables behind in PostgreSQL where the first start is refused its seeds', async () => {
    const { location, remove } = await openPlace('PostgreSQL');
    const DATABASE_URL = 'postgresUrl' in location ? location.postgresUrl : '';
    const refused = folderOf({ ...SOUND_FOLDER, 'frameworks/eqf.yaml': 'code: 5\n' });
    const { code, stderr } = await openqf(['serve'], { DATABASE_URL, OPENQF_SEEDS: refused, PORT: '0' });
    expect([code, stderr.includes('frameworks/eqf.yaml'), stderr.includes('0001-first-tables')]).toEqual([1, true, false]);
    expect(await openqf(['migrate'], { DATABASE_URL })).toMatchObject({ code: 0, stderr: expect.stringContaining('0001-first-tables') });
    await remove();
  });

  it('writes only what changed', async () => {
    const OPENQF_DATABASE = place.path('changed.sqlite');
    await openqf(['seed'], { OPENQF_DATABASE, OPENQF_SEEDS: folderOf(SOUND_FOLDER) });
    const changed = { ...SOUND_FOLDER, 'frameworks/eqf.yaml': frameworkFile('eqf', ['1', '2', '3', '4']) };
    const { stdout, stderr } = await openqf(['seed'], { OPENQF_DATABASE, OPENQF_SEEDS: folderOf(changed) });
    expect(stderr).toContain('Seeds: 0 created, 1 changed, 2 unchanged, 0 kept.');
    expect(stdout).toBe('The registry stands at revision 4.\n');
  });

  it('refuses a folder with mistakes, says them all, and leaves the store as it was', async () => {
    const OPENQF_DATABASE = place.path('spared.sqlite');
    const sound = { OPENQF_DATABASE, OPENQF_SEEDS: folderOf(SOUND_FOLDER) };
    const { stdout: before } = await openqf(['seed'], sound);
    const bad = folderOf({ ...SOUND_FOLDER, 'frameworks/ie-nfq.yaml': frameworkFile('ie-nfq', ['1', '1', '3']), 'countries.yaml': 'countries: 7\n' });
    const { code, stdout, stderr } = await openqf(['seed'], { OPENQF_DATABASE, OPENQF_SEEDS: bad });
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toMatch(/^frameworks\/ie-nfq\.yaml:9:\d+ /m);
    expect(stderr).toMatch(/^countries\.yaml:1:\d+ /m);
    expect(stderr).toMatch(/^The seed folder has \d+ mistakes; nothing was loaded\.$/m);
    const after = await openqf(['seed'], sound);
    expect(after.stdout).toBe(before);
    expect(after.stderr).toContain('Seeds: 0 created, 0 changed, 3 unchanged, 0 kept.');
  });
});
