import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { explore, type Explored } from './browser.js';
import { expectAccessible, expectForEveryReader } from './every-reader.js';
import { expectPicture } from './pictures.js';

const COVERAGE = '/evidence/coverage?asOf=2026-11-22';

let explored: Explored;
beforeAll(async () => {
  explored = await explore();
});
afterAll(() => explored.close());

const headingOf = (page: Page): Promise<string> => page.locator('main h1').innerText();
const toldBy = (page: Page): Promise<string> => page.locator('.matrix-readout [role="status"]').innerText();

describe('the coverage of the world', () => {
  it('is whole for every reader', () => expectForEveryReader(explored, COVERAGE));

  it('is drawn as it was approved', async () => {
    const { page, leave } = await explored.visit(COVERAGE);
    await expectPicture(page, 'evidence-coverage');
    await leave();
  });

  it.each([['from=IE&to=AU'], ['from=AD&to=AR'], ['from=IE'], ['fromGroup=aqrf&toGroup=qf-ehea&by=force'], ['show=all&by=provenance']])('is accessible at %s', async (search) => {
    const { page, leave } = await explored.visit(`${COVERAGE}&${search}`);
    await expectAccessible(page, search);
    await leave();
  });

  it('tells of the cell that is pointed at, opens it by a click, and Back leads to the world again', async () => {
    const { page, leave } = await explored.visit(COVERAGE);
    const cell = page.locator('.matrix-cell');
    const { x, y } = (await cell.boundingBox())!;
    await page.mouse.move(x + 60, y + 5);
    const told = await toldBy(page);
    expect(told).toMatch(/ seen from /);
    await page.mouse.click(x + 60, y + 5);
    await page.waitForURL(/from=[A-Z]{2}&to=[A-Z]{2}/);
    expect(told).toContain(await headingOf(page));
    await page.goBack();
    expect(await headingOf(page)).toBe('Which country can be seen from which');
    await leave();
  });

  it('is gone through with arrow keys, each cell told in words, and Enter opens the pair', async () => {
    const { page, leave } = await explored.visit(`${COVERAGE}&fromGroup=none&toGroup=qf-ehea`);
    const cell = page.locator('.matrix-cell');
    for (let steps = 0; steps < 60 && !(await cell.evaluate((element) => element === element.ownerDocument.activeElement)); steps += 1) await page.keyboard.press('Tab');
    const before = await toldBy(page);
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowDown');
    const after = await toldBy(page);
    expect(after).not.toBe(before);
    await page.keyboard.press('Enter');
    await page.waitForURL(/from=[A-Z]{2}&to=[A-Z]{2}/);
    expect(after).toContain(await headingOf(page));
    await leave();
  });

  it('leads without script from regions to a country, and on to a pair with its levels, documents and a question', async () => {
    const { page, leave } = await explored.visit(COVERAGE, { javaScriptEnabled: false });
    expect(await page.locator('.matrix').isVisible()).toBe(false);
    await page.getByRole('link', { name: /^QF-EHEA seen from No regional framework/ }).click();
    await page.getByRole('link', { name: 'Ireland', exact: true }).click();
    expect(await headingOf(page)).toBe('Ireland, seen from every other country');
    await page.getByRole('link', { name: 'Australia', exact: true }).click();
    expect(await headingOf(page)).toBe('Ireland seen from Australia');
    expect(await page.locator('.pair-levels > li').count()).toBe(10);
    expect(await page.getByRole('link', { name: 'Ask about NFQ 8 in AQF' }).getAttribute('href')).toMatch(/^\/\?from=.*ie-nfq.*&to=.*au-aqf.*&asOf=2026-11-22/);
    await page.getByRole('link', { name: 'How NZ and Irish qualifications compare' }).first().click();
    expect(new URL(page.url()).pathname).toBe('/evidence/documents/nz-nzqcf--ie-nfq');
    await leave();
  });

  it('finds a pair by the names of its countries, without script too', async () => {
    const { page, leave } = await explored.visit(COVERAGE, { javaScriptEnabled: false });
    await page.getByLabel('Levels of').selectOption('MY');
    await page.getByLabel('seen from', { exact: true }).selectOption('NZ');
    await page.getByRole('button', { name: 'Show', exact: true }).click();
    expect(await headingOf(page)).toBe('Malaysia seen from New Zealand');
    await leave();
  });
});
