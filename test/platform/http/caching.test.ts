import { describe, expect, it, onTestFinished, vi } from 'vitest';
import type { CacheScope } from '../../../src/platform/http/answer-cache.js';
import { serving, type Served } from './serving.js';

const TODAY = { query: '{ today greeting }' };

/** Asks until the answer is kept, and tells how often resolvers had to answer when it is asked once more. */
async function resolvedAgain({ library, post }: Served, question: unknown, headers: Record<string, string> = {}): Promise<number> {
  for (let i = 0; i < 3; i++) await (await post(question, headers)).text();
  const before = library.calls;
  await (await post(question, headers)).text();
  return library.calls - before;
}

describe('answers are kept', () => {
  it('for questions that come again, and given out as they were', async () => {
    await using served = await serving();
    const texts = [];
    for (let i = 0; i < 5; i++) texts.push(await (await served.post(TODAY)).text());
    expect(new Set(texts).size).toBe(1);
    expect(served.library.calls).toBe(4);
  });

  it('until the data change', async () => {
    await using served = await serving();
    expect(await resolvedAgain(served, TODAY)).toBe(0);
    served.library.revision++;
    const before = served.library.calls;
    await served.post(TODAY);
    expect(served.library.calls - before).toBe(2);
    expect(await resolvedAgain(served, TODAY)).toBe(0);
  });

  it('until the reference data change, where they rest on those alone', async () => {
    const restsOn = ({ operation }: { operation: { rootFields: readonly string[] } }): CacheScope => ({ restsOn: operation.rootFields.includes('today') ? 'referenceRevision' : 'revision', everyDateGiven: false });
    await using served = await serving({ cacheScope: restsOn });
    expect(await resolvedAgain(served, TODAY)).toBe(0);
    served.library.revision++;
    expect(await resolvedAgain(served, TODAY)).toBe(0);
    served.library.referenceRevision++;
    const before = served.library.calls;
    await served.post(TODAY);
    expect(served.library.calls - before).toBe(2);
  });

  it('until the day ends in UTC, unless the question gives every date', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-22T23:59:00Z') });
    onTestFinished(() => void vi.useRealTimers());
    const dated = ({ variables }: { variables: Readonly<Record<string, unknown>> }): CacheScope => ({ restsOn: 'revision', everyDateGiven: variables['d'] === 1 });
    await using served = await serving({ cacheScope: dated });
    const undatedQuestion = { query: 'query ($d: Int) { today search(first: $d) { totalCount } }', variables: { d: 0 } };
    const datedQuestion = { ...undatedQuestion, variables: { d: 1 } };
    for (const question of [undatedQuestion, datedQuestion]) expect(await resolvedAgain(served, question)).toBe(0);
    vi.setSystemTime(new Date('2026-11-23T00:00:00Z'));
    const day = async (question: unknown): Promise<unknown> => ((await (await served.post(question)).json()) as { data: { today: string } }).data.today;
    expect(await day(undatedQuestion)).toBe('2026-11-23');
    expect(await day(datedQuestion)).toBe('2026-11-22');
  });

  it('apart by language, variables, operation and media type', async () => {
    await using served = await serving();
    const greeting = async (headers: Record<string, string>): Promise<string> => (await served.post({ query: '{ greeting }' }, headers)).text();
    for (let i = 0; i < 3; i++) {
      expect(await greeting({ 'accept-language': 'et' })).toContain('Tere');
      expect(await greeting({ 'accept-language': 'mi, en;q=0.5' })).toContain('Kia ora');
      expect(await greeting({ 'accept-language': 'fr' })).toContain('Hello');
      const typed = await served.post({ query: '{ greeting }' }, { accept: 'application/graphql-response+json' });
      expect(typed.headers.get('content-type')).toBe('application/graphql-response+json; charset=utf-8');
    }
  });
});

describe('answers are not kept', () => {
  it.each([
    ['with errors', { query: '{ book(id: "none") { id } }' }, {}],
    ['to requests with credentials', { query: '{ greeting }' }, { authorization: 'Bearer x' }],
    ['to mutations', { query: 'mutation { rename(id: "b1", title: "x") { id } }' }, {}],
  ])('%s', async (_title, question, headers) => {
    await using served = await serving();
    expect(await resolvedAgain(served, question, headers)).toBe(1);
  });

  it('where the data changed while they were being made', async () => {
    await using served = await serving();
    const question = { query: '{ waiting }' };
    const answer = served.post(question);
    await served.library.waits;
    served.library.revision++;
    served.library.release();
    await (await answer).text();
    expect(await (await served.fetch('/metrics')).text()).toContain('graphql_answer_cache_answers 0');
  });

  it('where the hook says so', async () => {
    await using served = await serving({ cacheScope: () => undefined });
    expect(await resolvedAgain(served, TODAY)).toBe(2);
  });

  it('beyond the bytes set aside for them', async () => {
    await using served = await serving({ limits: { answerCacheBytes: 200_000 } });
    for (let i = 0; i < 60; i++) await resolvedAgain(served, { query: 'query ($i: Int) { search(first: 100, filter: { pages: $i }) { nodes { id title } } }', variables: { i } });
    const bytes = Number(/graphql_answer_cache_bytes (\d+)/.exec(await (await served.fetch('/metrics')).text())?.[1]);
    expect(bytes).toBeGreaterThan(50_000);
    expect(bytes).toBeLessThanOrEqual(200_000);
  });
});

describe('by GET', () => {
  const path = `/graphql?query=${encodeURIComponent('{ search(first: 100) { nodes { id title } } }')}`;

  it('answers carry a tag, and are not sent again to who has them', async () => {
    await using served = await serving();
    const tags = [];
    for (let i = 0; i < 4; i++) {
      const response = await served.fetch(path);
      expect(response.headers.get('cache-control')).toBe('public, max-age=0, must-revalidate');
      expect(response.headers.get('vary')).toBe('Accept, Accept-Encoding, Accept-Language');
      tags.push(response.headers.get('etag'));
    }
    expect(new Set(tags).size).toBe(1);
    const known = { 'if-none-match': `"other", ${tags[0]}` };
    const again = await served.fetch(path, { headers: known });
    expect([again.status, await again.text(), again.headers.get('etag')]).toEqual([304, '', tags[0]]);
    expect((await served.fetch(path, { headers: { 'if-none-match': 'W/"other"' } })).status).toBe(200);
  });

  it('answers with errors carry none and may not be kept', async () => {
    await using served = await serving();
    const response = await served.fetch(`/graphql?query=${encodeURIComponent('{ book(id: "none") { id } }')}`);
    expect([response.headers.get('etag'), response.headers.get('cache-control')]).toEqual([null, 'no-store']);
  });
});

describe('larger answers are compressed for who asks', () => {
  const large = { query: '{ search(first: 100) { nodes { id title } } }' };

  it.each([['br', 'br'], ['gzip, deflate, br', 'br'], ['gzip', 'gzip'], ['deflate', null], ['identity', null], ['br;q=0, gzip;q=0.5', 'gzip']])('%s', async (accepted, expected) => {
    await using served = await serving();
    const plain = await (await served.post(large, { 'accept-encoding': 'identity' })).text();
    for (let i = 0; i < 3; i++) {
      const response = await served.post(large, { 'accept-encoding': accepted });
      expect(response.headers.get('content-encoding')).toBe(expected);
      expect(await response.text()).toBe(plain);
    }
  });

  it('small ones never', async () => {
    await using served = await serving();
    expect((await served.post({ query: '{ greeting }' }, { 'accept-encoding': 'br' })).headers.get('content-encoding')).toBeNull();
  });
});
