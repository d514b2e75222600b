import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { copyFewSeeds } from '../cli/few-seeds.js';
import { startServer, type Server } from '../cli/server.js';
import { alive, launchBrowser } from './browser.js';

const folder = mkdtempSync(join(tmpdir(), 'openqf-unsteady-'));
const settings = { OPENQF_DATABASE: join(folder, 'registry.sqlite'), OPENQF_SEEDS: join(folder, 'seeds') };
/** 3G at its worst: 400 ms there and back, 50 kB a second. */
const SLOW = { offline: false, latency: 400, downloadThroughput: 50_000, uploadThroughput: 20_000 };
const QUESTION = '/?what=level&from=ie-nfq:8&to=au-aqf&asOf=2026-11-22';

let browser: Browser;
let server: Server;
beforeAll(async () => {
  copyFewSeeds(settings.OPENQF_SEEDS);
  server = await startServer(settings);
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
  await stop(server);
  await rm(folder, { recursive: true });
});

async function stop({ process, end }: Server): Promise<void> {
  process.kill('SIGTERM');
  await end;
}

describe('a page on an unsteady way', () => {
  it('goes on working after the server was gone and came back, with what was typed', async () => {
    const page = await browser.newPage({ baseURL: server.url });
    await page.goto('/');
    await alive(page);
    const level = page.getByRole('combobox', { name: 'Which level' });
    await stop(server);
    await level.fill('NFQ 8');
    await page.getByText('No suggestions for now').first().waitFor({ state: 'attached' });
    server = await startServer({ ...settings, PORT: new URL(server.url).port });
    expect(await level.inputValue()).toBe('NFQ 8');
    await level.fill('NFQ 8 ');
    await page.getByRole('option', { name: /NFQ 8/ }).first().click();
    await page.getByRole('combobox', { name: 'is what in' }).fill('au-aqf');
    await page.getByRole('button', { name: 'Ask' }).click();
    await page.waitForURL('**/?what=level&from=ie-nfq:8&to=au-aqf');
    expect(await page.locator('h1').innerText()).toContain('level 7');
    await page.close();
  });

  it('is read before its script has come, over a slow network', async () => {
    const page = await browser.newPage({ baseURL: server.url });
    const network = await page.context().newCDPSession(page);
    await network.send('Network.enable');
    await network.send('Network.emulateNetworkConditions', SLOW);
    await page.goto(QUESTION, { waitUntil: 'commit' });
    await page.locator('h1', { hasText: 'level 7' }).waitFor();
    await alive(page);
    expect(await page.locator('[data-island]:not([data-alive], details:not([open]) *)').count()).toBe(0);
    await page.close();
  });

  it('is whole where its script and its styles never come', async () => {
    const page = await browser.newPage({ baseURL: server.url });
    await page.route('**/assets/**', (route) => route.abort());
    await page.goto(QUESTION);
    expect(await page.locator('h1').innerText()).toContain('level 7');
    await page.getByRole('link', { name: 'Onward' }).click();
    await page.getByRole('heading', { name: 'Document 2 of' }).waitFor();
    await page.close();
  });

  it('comes to life in all its parts but the one whose script never comes', async () => {
    const page = await browser.newPage({ baseURL: server.url });
    await page.route('**/assets/ask-days-*', (route) => route.abort());
    await page.goto(QUESTION);
    await page.locator('[data-island="ask-days"][data-still]').waitFor();
    await page.locator('[data-island="ask-steps"][data-alive]').waitFor();
    expect(await page.locator('.spans a').count()).toBeGreaterThan(0);
    await page.close();
  });

  it('keeps what was typed before its script came, and goes on from there', async () => {
    const page = await browser.newPage({ baseURL: server.url });
    let come = (): void => undefined;
    const came = new Promise<void>((resolve) => { come = resolve; });
    await page.route('**/assets/suggest-box-*', async (route) => {
      await came;
      await route.continue();
    });
    await page.goto('/', { waitUntil: 'commit' });
    const level = page.getByRole('combobox', { name: 'Which level' });
    await level.fill('NFQ 8');
    come();
    await page.getByRole('option', { name: /NFQ 8/ }).first().waitFor();
    expect(await level.inputValue()).toBe('NFQ 8');
    await page.close();
  });
});
