import { hash } from 'node:crypto';
import canonicalize from 'canonicalize';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { RECORD_KINDS } from '../../src/record/kind.js';
import { loadSeeds } from '../../src/seed/load-seeds.js';
import { runRegistry, type RunningRegistry } from './running-registry.js';
import { FIRST, SECOND, THIRD, withSeeds } from './small-worlds.js';

let running: RunningRegistry;
beforeAll(async () => {
  running = await withSeeds(FIRST, runRegistry);
  for (const files of [SECOND, THIRD]) await withSeeds(files, (folder) => loadSeeds(running.registry.ledger, folder));
  await running.registry.references.refresh();
});
afterAll(() => running.close());

interface Line {
  readonly revision: number;
  readonly kind: string;
  readonly key: string;
  readonly version: number;
  readonly sha256: string;
  readonly content: object;
}

type Copy = Map<string, Line>;

/** Puts changes on top of a copy, and holds each against its hash and its place. */
function replay(copy: Copy, changes: readonly Line[]): void {
  for (const change of changes) {
    const name = `${change.kind}:${change.key}`;
    expect(hash('sha256', canonicalize(change.content) ?? '', 'hex')).toBe(change.sha256);
    expect(change.version).toBe((copy.get(name)?.version ?? 0) + 1);
    copy.set(name, change);
  }
}

async function standing(revision?: number): Promise<Record<string, unknown>> {
  const contents = await running.registry.ledger.currentContents(RECORD_KINDS, revision);
  return Object.fromEntries(contents.map(({ kind, key, content }) => [`${kind}:${key}`, content]));
}

const contentsOf = (copy: Copy): Record<string, unknown> => Object.fromEntries([...copy].map(([name, { content }]) => [name, content]));

const get = (question: string): Promise<Response> => fetch(`${running.url}/changes.jsonl${question}`);

const linesOf = async (response: Response): Promise<[...Line[], { next: number; revision: number }]> =>
  (await response.text()).trimEnd().split('\n').map((line) => JSON.parse(line) as Line) as unknown as [...Line[], { next: number; revision: number }];

describe('the feed of changes', () => {
  it('as JSON Lines gives a copy from nothing that is the same to the byte, and says how far it goes', async () => {
    const response = await get('');
    expect(response.headers.get('content-type')).toBe('application/jsonl; charset=utf-8');
    const lines = await linesOf(response);
    const { revision } = await running.registry.ledger.head();
    expect(lines.at(-1)).toEqual({ next: revision, revision });
    expect(response.headers.get('openqf-next')).toBe(String(revision));
    const copy: Copy = new Map();
    replay(copy, lines.slice(0, -1) as Line[]);
    expect(contentsOf(copy)).toEqual(await standing());
  });

  it('goes on from any revision: a copy of then and the changes since make the copy of now', async () => {
    const { revision } = await running.registry.ledger.head();
    const all = (await linesOf(await get('?since=0'))).slice(0, -1) as Line[];
    for (let since = 0; since <= revision; since += 1) {
      const copy: Copy = new Map();
      replay(copy, all.slice(0, since));
      expect(contentsOf(copy)).toEqual(await standing(since));
      const rest = (await linesOf(await get(`?since=${since}`))).slice(0, -1) as Line[];
      replay(copy, rest);
      expect(contentsOf(copy)).toEqual(await standing());
    }
  });

  it.each(['?since=-1', '?since=x', '?since=99999', '?since=1e3', '?since='])('refuses what is no revision: %s', async (question) => {
    const response = await get(question);
    expect(response.status).toBe(400);
    expect(await response.text()).toContain('`since` is a revision from 0 to');
  });

  it('answers HEAD without a body', async () => {
    const response = await fetch(`${running.url}/changes.jsonl`, { method: 'HEAD' });
    expect([response.status, await response.text()]).toEqual([200, '']);
  });

  it('through GraphQL leads page by page to the same copy', async () => {
    const { revision } = await running.registry.ledger.head();
    const copy: Copy = new Map();
    interface Page { readonly changes: { nodes: (Line & { recordId: string })[]; totalCount: number; pageInfo: { hasNextPage: boolean; endCursor: string } } }
    for (let after: string | null = null, more = true; more; ) {
      const { changes }: Page = await running.ask<Page>('query($after: String) { changes(first: 7, after: $after) { nodes { revision kind key recordId version sha256 body recordedAt why content } totalCount pageInfo { hasNextPage endCursor } } }', { after });
      replay(copy, changes.nodes);
      expect(changes.totalCount).toBe(revision);
      [after, more] = [changes.pageInfo.endCursor, changes.pageInfo.hasNextPage];
    }
    const byId = Object.fromEntries([...copy.values()].map((change) => [(change as Line & { recordId: string }).recordId, change.content]));
    expect(byId).toEqual(await standing());
    const since = await running.ask<Page>(`{ changes(since: ${revision - 2}) { nodes { revision } totalCount pageInfo { hasNextPage endCursor } } }`);
    expect(since.changes).toMatchObject({ nodes: [{ revision: revision - 1 }, { revision }], totalCount: 2, pageInfo: { hasNextPage: false } });
    const { errors } = await running.reply(`{ changes(since: ${revision + 1}) { totalCount } }`);
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
  });
});
