import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { WORKED_QUERIES } from '../../src/explorer/data/worked-queries.js';
import { SECTIONS } from '../../src/explorer/page/explorer-page.js';
import { explore, type Explored } from './browser.js';
import { expectForEveryReader } from './every-reader.js';

let explored: Explored;
beforeAll(async () => {
  explored = await explore();
});
afterAll(() => explored.close());

describe('the page of the data', () => {
  it('is whole for every reader', () => expectForEveryReader(explored, '/data'));

  it('offers downloads that are there, and commands that work', async () => {
    const { page, leave } = await explored.visit('/data', { javaScriptEnabled: false });
    const downloads = await page.locator('.downloads a').evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    expect(downloads.length).toBe(5);
    for (const path of downloads) expect({ path, status: (await page.request.get(path)).status() }).toEqual({ path, status: 200 });
    const commands = await page.locator('pre', { hasText: 'curl' }).allInnerTexts();
    for (const command of commands) {
      const [, accept, address = ''] = /^curl -s (?:-H 'accept: ([^']+)' )?'([^']+)'(?: -o \S+)?$/.exec(command) ?? [];
      // The registry of a test is told its address only after it has begun to listen.
      const { pathname, search } = new URL(address);
      const reply = await fetch(new URL(`${pathname}${search}`, explored.running.url), { headers: accept === undefined ? {} : { accept } });
      expect({ command, status: reply.status, type: reply.headers.get('content-type') }).toEqual({ command, status: 200, type: expect.stringContaining(accept ?? (pathname.endsWith('.csv') ? 'text/csv' : 'json')) });
    }
    await leave();
  });

  it('opens a question in the editor with its values, and the editor answers it', async () => {
    const { page, leave } = await explored.visit('/data');
    await page.getByRole('link', { name: 'Open in the query editor: What was English level 6 in Germany on 1 March 2019?' }).click();
    await page.getByText('WorkedAsk').first().waitFor();
    // An editor that is not quite there yet lets a press go by: people press again.
    await vi.waitFor(async () => {
      await page.getByRole('button', { name: /Execute query/ }).click();
      await page.getByText('SINGLE').first().waitFor({ timeout: 5_000 });
    }, { timeout: 30_000 });
    await leave();
  });

  it('opens the question behind a page in the editor, too', async () => {
    const { page, leave } = await explored.visit('/data', { javaScriptEnabled: false });
    const address = (await page.locator('.page-query a').first().getAttribute('href')) ?? '';
    expect(new URL(address, explored.running.url).searchParams.get('query')).toContain('query DataRegistry');
    await leave();
  });
});

describe('the worked queries', () => {
  it('are one for each section', () => expect(WORKED_QUERIES.map(({ section }) => section)).toEqual(SECTIONS.filter((section) => section !== 'data')));

  it.each(WORKED_QUERIES.map((worked) => [worked.section, worked] as const))('of %s is answered', async (_section, { text, variables }) => {
    const answer = await explored.running.ask<Record<string, unknown>>(text, variables);
    expect(Object.values(answer).every((value) => value !== null)).toBe(true);
  });
});
