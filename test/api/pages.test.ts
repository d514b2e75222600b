import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runRegistry, type RunningRegistry } from './running-registry.js';
import { pageQuery, pagesOf, type List } from './walk.js';

let running: RunningRegistry;
beforeAll(async () => {
  running = await runRegistry();
});
afterAll(() => running.close());

const LISTS: readonly List[] = [
  { field: 'frameworks', nodes: 'id' },
  { field: 'frameworks', nodes: 'id', where: 'filter: { scope: NATIONAL }' },
  { field: 'alignments', nodes: 'id' },
  { field: 'creditSystems', nodes: 'id' },
  { field: 'countries', nodes: 'id' },
  { field: 'sources', nodes: 'source { id }' },
  { field: 'coverage', nodes: 'from { code } to { code }', where: 'filter: { from: ["IE"] } asOf: "2026-11-22"' },
  { field: 'organisations', nodes: 'id' },
  { field: 'organisations', nodes: 'id', where: 'filter: { role: AWARDING_BODY }' },
  { field: 'microcredentials', nodes: 'id' },
  { field: 'microcredentials', nodes: 'id', where: 'filter: { country: ["EE", "GB"] }' },
  { field: 'microcredentials', nodes: 'id', where: 'search: "university"' },
  { field: 'microcredentials', nodes: 'id', where: 'search: "and" filter: { language: ["en"] }' },
];

describe.each(LISTS)('the list `$field($where)`', (list) => {
  const query = pageQuery(list);

  it.each([7, 50])('gives each node once and in one order, page by page of %d', async (size) => {
    const pages = await pagesOf<unknown>(running, list, size);
    const names = pages.flatMap(({ nodes }) => nodes.map((node) => JSON.stringify(node)));
    const atOnce = (await pagesOf<unknown>(running, list, 100)).flatMap(({ nodes }) => nodes.map((node) => JSON.stringify(node)));
    expect(names).toEqual(atOnce);
    expect(new Set(names).size).toBe(names.length);
    expect(names.length).toBeGreaterThan(5);
    expect(new Set(pages.map(({ totalCount }) => totalCount))).toEqual(new Set([names.length]));
  });

  it('says of each page whether something is before and after it, and where it begins and ends', async () => {
    const pages = await pagesOf<unknown>(running, list, 20);
    expect(pages.map(({ pageInfo }) => pageInfo.hasPreviousPage)).toEqual(pages.map((_, place) => place > 0));
    expect(pages.map(({ pageInfo }) => pageInfo.hasNextPage)).toEqual(pages.map((_, place) => place < pages.length - 1));
    const cursors = pages.flatMap(({ pageInfo }) => [pageInfo.startCursor, pageInfo.endCursor]);
    expect(cursors).not.toContain(null);
    expect(new Set(cursors).size).toBeGreaterThanOrEqual(cursors.length - 1);
  });

  it('ends with an empty page after its last cursor', async () => {
    const last = (await pagesOf<unknown>(running, list, 100)).at(-1);
    const after = await running.ask(query, { after: last?.pageInfo.endCursor });
    expect(after).toEqual({ list: { nodes: [], totalCount: last?.totalCount, pageInfo: { hasNextPage: false, hasPreviousPage: true, startCursor: null, endCursor: null } } });
  });

  it('counts without giving a node where none is asked for', async () => {
    const { list: none } = await running.ask<{ list: unknown }>(query, { first: 0 });
    expect(none).toMatchObject({ nodes: [], totalCount: expect.any(Number), pageInfo: { startCursor: null, endCursor: null } });
  });

  it.each(['nonsense', 'AAAA', 'k:', '\0', 'W10', 'eyJhIjoxfQ'])('refuses %j, which is no cursor of it', async (after) => {
    const { status, errors } = await running.reply(query, { after });
    expect([status, errors?.map(({ extensions }) => extensions.code)]).toEqual([200, errors?.map(() => 'BAD_USER_INPUT')]);
    expect(errors?.[0]?.message).toContain('`after` is no cursor of this list');
  });

  it('refuses a page of more than a hundred, and one of less than none', async () => {
    expect(await running.reply(query, { first: 101 })).toMatchObject({ status: 400, errors: [{ extensions: { code: 'PAGE_TOO_LARGE' } }] });
    const negative = await running.reply(query, { first: -1 });
    expect(negative.errors?.map(({ extensions }) => extensions.code)).toContain('BAD_USER_INPUT');
  });
});
