import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { COHERENCE_QUERY } from '../../src/cli/coherence-query.js';
import { copyFewSeeds } from './few-seeds.js';
import { ended, openqf, scratch, startOpenqf, type Ended } from './openqf.js';
import { askServer, startServer, type Server } from './server.js';

const published = (name: string): string => readFileSync(new URL(`../../schema/operations/${name}.graphql`, import.meta.url), 'utf8');

describe('asking on the command line', () => {
  const place = scratch();
  const settings = { OPENQF_DATABASE: place.path('store.sqlite'), OPENQF_SEEDS: place.path('seeds') };

  let first: Ended;

  beforeAll(async () => {
    copyFewSeeds(settings.OPENQF_SEEDS);
    first = await openqf(['resolve', 'ie-nfq', '8', '--to', 'au-aqf', '--as-of', '2026-11-22'], settings);
  });

  afterAll(() => place.remove());

  it('seeds an empty store before it answers, and says so beside the answer', () => {
    expect(first.code).toBe(0);
    expect(first.stderr).toContain('Reading the seeds');
    expect(first.stdout.split('\n')[0]).toBe('ie-nfq 8 → au-aqf, as of 2026-11-22: SINGLE 7 {WITHIN}');
  });

  it('gives the explanation, and every chain with its documents', async () => {
    const { code, stdout, stderr } = await openqf(['resolve', 'ie-nfq', '8', '--to', 'au-aqf', '--as-of', '2026-11-22'], settings);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain('This rests on “How NZ and Irish qualifications compare”');
    expect(stdout).toContain('\n  decides\n    nz-nzqcf--ie-nfq → nz-nzqcf 7\n      “How NZ and Irish qualifications compare” (read) https://');
    expect(stdout).toContain('\n  confirms\n');
  });

  it('gives the reason of a no, and what would settle it', async () => {
    const { code, stdout } = await openqf(['resolve', 'nz-nzqcf', '8', '--to', 'eqf'], settings);
    expect(code).toBe(0);
    expect(stdout).toContain(': NO_COUNTERPART_AGREED\n');
    expect(stdout).toContain('\nWhat would settle it: ');
    expect(stdout).toContain('\n  decides\n    nz-nzqcf--eqf → left out on purpose\n');
    expect(stdout).toMatch(/\n {2}gap\n {4}nz-nzqcf--ie-nfq → left out on purpose\n.*\n {4}ie-nfq--eqf-2020 → not reached\n/);
  });

  it('gives each basis of a conversion, and those that cannot be used', async () => {
    const { code, stdout } = await openqf(['convert', '10', 'ects', '--to', 'gb-cats'], settings);
    expect(code).toBe(0);
    expect(stdout).toContain('\n  20  STATED, AGREED\n');
    expect(stdout).toContain('\n  25 to 30  HOURS\n');
    expect(stdout).toContain('\n  20  YEAR\n');
    const { stdout: refused } = await openqf(['convert', '10', 'ects', '--to', 'us-ceu'], settings);
    expect(refused).toMatch(/\n {2}HOURS: CONTACT_HOURS\. /);
  });

  it('counts a jurisdiction as having figures of its own', async () => {
    const { stdout } = await openqf(['convert', '5', 'ects', '--to', 'nz-nzqcf', '--jurisdiction', 'AT'], settings);
    expect(stdout).toContain('\n  25/2 (12.5)  HOURS\n');
  });

  it('audits the documents of a day', async () => {
    const { code, stdout } = await openqf(['coherence', '--as-of', '2026-11-22'], settings);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^\d+ findings on 2026-11-22\.\n/);
    expect(stdout).toMatch(/\nWARNING FRAMEWORK_REVISED \(touches \d+ answers\)\n {2}eqf was revised in 2017/);
    // Thirty documents are no one line.
    expect(stdout.split('\n').filter((line) => line.length > 100)).toEqual([]);
  });

  it('writes no colours where no terminal reads, whatever the environment says', async () => {
    const { stdout } = await openqf(['resolve', 'ie-nfq', '8', '--to', 'au-aqf'], { ...settings, FORCE_COLOR: '1' });
    expect(stdout).not.toContain('\u001b');
  });

  it('ends without a word when its reader has read enough', async () => {
    const child = startOpenqf(['coherence', '--json'], settings);
    const end = ended(child);
    child.stdout?.once('data', () => child.stdout?.destroy());
    expect(await end).toMatchObject({ code: 0, stderr: '' });
  });

  it.each([
    [['resolve', 'ie-nfk', '8', '--to', 'au-aqf'], 'Unknown framework "ie-nfk". Did you mean "ie-nfq"'],
    [['resolve', 'ie-nfq', '8', '--to', 'au-aqq'], 'Unknown framework "au-aqq". Did you mean "au-aqf"'],
    [['resolve', 'ie-nfq', '88', '--to', 'au-aqf'], 'Unknown level "88" of ie-nfq. Did you mean "8"?'],
    [['convert', '10', 'ectx', '--to', 'gb-cats'], 'Unknown credit system "ectx". Did you mean "ects"'],
    [['convert', 'ten', 'ects', '--to', 'gb-cats'], '<value>: Decimal is a decimal that is not negative, such as 2.5; found "ten".'],
    [['resolve', 'ie-nfq', '8', '--to', 'au-aqf', '--as-of', '2019-02-30'], '--as-of: Date is an ISO 8601 day such as 2019-06-30; found "2019-02-30".'],
    [['convert', '10', 'ects', '--to', 'gb-cats', '--jurisdiction', 'Ireland'], '--jurisdiction: JurisdictionCode is an ISO 3166 code'],
  ])('refuses %j in one line that says what was expected', async (words, reason) => {
    const { code, stdout, stderr } = await openqf(words, settings);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toContain(reason);
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
  });

  describe('for programs', () => {
    let server: Server;

    beforeAll(async () => {
      server = await startServer(settings);
    });

    afterAll(async () => {
      server.process.kill();
      await server.end;
    });

    it.each([
      [['resolve', 'ie-nfq', '8', '--to', 'au-aqf', '--as-of', '2026-11-22'], published('equivalence'), { from: { framework: 'ie-nfq', level: '8' }, to: 'au-aqf', asOf: '2026-11-22' }],
      [['resolve', 'nz-nzqcf', '8', '--to', 'eqf'], published('equivalence'), { from: { framework: 'nz-nzqcf', level: '8' }, to: 'eqf' }],
      [['convert', '2.5', 'ects', '--to', 'gb-cats'], published('credits'), { value: '2.5', from: 'ects', to: 'gb-cats' }],
      [['convert', '5', 'ects', '--to', 'nz-nzqcf', '--jurisdiction', 'AT', '--admit-recalled'], published('credits'), { value: 5, from: 'ects', to: 'nz-nzqcf', jurisdiction: 'AT', admitRecalled: true }],
      [['coherence', '--as-of', '2020-01-01'], COHERENCE_QUERY, { asOf: '2020-01-01' }],
    ])('answers %j --json as the API does', async (words, operation, variables) => {
      const { code, stdout } = await openqf([...words, '--json'], settings);
      expect(code).toBe(0);
      expect({ data: JSON.parse(stdout) as unknown }).toEqual(await askServer(server, operation, variables));
    });
  });
});
