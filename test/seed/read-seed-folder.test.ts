import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isMap, isScalar, isSeq, parse, parseDocument, stringify } from 'yaml';
import { listSeedFiles } from '../../src/seed/list-files.js';
import { FORMAT_EXAMPLES } from '../../src/seed/format-examples.js';
import { describeProblem } from '../../src/seed/problem.js';
import { readSeedFolder } from '../../src/seed/read-seed-folder.js';
import type { Filed } from '../../src/seed/seed-folder.js';
import { SEEDS, SOUND_FOLDER, folderOf, frameworkFile } from './folders.js';

const seeds = await readSeedFolder(SEEDS);
const filed = Object.values(seeds.records).flat() as Filed<unknown>[];
const byFile = new Map(filed.map(({ file, record }) => [file, record] as const));

describe('the seeds of this project', () => {
  it('have no problems', () => {
    expect(seeds.problems.map(describeProblem)).toEqual([]);
  });

  it.each(listSeedFiles(SEEDS).files.map(({ file }) => file))('keep every value of %s', (file) => {
    const written = valuesIn(parseDocument(readFileSync(join(SEEDS, file), 'utf8')).contents);
    const held = valuesIn(byFile.get(file));
    expect(written.size).toBeGreaterThan(0);
    for (const [place, value] of written) expect([place, held.get(place)]).toEqual([place, value]);
  });

  it('keep an amount as it is written', () => {
    const ects = seeds.records['credit-systems'].find(({ record }) => record.code === 'ects')?.record;
    expect(ects?.nationalVariants.find(({ jurisdiction }) => jurisdiction === 'SE')?.notionalHoursPerCredit.min).toBe('26.67');
    expect(ects?.jurisdictions).toContain('NO');
  });
});

describe('a folder written by others', () => {
  it.each([
    ['empty', {}],
    ['with empty parts', { 'frameworks/.gitkeep': '', 'alignments/README.md': '# Nothing yet', LICENSE: 'CC0' }],
    ['with one framework only', { 'frameworks/x-y.yaml': frameworkFile('x-y') }],
    ['with a framework of no levels', { 'frameworks/x-y.yaml': frameworkFile('x-y', []).replace('levels:', 'levels: []') }],
    ['with a credit system that is named but not held', { 'frameworks/x.yaml': `${frameworkFile('x')}creditSystem: ects\n` }],
    ['with countries but no frameworks', { 'countries.yaml': FORMAT_EXAMPLES.countries.replace('IN_FORCE', 'IN_FORCE, frameworks: [ie-nfq]') }],
    ['with an empty list of countries', { 'countries.yaml': 'countries: []\n' }],
    ['with Windows line ends', { 'frameworks/x.yaml': frameworkFile('x').replaceAll('\n', '\r\n') }],
    ['with a byte order mark', { 'frameworks/x.yaml': `\ufeff${frameworkFile('x')}` }],
    ['with an alias or two', { 'frameworks/x.yaml': frameworkFile('x').replace('Level 1', '&one Level 1').replace('Level 2', '*one') }],
    ['whose alignments have names of their own', { ...SOUND_FOLDER, 'alignments/report-1.yaml': SOUND_FOLDER['alignments/ie-nfq--eqf.yaml'] ?? '' }],
    ['with other files and folders', { ...SOUND_FOLDER, 'frameworks/notes.txt': 'x', 'drafts/x.yaml': '[', '.git/x.yaml': '[', 'x.yaml': '[' }],
  ])('%s has no problems', async (_, files) => {
    expect((await readSeedFolder(folderOf(files))).problems.map(describeProblem)).toEqual([]);
  });

  it('may hold the least that the format allows, and is completed with nulls and empty lists', async () => {
    const { records, problems } = await readSeedFolder(
      folderOf({
        'frameworks/ie-nfq.yaml': FORMAT_EXAMPLES.frameworks,
        'frameworks/eqf.yaml': frameworkFile('eqf'),
        'alignments/ie-nfq--eqf.yaml': FORMAT_EXAMPLES.alignments,
        'credit-systems/ects.yaml': FORMAT_EXAMPLES['credit-systems'],
        'countries.yaml': FORMAT_EXAMPLES.countries,
        'microcredentials/ee-tlu.yaml': FORMAT_EXAMPLES.microcredentials,
        'addresses/list.yaml': FORMAT_EXAMPLES.addresses,
        'rules/ie.yaml': FORMAT_EXAMPLES.rules,
      }),
    );
    expect(problems.map(describeProblem)).toEqual([]);
    expect(Object.values(records).map((files) => files.length)).toEqual([2, 1, 1, 1, 1, 1, 1]);
    expect(records.alignments[0]?.record).toMatchObject({ chains: true, supersedes: null, validFrom: null, unmapped: { from: [], to: [] } });
    expect(records.frameworks[1]?.record).toMatchObject({ authority: null, creditSystem: null, levels: [{ typicalQualifications: [] }] });
  });
});

