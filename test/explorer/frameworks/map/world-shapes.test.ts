import { describe, expect, it } from 'vitest';
import { alpha2 } from '../../../../src/explorer/frameworks/map/alpha-2.js';
import { mapKind } from '../../../../src/explorer/frameworks/map/map-kind.js';
import { worldShapes } from '../../../../src/explorer/frameworks/map/world-shapes.js';

describe('the map of the world', () => {
  it('knows countries by their two letters, as outlines or as points, each once', async () => {
    const { shapes, points } = await worldShapes();
    const outlined = shapes.flatMap(({ code }) => code ?? []);
    const pointed = points.map(({ code }) => code);
    expect(outlined).toEqual(expect.arrayContaining(['IE', 'GB', 'NZ', 'XK']));
    expect(pointed).toEqual(expect.arrayContaining(['MT', 'SG', 'HK', 'MU']));
    expect(pointed.filter((code) => outlined.includes(code))).toEqual([]);
    expect(new Set(outlined).size).toBe(outlined.length);
  });

  it('lies within its frame and is light', async () => {
    const { width, height, shapes, points } = await worldShapes();
    expect(points.filter(({ x, y }) => x < 0 || x > width || y < 0 || y > height)).toEqual([]);
    expect(shapes.map(({ path }) => path).join('').length).toBeLessThan(100_000);
  });

  it('is drawn once', async () => {
    expect(await worldShapes()).toBe(await worldShapes());
  });
});

describe('a number of ISO 3166-1', () => {
  it.each([['372', 'Ireland', 'IE'], ['554', 'New Zealand', 'NZ'], [undefined, 'Kosovo', 'XK'], [undefined, 'Somaliland', null], ['001', 'World', null]])('%s of %s is %s', (number, name, code) => {
    expect(alpha2(number, name)).toBe(code);
  });
});

describe('what the map shows of a country', () => {
  it.each([
    ['IN_FORCE', [], 'WHOLE'], ['IN_FORCE', ['SUBNATIONAL', 'NATIONAL'], 'WHOLE'], ['IN_FORCE', ['SUBNATIONAL', 'SECTORAL'], 'PART'], ['IN_DEVELOPMENT', ['NATIONAL'], 'COMING'],
    ['NONE', [], 'NONE'], ['NONE', ['SECTORAL', 'SECTORAL'], 'PART'], ['UNKNOWN', [], 'UNKNOWN'], ['UNKNOWN', ['NATIONAL'], 'PART'],
  ] as const)('with status %s and frameworks %j is %s', (status, scopes, kind) => {
    expect(mapKind({ status, frameworks: scopes.map((scope) => ({ scope })) })).toBe(kind);
  });
});
