import { describe, expect, it } from 'vitest';
import { draftWrite, recordWrite } from '../../../src/import/checking/row-write.js';
import { prepare } from '../../../src/ledger/canonical.js';
import type { StoredDraft } from '../../../src/microcredential/draft/draft.store.js';
import { candidateOf } from '../../../src/microcredential/registering/candidate.js';
import { readInput } from '../../../src/microcredential/registering/read-input.js';
import type { DraftContent } from '../../../src/import/rows/read-row.js';
import { AN_INPUT } from '../../microcredential/registering/an-input.js';

const KEY = `ee-ut:${AN_INPUT.id}`;
const contentOf = (over: object = {}): DraftContent => candidateOf({ ...AN_INPUT, ...over }, { awardingBody: 'ee-ut', state: 'DRAFT' }) as DraftContent;
const draft = (over: Partial<StoredDraft> = {}): StoredDraft => ({ key: KEY, body: 'ee-ut', version: 3, baseVersion: 0, content: contentOf(), updatedAt: '2026-11-22T00:00:00.000Z', ...over });
const { record } = readInput(AN_INPUT, { awardingBody: 'ee-ut', state: 'PUBLISHED' });
const published = prepare({ kind: 'microcredential', key: KEY, content: record });
const standing = { state: 'PUBLISHED', version: 2, sha256: published.sha256 };

describe('a row that asks for a draft', () => {
  it.each([
    ['begins one where nothing stands', contentOf(), {}, { status: 'created', expectedVersion: 0, baseVersion: 0 }],
    ['begins that of the next version over what is published', contentOf({ mode: 'ONSITE' }), { record: standing }, { status: 'created', expectedVersion: 0, baseVersion: 2 }],
    ['changes nothing where just that is published', contentOf(), { record: standing }, { status: 'unchanged' }],
    ['changes nothing where just that is drafted', contentOf(), { draft: draft() }, { status: 'unchanged' }],
    ['is written over another draft, which keeps what it follows', contentOf({ mode: 'ONSITE' }), { draft: draft({ baseVersion: 2 }), record: standing }, { status: 'changed', expectedVersion: 3, baseVersion: 2 }],
    ['may lack what no publication may', contentOf({ url: 'nowhere', credits: undefined }), { record: standing }, { status: 'created' }],
  ] as const)('%s', (_, content, stands, outcome) => {
    expect(draftWrite(KEY, content, { record: undefined, draft: undefined, ...stands })).toMatchObject({ kind: 'draft', ...outcome });
  });
});

describe('a row that publishes a record', () => {
  it.each([
    ['ends no draft where there is none', {}, null],
    ['ends the draft of what was never published before', { draft: draft({ content: contentOf({ mode: 'ONSITE' }) }) }, 3],
    ['ends the draft of a next version that says the same', { record: { ...standing, sha256: '' }, draft: draft({ baseVersion: 2 }) }, 3],
    ['leaves the draft of a next version that says something else', { record: standing, draft: draft({ baseVersion: 2, content: contentOf({ mode: 'ONSITE' }) }) }, null],
    ['leaves a draft that follows another version', { record: standing, draft: draft({ baseVersion: 1 }) }, null],
  ] as const)('%s', (_, stands, endsDraft) => {
    expect(recordWrite(published, true, { record: undefined, draft: undefined, ...stands })).toMatchObject({ endsDraft });
  });

  it('leaves the draft of its awarding body where it only tells what was seen', () => {
    expect(recordWrite(published, false, { record: undefined, draft: draft() }).endsDraft).toBeNull();
  });
});
