import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { microcredentialRecord } from '../../src/microcredential/microcredential.record.js';
import { organisationRecord } from '../../src/organisation/organisation.record.js';
import { frameworkContent } from '../../src/framework/framework.record.js';
import { countSeeds, expandSeeds } from '../../src/seed/expand-seeds.js';
import { readSeedFolder } from '../../src/seed/read-seed-folder.js';
import type { ContentOfKind, SeedRecord } from '../../src/seed/seed-record.js';
import { SEEDS, folderOf, frameworkFile } from './folders.js';

const records = expandSeeds(await readSeedFolder(SEEDS));

function only<Kind extends SeedRecord['kind']>(kind: Kind, key: string, among = records): ContentOfKind[Kind] | undefined {
  return among.find((record) => record.kind === kind && record.key === key)?.content as ContentOfKind[Kind] | undefined;
}

describe('the records of the seeds', () => {
  it('are counted as one counts the folder', () => {
    const files = (part: string) => readdirSync(join(SEEDS, part)).map((name) => parse(readFileSync(join(SEEDS, part, name), 'utf8')));
    expect(countSeeds(records)).toEqual({
      frameworks: files('frameworks').length,
      levels: files('frameworks').flatMap(({ levels }) => levels).length,
      alignments: files('alignments').length,
      creditSystems: files('credit-systems').length,
      awardingBodies: files('microcredentials').length,
      microcredentials: files('microcredentials').flatMap((file) => file.records).length,
    });
  });

  it('have a key of their own each', () => {
    expect(new Set(records.map(({ kind, key }) => `${kind}:${key}`)).size).toBe(records.length);
  });

  it('come in the same order every time', async () => {
    const again = expandSeeds(await readSeedFolder(SEEDS));
    expect(again).toEqual(records);
  });

  it('are plain JSON', () => {
    for (const { content } of records) expect(JSON.parse(JSON.stringify(content))).toStrictEqual(content);
  });

  it('fit the schemas of what is stored', () => {
    const schemas = { organisation: organisationRecord, framework: frameworkContent, microcredential: microcredentialRecord };
    for (const { kind, content } of records) {
      if (kind in schemas) expect(schemas[kind as keyof typeof schemas].parse(content)).toEqual(content);
    }
  });

  it('follow those that they refer to', () => {
    const placeOf = new Map(records.map(({ kind, key }, place) => [`${kind}:${key}`, place] as const));
    for (const [place, record] of records.entries()) {
      if (record.kind === 'framework' && record.content.authorityOrganisation !== null) {
        expect(placeOf.get(`organisation:${record.content.authorityOrganisation}`)).toBeLessThan(place);
      }
      if (record.kind === 'microcredential') expect(placeOf.get(`organisation:${record.content.awardingBody}`)).toBeLessThan(place);
      if (record.kind === 'alignment') expect(placeOf.get(`framework:${record.content.from}`)).toBeLessThan(place);
    }
  });
});

describe('a microcredential of the seeds', () => {
  it('says that it was observed, who awards it, and on which documents it rests', () => {
    expect(only('microcredential', 'ee-taltech:taltech-strateegiline')).toMatchObject({
      state: 'OBSERVED',
      awardingBody: 'ee-taltech',
      credits: { system: 'ects', min: '6', max: '30' },
      source: 0,
      sources: [{ publisher: 'ERR' }, { publisher: 'Tallinn University of Technology' }],
    });
  });

  it('leaves what is said of its file as a whole to its awarding body', () => {
    expect(only('organisation', 'ee-taltech')).toMatchObject({
      name: 'Tallinn University of Technology',
      country: 'EE',
      region: null,
      roles: ['AWARDING_BODY'],
      notes: 'English titles are own translations.',
    });
  });
});

describe('official addresses', () => {
  it('name a level of the European framework as the list itself does', () => {
    expect(only('framework', 'eqf')?.levels[5]?.sameAs).toMatchObject([{ address: 'http://data.europa.eu/snb/eqf/6', verified: true, note: null }]);
  });

  it('of levels of national frameworks are never verified, and say why', () => {
    const national = records.flatMap((record) => (record.kind === 'framework' && record.key !== 'eqf' ? record.content.levels : []));
    const addresses = national.flatMap(({ sameAs }) => sameAs);
    expect(addresses.length).toBeGreaterThan(300);
    for (const { verified, note, source } of addresses) {
      expect([verified, note?.length, source?.licence]).toEqual([false, expect.any(Number), 'EUPL-1.2']);
    }
  });

  it('are each of one level only', () => {
    const all = records.flatMap((record) => (record.kind === 'framework' ? [record.content, ...record.content.levels] : []));
    const addresses = all.flatMap(({ sameAs }) => sameAs.map(({ address }) => address));
    expect(new Set(addresses).size).toBe(addresses.length);
  });
});

describe('organisations', () => {
  const framework = (code: string, name: string, jurisdictions: string) =>
    frameworkFile(code).replace('[IE]', jurisdictions).replace('status:', `authority: { name: ${name}, url: "https://${code}.example" }\nstatus:`);
  const body = 'awardingBody: { name: The Authority, country: IE, type: GOVERNMENT }\nrecords: []\nsources: []\n';

  it('are one where name and country are the same, and have both roles', async () => {
    const folder = folderOf({
      'microcredentials/ie-authority.yaml': body,
      'frameworks/a.yaml': framework('a', 'The Authority', '[IE]'),
      'frameworks/b.yaml': framework('b', 'The Authority', '[GB-SCT, GB-WLS]'),
      'frameworks/c.yaml': framework('c', 'The Authority', '[GB]'),
      'frameworks/d.yaml': framework('d', 'The Authority', '[IE, GB]'),
      'frameworks/e.yaml': frameworkFile('e'),
    });
    const expanded = expandSeeds(await readSeedFolder(folder));
    const organisations = expanded.filter(({ kind }) => kind === 'organisation');
    expect(organisations.map(({ key, content }) => [key, 'roles' in content && content.roles])).toEqual([
      ['ie-authority', ['AWARDING_BODY', 'FRAMEWORK_AUTHORITY']],
      ['gb-the-authority', ['FRAMEWORK_AUTHORITY']],
      ['the-authority', ['FRAMEWORK_AUTHORITY']],
    ]);
    expect(['a', 'b', 'c', 'd', 'e'].map((code) => only('framework', code, expanded)?.authorityOrganisation)).toEqual([
      'ie-authority',
      'gb-the-authority',
      'gb-the-authority',
      'the-authority',
      null,
    ]);
    expect(only('organisation', 'ie-authority', expanded)?.url).toBe('https://a.example');
  });
});
