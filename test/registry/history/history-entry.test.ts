import { describe, expect, it } from 'vitest';
import type { EntryWithContent } from '../../../src/ledger/contents.js';
import { changeFrom } from '../../../src/registry/changes/change.js';
import { changedFields, historyFrom } from '../../../src/registry/history/history-entry.js';

const entry = (version: number, content: object, given: Partial<EntryWithContent> = {}): EntryWithContent => ({
  revision: version * 10, kind: 'microcredential', recordKey: 'ie-one:a', version, sha256: `hash ${version}`, previous: null, actor: 'organisation:ie-one',
  recordedAt: '2026-11-22T03:14:15.926Z', ruleset: 'x', reason: `reason ${version}`, content, ...given,
});

const DRAFTS = [
  entry(1, { state: 'DRAFT', title: 'Secret' }),
  entry(2, { state: 'DRAFT', title: 'Still secret' }),
  entry(3, { state: 'PUBLISHED', title: 'Data' }),
  entry(4, { state: 'WITHDRAWN', title: 'Data', reason: 'Closed.' }),
];

describe('the history of a record', () => {
  it('tells who, when, why, and which fields are others than before', () => {
    expect(historyFrom([entry(1, { a: 1, b: [1] }, { kind: 'framework', actor: 'seed', reason: null }), entry(2, { a: 1, b: [2], c: 3 }, { kind: 'framework' })])).toEqual([
      { version: 1, revision: 10, body: null, recordedAt: '2026-11-22T03:14:15.926Z', why: null, changedFields: [], sha256: 'hash 1' },
      { version: 2, revision: 20, body: 'organisation:ie-one', recordedAt: '2026-11-22T03:14:15.926Z', why: 'reason 2', changedFields: ['b', 'c'], sha256: 'hash 2' },
    ]);
  });

  it('shows nothing of a microcredential from before it was published: no version, no field, no reason', () => {
    const history = historyFrom(DRAFTS);
    expect(history.map(({ version, changedFields }) => [version, changedFields])).toEqual([[3, []], [4, ['reason', 'state']]]);
    expect(JSON.stringify(history)).not.toMatch(/ecret|reason 1|reason 2|hash 2/);
  });

  it('gives the feed the place of a draft in the count, and nothing that it says', () => {
    expect(DRAFTS.map(changeFrom).map(({ revision, content, why }) => [revision, content === null, why])).toEqual([
      [10, true, null], [20, true, null], [30, false, 'reason 3'], [40, false, 'reason 4'],
    ]);
  });

  it.each([
    [{ a: 1 }, { a: 1 }, []],
    [{ a: { b: [1, 2] } }, { a: { b: [2, 1] } }, ['a']],
    [{ b: 1, a: 1 }, {}, ['a', 'b']],
    [null, { a: null }, ['a']],
  ])('finds what differs at the top: %j, then %j', (before, after, fields) => {
    // A field of null and one that is not there are two things in a record.
    expect(changedFields(before, after)).toEqual(fields);
  });
});
