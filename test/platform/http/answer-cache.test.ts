import { expect, it } from 'vitest';
import { AnswerCache, type CacheScope, type KeptAnswer, type Moment } from '../../../src/platform/http/answer-cache.js';
import { EncodedBody } from '../../../src/platform/http/content-encoding.js';

const UNTIL_ANYTHING: CacheScope = { restsOn: 'revision', everyDateGiven: false };
const at = (revision: number, referenceRevision: number, day: number): Moment => ({ revisions: { revision, referenceRevision }, day });
const answer = (text: string) => ({ body: new EncodedBody(text), operationName: undefined, etag: undefined });
const textOf = (found: KeptAnswer | undefined): string | undefined => found?.body.plain.toString();

function kept(scope: CacheScope): AnswerCache {
  const cache = new AnswerCache(100_000);
  for (let i = 0; i < 2; i++) cache.keep('key', answer('text'), scope, at(5, 3, 100));
  return cache;
}

it.each<readonly [string, CacheScope, Moment, boolean]>([
  ['the same moment', UNTIL_ANYTHING, at(5, 3, 100), true],
  ['a later revision', UNTIL_ANYTHING, at(6, 3, 100), false],
  ['an earlier revision', UNTIL_ANYTHING, at(4, 3, 100), false],
  ['the next day', UNTIL_ANYTHING, at(5, 3, 101), false],
  ['the next day, with every date given', { restsOn: 'revision', everyDateGiven: true }, at(5, 3, 101), true],
  ['a later revision of other data', { restsOn: 'referenceRevision', everyDateGiven: false }, at(9, 3, 100), true],
  ['a later revision of the reference data', { restsOn: 'referenceRevision', everyDateGiven: true }, at(9, 4, 100), false],
])('at %s', (_title, scope, moment, found) => {
  expect(textOf(kept(scope).find('key', moment))).toBe(found ? 'text' : undefined);
});

it('keeps the answers of questions asked twice, and renews them at once', () => {
  const cache = new AnswerCache(100_000);
  cache.keep('key', answer('first'), UNTIL_ANYTHING, at(5, 3, 100));
  expect(cache.size).toBe(0);
  cache.keep('key', answer('second'), UNTIL_ANYTHING, at(5, 3, 100));
  cache.keep('key', answer('third'), UNTIL_ANYTHING, at(6, 3, 100));
  expect([cache.size, textOf(cache.find('key', at(6, 3, 100)))]).toEqual([1, 'third']);
});

it.each([['ASCII as text, which goes out with the head in one write', 'text', 'text'], ['any other text as bytes, which take half the room', 'Größe', Buffer.from('Größe')]])('keeps %s', (_title, text, kept) => {
  const cache = new AnswerCache(100_000);
  for (const plain of [answer(text), answer(text)]) {
    expect(plain.body.plain).toBe(text);
    cache.keep('key', plain, UNTIL_ANYTHING, at(5, 3, 100));
  }
  expect(cache.find('key', at(5, 3, 100))?.body.plain).toEqual(kept);
});

it('counts compressed forms too', async () => {
  const cache = kept(UNTIL_ANYTHING);
  const before = cache.bytes;
  await cache.find('key', at(5, 3, 100))?.body.compress('gzip');
  cache.recount('key');
  cache.recount('unknown');
  expect(cache.bytes).toBeGreaterThan(before);
});