describe('a folder written by a program', () => {
  it.each([
    ['one key a line', (value: unknown) => stringify(value)],
    ['as JSON, which is YAML too', (value: unknown) => JSON.stringify(value, null, 2)],
  ])('%s, with a null for all that may be null or absent, has no problems', async (_, write) => {
    const { problems, records } = await readSeedFolder(
      folderOf({
        'frameworks/a.yaml': write({ ...parse(frameworkFile('a')), authority: { name: 'A', url: null }, ...nulls('established revised website creditSystem notes descriptorDomains') }),
        'frameworks/b.yaml': write(parse(frameworkFile('b'))),
        'alignments/a--b.yaml': write({
          ...parse(FORMAT_EXAMPLES.alignments),
          from: 'a',
          to: 'b',
          validFrom: 2009,
          pairs: [{ from: '1', to: '1', relation: 'EQUAL', provenance: null }],
          ...nulls('validTo coverage chains supersedes unmapped notes'),
          sources: [{ title: 'Report', provenance: 'read', ...nulls('publisher year url via') }],
        }),
        'credit-systems/ects.yaml': write({
          ...parse(FORMAT_EXAMPLES['credit-systems']),
          ...nulls('validFrom validTo notionalHoursPerCredit contactHoursPerCredit creditsPerFullTimeYear nationalVariants conversions notes'),
        }),
        'microcredentials/x.yaml': write({
          awardingBody: { name: 'X', country: 'EE', type: 'NGO', ...nulls('region url') },
          records: [
            {
              ...parse(FORMAT_EXAMPLES.microcredentials).records[0],
              ...nulls('url observed otherCredits workloadHours mode duration language stackability fee learningOutcomes source notes missingAnnexI'),
              credits: { system: 'ects', value: 7.5, ...nulls('min max') },
              level: { framework: 'a', code: '1', codes: null, basis: 'STATED' },
            },
          ],
          sources: [],
          notes: null,
        }),
      }),
    );
    expect(problems.map(describeProblem)).toEqual([]);
    expect(records.alignments[0]?.record).toMatchObject({ chains: true, validFrom: '2009', unmapped: { from: [], to: [] } });
    expect(records.microcredentials[0]?.record.records[0]?.credits).toEqual({ system: 'ects', value: '7.5' });
  });
});

function nulls(keys: string): Record<string, null> {
  return Object.fromEntries(keys.split(' ').map((key) => [key, null]));
}

/** Every value that is not null, by its place, as text: of a YAML document, or of a record. */
function valuesIn(value: unknown, place = ''): Map<string, string> {
  if (isScalar(value)) return single(place, typeof value.value === 'number' ? value.source : value.value);
  if (isMap(value)) return merged(value.items.map(({ key, value: inner }) => valuesIn(inner, `${place}/${String(key)}`)));
  if (isSeq(value)) return merged(value.items.map((inner, index) => valuesIn(inner, `${place}/${index}`)));
  if (typeof value === 'object' && value !== null) {
    return merged(Object.entries(value).map(([key, inner]) => valuesIn(inner, `${place}/${key}`)));
  }
  return single(place, value);
}

function single(place: string, value: unknown): Map<string, string> {
  return new Map(value === null || value === undefined ? [] : [[place, String(value)]]);
}

function merged(maps: readonly Map<string, string>[]): Map<string, string> {
  return new Map(maps.flatMap((map) => [...map]));
}
