import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readConfiguration } from '../../src/cli/configuration.js';
import { frameworkFile } from '../seed/folders.js';
import { openqf, scratch } from './openqf.js';

const OIDC = { OPENQF_OIDC_ISSUER: 'https://idp.example', OPENQF_OIDC_CLIENT_ID: 'openqf', OPENQF_OIDC_CLIENT_SECRET: 'given', OPENQF_PUBLIC_URL: 'https://openqf.example' };

const storeOf = async (environment: Record<string, string>): Promise<unknown> => (await readConfiguration(environment)).store;

describe('the configuration', () => {
  const place = scratch();
  const seeds = place.path('seeds');

  beforeAll(() => {
    place.folder('seeds', { 'frameworks/ie-nfq.yaml': frameworkFile('ie-nfq') });
  });

  afterAll(() => place.remove());

  it('works on a fresh machine without a setting', async () => {
    const configuration = await readConfiguration({});
    expect(configuration).toMatchObject({ host: '127.0.0.1', port: 4000, publicUrl: null, rateLimit: true, logLevel: 'warn' });
    expect(configuration.store).toEqual({ sqlitePath: expect.stringMatching(/[\\/]\.data[\\/]openqf\.sqlite$/) });
    expect(configuration.seeds).toMatch(/[\\/]seeds$/);
  });

  it('takes an empty setting for none', async () => {
    expect(await readConfiguration({ PORT: '', HOST: '', OPENQF_DATABASE: '', DATABASE_URL: '', OPENQF_LOG: '' })).toEqual(await readConfiguration({}));
  });

  it('keeps the records of another seed folder in a store of their own, named by what is in the folder', async () => {
    const before = await storeOf({ OPENQF_SEEDS: seeds });
    expect(before).toEqual({ sqlitePath: expect.stringMatching(/[\\/]\.data[\\/]seeds-[0-9a-f]{16}\.sqlite$/) });
    expect(await storeOf({ OPENQF_SEEDS: seeds })).toEqual(before);
    place.folder('seeds', { 'frameworks/eqf.yaml': frameworkFile('eqf') });
    expect(await storeOf({ OPENQF_SEEDS: seeds })).not.toEqual(before);
  });

  it('keeps them in the store that is named, whatever the folder', async () => {
    expect(await storeOf({ OPENQF_SEEDS: seeds, OPENQF_DATABASE: 'mine.sqlite' })).toEqual({ sqlitePath: 'mine.sqlite' });
    expect(await storeOf({ DATABASE_URL: 'postgresql://localhost/openqf' })).toEqual({ postgresUrl: 'postgresql://localhost/openqf' });
  });

  it('takes the secret of the identity provider from a file before that of the environment', async () => {
    const file = `${place.folder('secrets', { secret: 'kept\n' })}/secret`;
    expect(await readConfiguration(OIDC)).toMatchObject({ identityProvider: { issuer: 'https://idp.example', clientId: 'openqf', clientSecret: 'given' } });
    expect(await readConfiguration({ ...OIDC, OPENQF_OIDC_CLIENT_SECRET_FILE: file })).toMatchObject({ identityProvider: { clientSecret: 'kept' } });
    expect(await readConfiguration({})).toMatchObject({ identityProvider: null });
  });

  it('drops the slash at the end of the public address', async () => {
    expect(await readConfiguration({ OPENQF_PUBLIC_URL: 'https://openqf.example/registry/' })).toMatchObject({ publicUrl: 'https://openqf.example/registry' });
  });

  it.each([
    [{ PORT: '70000' }, 'PORT is a whole number from 0 to 65535; found "70000".'],
    [{ PORT: 'http' }, 'PORT is a whole number from 0 to 65535; found "http".'],
    [{ OPENQF_LOG: 'loud' }, 'OPENQF_LOG is one of fatal, error, warn, info, debug, trace, silent; found "loud".'],
    [{ OPENQF_RATE_LIMIT: 'none' }, 'OPENQF_RATE_LIMIT is on or off; found "none".'],
    [{ OPENQF_PUBLIC_URL: 'openqf.example' }, 'OPENQF_PUBLIC_URL is an address that begins with http:// or https://.'],
    [{ DATABASE_URL: 'mysql://localhost/openqf' }, 'DATABASE_URL is an address that begins with postgresql://. For a SQLite file set OPENQF_DATABASE.'],
    [{ DATABASE_URL: 'postgresql://localhost/a', OPENQF_DATABASE: 'b' }, 'Set DATABASE_URL (PostgreSQL) or OPENQF_DATABASE (a SQLite file), not both.'],
    [{ OPENQF_OIDC_ISSUER: 'https://idp.example' }, 'To sign in with an identity provider set all of OPENQF_OIDC_ISSUER, OPENQF_OIDC_CLIENT_ID'],
    [{ ...OIDC, OPENQF_PUBLIC_URL: '' }, 'and OPENQF_PUBLIC_URL.'],
    [{ ...OIDC, OPENQF_OIDC_ISSUER: 'http://idp.example' }, 'OPENQF_OIDC_ISSUER is an address that begins with https://; http:// is for this machine alone.'],
    [{ ...OIDC, OPENQF_OIDC_ISSUER: 'http://localhost.evil.example' }, 'OPENQF_OIDC_ISSUER is an address that begins with https://'],
    [{ ...OIDC, OPENQF_OIDC_CLIENT_SECRET_FILE: 'no-such-file' }, 'OPENQF_OIDC_CLIENT_SECRET_FILE is a file that can be read; found none at "no-such-file".'],
    [{ OPENQF_SEEDS: 'no-such-folder' }, 'OPENQF_SEEDS is a folder of seed files; found no folder at "no-such-folder".'],
  ])('refuses %j', async (environment, reason) => {
    await expect(readConfiguration(environment)).rejects.toThrow(reason);
  });

  it('tells a bad setting in one line', async () => {
    expect(await openqf(['serve'], { PORT: '-1' })).toEqual({ code: 1, stdout: '', stderr: 'PORT is a whole number from 0 to 65535; found "-1".\n' });
  });
});
