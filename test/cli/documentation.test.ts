import { existsSync } from 'node:fs';
import { buildSchema } from 'graphql';
import { describe, expect, it } from 'vitest';
import { ACCESS_ERROR_CODES } from '../../src/access/refusal.js';
import { ERROR_CODES } from '../../src/platform/graphql/error-codes.js';
import { DEFAULT_LIMITS } from '../../src/platform/graphql/limits.js';
import { PAGES, PROJECT, textOf } from './documentation.js';

const README = textOf('README.md');
const GUIDE = textOf('docs/using-the-api.md');

interface Manifest {
  readonly dependencies: object;
  readonly devDependencies: object;
  readonly optionalDependencies: object;
  readonly overrides: object;
}

describe('the documentation', () => {
  it.each(PAGES)('%s: its links within the project lead somewhere', (page) => {
    const links = [...textOf(page).matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)].map(([, link = '']) => link);
    const dead = links.filter((link) => !existsSync(new URL(link, new URL(page, PROJECT))));
    expect(dead).toEqual([]);
  });

  it('names every setting', () => {
    const settings = new Set(textOf('src/cli/configuration.ts').match(/\b(?:OPENQF_[A-Z_]+|DATABASE_URL|HOST|PORT)\b/g));
    for (const setting of settings) expect(README).toContain(`| \`${setting}\` |`);
  });

  it.each([
    ['bytes of body', DEFAULT_LIMITS.bodyBytes],
    ['tokens of its document', DEFAULT_LIMITS.tokens],
    ['fields within fields', DEFAULT_LIMITS.depth],
    ['renamed fields', DEFAULT_LIMITS.aliases],
    ['root fields', DEFAULT_LIMITS.rootFields],
    ['selections, fragments unfolded', DEFAULT_LIMITS.recursiveSelections],
    ['elements of a list in its arguments', DEFAULT_LIMITS.listElements],
    ['elements of a page', DEFAULT_LIMITS.pageSize],
    ['points of cost', DEFAULT_LIMITS.cost],
    ['milliseconds of work', DEFAULT_LIMITS.executionMs],
  ])('tells the limit of %s as the server has it', (what, limit) => {
    expect(README).toContain(`| ${what} | ${limit.toLocaleString('en')} |`);
  });

  it('tells the points of a minute as the server has them', () => {
    expect(README).toContain(`${DEFAULT_LIMITS.pointsPerMinute.toLocaleString('en')} points of cost a minute`);
  });

  it.each(Object.entries({ ...ERROR_CODES, ...ACCESS_ERROR_CODES }))('tells the code %s as the server has it', (code, { status, meaning }) => {
    expect(GUIDE).toContain(`| \`${code}\` | ${status} | ${meaning} |`);
  });

  it('names every question that the API answers', () => {
    const fields = Object.keys(buildSchema(textOf('schema/schema.graphql')).getQueryType()?.getFields() ?? {});
    expect(fields.filter((field) => !GUIDE.includes(`\`${field}\``))).toEqual([]);
  });

  it('says of every dependency why it is there, and of no other', () => {
    const { dependencies, devDependencies, optionalDependencies, overrides } = JSON.parse(textOf('package.json')) as Manifest;
    const packages = [dependencies, devDependencies, optionalDependencies, overrides].flatMap((group) => Object.keys(group));
    const cells = textOf('docs/dependencies.md').split('\n').flatMap((line) => /^\| (`.*?) \|/.exec(line)?.[1] ?? []);
    const named = cells.flatMap((cell) => [...cell.matchAll(/`([^`]+)`/g)].map(([, name]) => name));
    expect(new Set(named)).toEqual(new Set(packages));
  });
});
