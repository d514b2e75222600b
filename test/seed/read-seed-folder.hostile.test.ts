import { execFileSync } from 'node:child_process';
import { closeSync, mkdirSync, openSync, symlinkSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { SEED_LIMITS } from '../../src/seed/limits.js';
import { describeProblem } from '../../src/seed/problem.js';
import { readSeedFolder } from '../../src/seed/read-seed-folder.js';
import { SOUND_FOLDER, folderOf, frameworkFile } from './folders.js';

const NFQ = 'frameworks/ie-nfq.yaml';
const GIGABYTE = 1024 ** 3;

/** Nine lines of aliases that stand for a billion values. */
const BOMB = [
  'a0: &a0 [x, x, x, x, x, x, x, x, x, x]',
  ...Array.from({ length: 9 }, (_, depth) => `a${depth + 1}: &a${depth + 1} [${Array(10).fill(`*a${depth}`).join(', ')}]`),
].join('\n');

async function problemsOf(folder: string): Promise<string[]> {
  return (await readSeedFolder(folder)).problems.map(describeProblem);
}

function sparseFile(folder: string, path: string, bytes: number): void {
  closeSync(openSync(join(folder, path), 'w'));
  truncateSync(join(folder, path), bytes);
}

describe('a hostile folder is refused without harm:', () => {
  it('aliases that stand for a billion values', async () => {
    expect(await problemsOf(folderOf({ [NFQ]: BOMB }))).toEqual([
      expect.stringMatching(/^frameworks\/ie-nfq\.yaml:\d+:\d+ found aliases that stand for too many values; expected at most 10000 .*Write the values out/),
    ]);
  });

  it.each([NFQ, 'countries.yaml'])('a file of a gigabyte, %s, which is not opened', async (path) => {
    const folder = folderOf(SOUND_FOLDER);
    sparseFile(folder, path, GIGABYTE);
    const before = process.memoryUsage().rss;
    expect(await problemsOf(folder)).toContainEqual(expect.stringContaining(`${path}:1:1 found ${GIGABYTE} bytes; expected at most 4194304 bytes`));
    expect(process.memoryUsage().rss - before).toBeLessThan(GIGABYTE / 4);
  });

  it('more bytes than a folder may have, in files that are each small enough', async () => {
    const folder = folderOf(SOUND_FOLDER);
    const count = SEED_LIMITS.folderBytes / SEED_LIMITS.fileBytes + 1;
    for (let index = 0; index < count; index += 1) sparseFile(folder, `frameworks/f${index}.yaml`, SEED_LIMITS.fileBytes);
    expect(await problemsOf(folder)).toEqual([expect.stringContaining('bytes in all; expected at most')]);
  });

  it.each([
    ['brackets', '['.repeat(20_000)],
    ['closed brackets', `code: ${'['.repeat(40)}${']'.repeat(40)}`],
    ['dashes', '- '.repeat(20_000)],
    ['keys', Array.from({ length: 2_000 }, (_, depth) => `${' '.repeat(depth)}k:`).join('\n')],
  ])('%s nested too deeply', async (_, text) => {
    const problems = await problemsOf(folderOf({ [NFQ]: text }));
    expect(problems).toContainEqual(expect.stringContaining('nested too deeply'));
    const places = problems.map((problem) => problem.split(' ')[0]);
    expect(new Set(places).size).toBe(places.length);
  });

  it.each([
    ['bytes that are not UTF-8', new Uint8Array([0x63, 0x6f, 0x64, 0x65, 0x0a, 0x3a, 0xff]), `${NFQ}:2:2 found bytes that are not UTF-8`],
    ['UTF-16', Buffer.from('\ufeffcode: x', 'utf16le'), `${NFQ}:1:1 found bytes that are not UTF-8`],
    ['a program', new Uint8Array([0x7f, 0x45, 0x4c, 0x46, 0, 0, 0, 1]), `${NFQ}:1:1 found the invisible character U+007F`],
  ])('%s', async (_, bytes, problem) => {
    expect(await problemsOf(folderOf({ [NFQ]: bytes }))).toContainEqual(expect.stringContaining(problem));
  });

  it('keys that are properties of every object', async () => {
    const files = { [NFQ]: frameworkFile('ie-nfq').replace('acronym: NQF', '__proto__: { acronym: NQF }\nconstructor: x') };
    const problems = await problemsOf(folderOf(files));
    expect(problems).toEqual([
      expect.stringContaining('no key "acronym"'),
      expect.stringContaining('the unknown key "__proto__"'),
      expect.stringContaining('the unknown key "constructor"'),
    ]);
  });

  it('more problems than anyone reads', async () => {
    const codes = Array.from({ length: 5_000 }, (_, index) => `k${index}: 1`).join('\n');
    const files = Array.from({ length: 11 }, (_, index) => [`frameworks/f${index}.yaml`, index < 1 ? codes : codes.slice(0, 2_000)] as const);
    const problems = await problemsOf(folderOf(Object.fromEntries(files)));
    expect(problems.filter((problem) => problem.startsWith('frameworks/f0.yaml'))).toHaveLength(SEED_LIMITS.fileProblems + 1);
    expect(problems).toContainEqual('frameworks/f0.yaml:1:1 found more than 100 problems; expected none. Correct the others first.');
    expect(problems).toHaveLength(SEED_LIMITS.problems + 1);
    expect(problems.at(-1)).toContain('found 111 more problems');
  });
});

describe('what stands in the place of a file is refused:', () => {
  it('a folder', async () => {
    expect(await problemsOf(folderOf({ 'frameworks/x.yaml/y.yaml': '' }))).toEqual([expect.stringContaining('frameworks/x.yaml:1:1 found a folder')]);
  });

  it('a file in the place of a folder', async () => {
    expect(await problemsOf(folderOf({ frameworks: '' }))).toEqual([expect.stringContaining('frameworks:1:1 found something that is no folder')]);
  });

  it('a pipe, which is not opened', async () => {
    const folder = folderOf(SOUND_FOLDER);
    execFileSync('mkfifo', [join(folder, 'frameworks/pipe.yaml')]);
    expect(await problemsOf(folder)).toEqual([expect.stringContaining('frameworks/pipe.yaml:1:1 found a device or pipe')]);
  });

  it('links out of the folder, to nowhere and in a circle, but not links inside it', async () => {
    const folder = folderOf(SOUND_FOLDER);
    const elsewhere = folderOf({ 'secret.yaml': 'password: x' });
    symlinkSync(join(elsewhere, 'secret.yaml'), join(folder, 'frameworks/out.yaml'));
    symlinkSync('/dev/zero', join(folder, 'frameworks/zero.yaml'));
    symlinkSync('nowhere', join(folder, 'frameworks/nowhere.yaml'));
    symlinkSync('circle.yaml', join(folder, 'frameworks/circle.yaml'));
    symlinkSync('report.yaml', join(folder, 'alignments/second.yaml'));
    symlinkSync('ie-nfq--eqf.yaml', join(folder, 'alignments/report.yaml'));
    expect(await problemsOf(folder)).toEqual([
      expect.stringContaining('frameworks/circle.yaml:1:1 found a link that leads nowhere'),
      expect.stringContaining('frameworks/nowhere.yaml:1:1 found a link that leads nowhere'),
      expect.stringContaining('frameworks/out.yaml:1:1 found a link out of the folder'),
      expect.stringContaining('frameworks/zero.yaml:1:1 found a link out of the folder'),
    ]);
  });

  it('a name that ends in .yml', async () => {
    expect(await problemsOf(folderOf({ 'frameworks/x.yml': frameworkFile('x') }))).toEqual([expect.stringContaining('frameworks/x.yml:1:1 found a name that ends in .yml')]);
  });

  it('nothing at all, or a file, in the place of the seed folder', async () => {
    const folder = folderOf({ file: '' });
    expect(await problemsOf(join(folder, 'missing'))).toEqual([expect.stringContaining('.:1:1 found no such folder')]);
    expect(await problemsOf(join(folder, 'file'))).toEqual([expect.stringContaining('.:1:1 found something that is no folder')]);
  });

  it('but a link to the seed folder itself is followed', async () => {
    const folder = folderOf(SOUND_FOLDER);
    const links = folderOf({});
    mkdirSync(links, { recursive: true });
    symlinkSync(folder, join(links, 'seeds'));
    expect(await problemsOf(join(links, 'seeds'))).toEqual([]);
  });
});
