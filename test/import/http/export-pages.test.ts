import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exportPages } from '../../../src/import/http/export-pages.js';
import { DatabaseBusy } from '../../../src/platform/database/errors.js';
import type { Database } from '../../../src/platform/database/database.js';
import { runRegistry, type RunningRegistry } from '../../api/running-registry.js';

let running: RunningRegistry;
beforeAll(async () => (running = await runRegistry()));
afterAll(() => running.close());

interface Part {
  readonly lines: readonly string[];
  /** The question of the next part; null where there is none. */
  readonly next: string | null;
}

/** One answer, of so many records at the most. */
async function part(path: string, question: string, most: number): Promise<Part> {
  const page = exportPages(running.registry.database, running.registry.ledger, most).find((one) => one.path === path);
  const streamed = await page!.open(new URLSearchParams(question));
  if ('refusal' in streamed) throw new Error(streamed.refusal);
  let text = '';
  for await (const piece of streamed.pieces) text += piece;
  const link = streamed.headers[streamed.headers.indexOf('link') + 1] ?? '';
  return { lines: text.split('\n').filter(Boolean), next: streamed.headers.includes('link') ? (/\?([^>]*)>; rel="next"$/.exec(link)?.[1] ?? null) : null };
}

describe('the microcredentials as files', () => {
  it('come whole as JSON Lines in parts that the link joins, each record once', async () => {
    const seen: string[] = [];
    for (let question: string | null = ''; question !== null; ) {
      const { lines, next }: Part = await part('/microcredentials.jsonl', question, 20);
      expect(lines.length).toBeLessThanOrEqual(20);
      seen.push(...lines.map((line) => JSON.parse(line) as { awardingBody: string; id: string }).map(({ awardingBody, id }) => `${awardingBody}:${id}`));
      question = next;
    }
    const { registry } = await running.ask<{ registry: { counts: { microcredentials: number } } }>('{ registry { counts { microcredentials } } }');
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen.length).toBe(registry.counts.microcredentials);
  });

  it('of one body and state are these alone, and stay at their revision', async () => {
    const { lines } = await part('/microcredentials.jsonl', 'body=ee-ut&state=OBSERVED', 500);
    expect(lines.length).toBeGreaterThan(0);
    expect(new Set(lines.map((line) => (JSON.parse(line) as { awardingBody: string }).awardingBody))).toEqual(new Set(['ee-ut']));
    expect((await part('/microcredentials.jsonl', 'state=PUBLISHED', 500)).lines).toEqual([]);
    expect((await part('/microcredentials.jsonl', 'knownAt=0', 500)).lines).toEqual([]);
    const { next } = await part('/microcredentials.jsonl', 'body=ee-ut', 1);
    expect(new URLSearchParams(next ?? '').get('knownAt')).toBe(String((await running.registry.ledger.head()).revision));
  });

  it('come as a table that names its columns, and whose cells no spreadsheet runs', async () => {
    const { lines } = await part('/microcredentials.csv', '', 500);
    expect(lines[0]).toMatch(/^id,state,/);
    expect(lines.flatMap((line) => line.split(',')).filter((cell) => /^[=+@]/.test(cell))).toEqual([]);
  });

  it('are had by anybody over HTTP, as files with a name', async () => {
    const reply = await fetch(`${running.url}/microcredentials.csv`);
    expect([reply.status, reply.headers.get('content-type'), reply.headers.get('content-disposition'), reply.headers.get('access-control-allow-origin')])
      .toEqual([200, 'text/csv; charset=utf-8', 'attachment; filename="microcredentials.csv"', '*']);
    await reply.text();
  });

  it.each([
    ['state=GONE', '`state` is one of'],
    ['state=DRAFT', '`state` is one of'],
    ['knownAt=-1', '`knownAt` is a revision from 0'],
    ['knownAt=999999999', '`knownAt` is a revision from 0'],
  ])('are refused with a reason for `%s`', async (question, reason) => {
    const reply = await fetch(`${running.url}/microcredentials.jsonl?${question}`);
    expect([reply.status, await reply.text()]).toEqual([400, expect.stringContaining(reason)]);
  });

  it('are asked for again in a moment where too many long searches are under way', async () => {
    const { dialect } = running.registry.database;
    const heavy: Database['heavy'] = { all: () => Promise.reject(new DatabaseBusy('Every lane is taken.')) };
    const [page] = exportPages({ heavy, dialect }, running.registry.ledger);
    expect(await page!.open(new URLSearchParams())).toEqual({ status: 503, refusal: 'Too many long searches are under way. Try again in a moment.' });
  });
});
