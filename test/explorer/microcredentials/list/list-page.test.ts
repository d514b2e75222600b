import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runRegistry, type RunningRegistry } from '../../../api/running-registry.js';

let running: RunningRegistry;
beforeAll(async () => {
  running = await runRegistry();
});
afterAll(() => running.close());

const page = async (path: string): Promise<{ status: number; text: string }> => {
  const response = await fetch(`${running.url}${path}`, { headers: { accept: 'text/html' } });
  return { status: response.status, text: await response.text() };
};

const totalOf = (text: string): number => Number(/data-total="(\d+)"/.exec(text)?.[1]);

/** Every link that promises a number of microcredentials. */
const promises = (text: string): { path: string; count: number }[] =>
  [...text.matchAll(/href="(\/microcredentials[^"]*)"[^>]*data-count="(\d+)"/g)].map(([, path = '', count]) => ({ path: path.replaceAll('&amp;', '&'), count: Number(count) }));

describe('counts in the list of microcredentials', () => {
  it.each(['/microcredentials', '/microcredentials?q=data&language=en', '/microcredentials?framework=gb-sct-scqf&offer=OFFERED&in=ects&min=2&max=10', '/microcredentials?country=IE&country=EE&language=en'])(
    'are what one finds who follows them, at %s', async (path) => {
      const promised = promises((await page(path)).text);
      expect(promised.length).toBeGreaterThan(3);
      const found = await Promise.all(promised.map(async (promise) => ({ path: promise.path, count: totalOf((await page(promise.path)).text) })));
      expect(found).toEqual(promised);
    });

  it('tell what to loosen where nothing is found', async () => {
    const { text } = await page('/microcredentials?q=tourism&country=PK&framework=eqf');
    expect(totalOf(text)).toBe(0);
    expect(text).toContain('Nothing has all of this');
    for (const { path, count } of promises(text)) expect({ path, count: totalOf((await page(path)).text) }).toEqual({ path, count });
  });

  it('lead through all pages of a list, each record once', async () => {
    const keys: string[] = [];
    for (let path: string | undefined = '/microcredentials'; path !== undefined;) {
      const { text } = await page(path);
      keys.push(...[...text.matchAll(/name="id" value="([^"]+)"/g)].map(([, key = '']) => key));
      path = /rel="next" href="([^"]+)"/.exec(text)?.[1]?.replaceAll('&amp;', '&');
    }
    expect(keys.length).toBe(totalOf((await page('/microcredentials')).text));
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('are not given where the question cannot be asked, and the page says why', async () => {
    const { status, text } = await page('/microcredentials?seenFrom=ie-nfqq&q=data');
    expect(status).toBe(400);
    expect(text).toContain('Did you mean');
    expect(text).toContain('value="data"');
  });

  it.each(['min=5', 'lowest=5', 'in=ects&min=ten'])('are not given for %s: the form says in its own words what it lacks', async (query) => {
    const { status, text } = await page(`/microcredentials?${query}&lang=fr`);
    expect([status, /Unknown|Variable/.test(text.replace(/<footer[^]*/, ''))]).toEqual([400, false]);
    expect(text).toMatch(/class="mistake">(Choisissez|« ten » n’est pas un nombre)/);
  });
});
