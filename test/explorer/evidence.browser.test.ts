import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { explore, type Explored } from './browser.js';
import { expectAccessible, expectForEveryReader } from './every-reader.js';
import { expectPicture } from './pictures.js';

const DAY = 'asOf=2026-11-22';

let explored: Explored;
beforeAll(async () => {
  explored = await explore();
});
afterAll(() => explored.close());

describe('the evidence', () => {
  it('is told to every reader', () => expectForEveryReader(explored, '/evidence'));

  it.each([
    ['/evidence/missing'], [`/evidence/coherence?${DAY}`], [`/evidence/coherence?finding=ROUND_TRIP_LOSS.hr-croqf--qf-ehea&${DAY}`], ['/evidence/documents'],
  ])('is accessible at %s', async (path) => {
    const { page, leave } = await explored.visit(path, { viewport: { width: 320, height: 640 } });
    await expectAccessible(page, path);
    await leave();
  });

  it('leads from each count to exactly so many documents', async () => {
    const { page, leave } = await explored.visit('/evidence', { javaScriptEnabled: false });
    const counted = await page.getByRole('link', { name: /^\d+ are one-sided/ }).innerText();
    await page.getByRole('link', { name: /^\d+ are one-sided/ }).click();
    expect(await page.locator('#documents-found').innerText()).toBe(`${/^\d+/.exec(counted)?.[0]} documents`);
    await leave();
  });

  it('links to nothing that is not there', async () => {
    const { page, leave } = await explored.visit('/evidence');
    const paths = await page.locator('main a').evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    for (const path of new Set(paths)) expect({ path, status: (await page.request.get(path)).status() }).toEqual({ path, status: 200 });
    await leave();
  });
});

describe('the audit', () => {
  it('is narrowed by keyboard alone to a kind, and a finding has an address of its own', async () => {
    const { page, leave } = await explored.visit(`/evidence/coherence?${DAY}`);
    await page.getByLabel('What kind').focus();
    await page.keyboard.type('There and back');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForURL(/kind=ROUND_TRIP_LOSS/);
    expect(await page.locator('article.finding').count()).toBe(1);
    await page.locator('article.finding h3 a').focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/finding=ROUND_TRIP_LOSS/);
    expect(await page.locator('article.finding').innerText()).toContain('The fewest documents whose review would settle all of it');
    await leave();
  });

  it('says of a finding that there is no more that it may be settled', async () => {
    const { page, leave } = await explored.visit(`/evidence/coherence?finding=ORDER_VIOLATION.gone&${DAY}`);
    expect(await page.locator('main').innerText()).toContain('has no finding of this name');
    await leave();
  });

  it('has as many findings on its pages as it counts', async () => {
    const { page, leave } = await explored.visit(`/evidence/coherence?${DAY}`, { javaScriptEnabled: false });
    const counted = Number.parseInt(await page.locator('h2.found').innerText(), 10);
    const found = new Set<string>();
    for (const place of Array.from({ length: await page.locator('.pager a').count() }).keys()) {
      await page.goto(`/evidence/coherence?${DAY}&page=${place + 1}`);
      for (const id of await page.locator('article.finding').evaluateAll((articles) => articles.map(({ id }) => id))) found.add(id);
    }
    expect(found.size).toBe(counted);
    await leave();
  });
});

describe('a document', () => {
  it('is whole for every reader', () => expectForEveryReader(explored, '/evidence/documents/no-nkr--eqf'));

  it('is shown as it was approved', async () => {
    const { page, leave } = await explored.visit('/evidence/documents/gb-sct-scqf--ie-nfq');
    await expectPicture(page, 'evidence-document');
    await leave();
  });

  it('tells what has replaced it and what it was at a revision', async () => {
    const { page, leave } = await explored.visit('/evidence/documents/ie-nfq--eqf');
    expect(await page.locator('.notice').innerText()).toContain('It was replaced by');
    await page.getByRole('link', { name: /^As it was at revision/ }).first().click();
    expect(await page.locator('.notice').first().innerText()).toContain('as the registry held it at revision');
    await leave();
  });

  it('that there is not is not found', async () => {
    const { page, leave } = await explored.visit('/evidence/documents/nobody--knows');
    expect(await page.locator('main h1').innerText()).toBe('Nothing is at this address');
    await leave();
  });
});
