import { describe, expect, it } from 'vitest';
import { requestError } from '../../../src/platform/graphql/user-error.js';
import type { Identify } from '../../../src/platform/http/options.js';
import { codesOf, serving } from './serving.js';

const QUESTION = { query: '{ greeting }' };
/** Whoever sends a name is that one; `thief` is nobody's name. */
const byName: Identify = ({ headers: { authorization: name } }) => {
  if (name === undefined) return null;
  return name === 'thief' ? Promise.reject(requestError('NOT_FOUND', { en: 'No such name.', fr: 'Ce nom est inconnu.' })) : Promise.resolve({ budget: `name ${name}`, principal: name });
};

describe('who asks', () => {
  it('is told to the resolvers', async () => {
    await using served = await serving({ identify: byName, createContext: (facts, principal) => ({ facts: { ...facts, languages: principal === 'mari' ? ['et'] : facts.languages } }) });
    expect(await (await served.post(QUESTION, { authorization: 'mari' })).json()).toEqual({ data: { greeting: 'Tere' } });
    expect(await (await served.post(QUESTION)).json()).toEqual({ data: { greeting: 'Hello' } });
  });

  it('pays from a budget of their own, wherever they ask from', async () => {
    // One new document and a little.
    await using served = await serving({ identify: byName, rateLimit: 'on', limits: { pointsPerMinute: 210 } });
    for (let asked = 0; asked < 15; asked += 1) await served.post(QUESTION, { authorization: 'mari' });
    expect((await served.post({ query: '{ calls }' }, { authorization: 'mari' })).status).toBe(429);
    expect((await served.post(QUESTION, { authorization: 'jaan' })).status).toBe(200);
    expect((await served.post(QUESTION)).status).toBe(200);
  });

  it('is decided before the question is read, and nobody’s budget pays for who is turned away', async () => {
    await using served = await serving({ identify: byName, rateLimit: 'on', limits: { pointsPerMinute: 210 } });
    for (let asked = 0; asked < 5; asked += 1) {
      const response = await served.post({ query: `{ no${asked} ` }, { authorization: 'thief' });
      expect([response.status, ...(await codesOf(response))]).toEqual([404, 'NOT_FOUND']);
    }
    expect((await served.post(QUESTION)).status).toBe(200);
  });

  it('answers to somebody are not kept anywhere', async () => {
    await using served = await serving({ identify: byName });
    const ask = (headers: Record<string, string>) => served.fetch('/graphql?query={calls}', { headers });
    const answers = [];
    for (let asked = 0; asked < 3; asked += 1) answers.push(await (await ask({ authorization: 'mari' })).text());
    expect(new Set(answers).size).toBe(3);
    const { headers } = await ask({ authorization: 'mari' });
    expect([headers.get('cache-control'), headers.get('etag')]).toEqual(['no-store', null]);
    expect((await ask({})).headers.get('cache-control')).toBe('public, max-age=0, must-revalidate');
  });
});
