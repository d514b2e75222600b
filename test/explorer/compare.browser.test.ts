import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { alive, explore, type Explored } from './browser.js';
import { expectAccessible, expectForEveryReader } from './every-reader.js';
import { expectPicture } from './pictures.js';

const SCOTLAND_AND_IRELAND = '/compare?f=gb-sct-scqf&f=ie-nfq';

let explored: Explored;
beforeAll(async () => {
  explored = await explore();
});
afterAll(() => explored.close());

const addressOf = (page: Page): string => new URL(page.url()).search;
/** Waits until the words beside the picture say so. */
const followed = (page: Page, hasText: string): Promise<void> => page.locator('.followed', { hasText }).waitFor();
const rowOf = (page: Page, level: string) => page.locator('.difference-table tr', { has: page.getByRole('rowheader', { name: level, exact: true }) });

describe('comparing frameworks', () => {
  it('is whole for every reader, with a level followed', () => expectForEveryReader(explored, `${SCOTLAND_AND_IRELAND}&level=gb-sct-scqf:9`));

  it('shows why Scotland and Ireland are closer than the EQF says', async () => {
    const { page, leave } = await explored.visit('/compare');
    await page.getByRole('link', { name: 'Scotland and Ireland: closer than the EQF says' }).click();
    await rowOf(page, 'Level 9').getByText('the same, as far as best fit can tell').waitFor();
    const row = await rowOf(page, 'Level 9').innerText();
    expect(row).toContain('an official comparison without legal force');
    expect(row).toMatch(/Level 7: .*\n*Level 8: /);
    expect(row).toContain('Directly, it is told more precisely: fewer levels remain.');
    expect(await page.locator('.differences').innerText()).toContain('For 2 of them they are more precise than the EQF');
    expect(await page.locator('.differences .notice').innerText()).toMatch(/no way through the EQF is open.*2020/s);
    expect(await rowOf(page, 'Level 9').getByRole('link').getAttribute('href')).toMatch(/^\/\?from=gb-sct-scqf(:|%3A)9&to=ie-nfq&asOf=\d{4}/);
    await page.getByRole('link', { name: 'See why: the EQF between them' }).click();
    await page.waitForURL('**/compare?f=gb-sct-scqf&f=eqf&f=ie-nfq&asOf=2020-12-31');
    expect(await page.locator('.ladders').getByRole('link', { name: /^EQF, Level 6/ }).count()).toBe(1);
    await expectAccessible(page, 'three ladders');
    await leave();
  });

  it('follows a level under the pointer, and keeps the one that is chosen in the address', async () => {
    const { page, leave } = await explored.visit(SCOTLAND_AND_IRELAND);
    const rung = (name: RegExp) => page.locator('.ladders').getByRole('link', { name });
    await rung(/^SCQF, Level 8 /).hover();
    await followed(page, 'Level 6: it lies inside that level');
    await rung(/^SCQF, Level 3 /).click();
    expect(new URLSearchParams(addressOf(page)).get('level')).toBe('gb-sct-scqf:3');
    await page.mouse.move(0, 0);
    expect(await page.locator('.followed').innerText()).toMatch(/Level 1: .*\n*Level 2: /);
    expect(await rung(/^NFQ, Level 2: named for the level that is followed/).count()).toBe(1);
    await page.goBack();
    await page.locator('h1').click();
    await followed(page, 'No level is followed');
    await leave();
  });

  it('is done with the keyboard alone', async () => {
    const { page, leave } = await explored.visit('/compare');
    await page.getByRole('combobox', { name: 'First framework' }).focus();
    await page.keyboard.type('SCQF');
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.type('ie-nfq');
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await page.waitForURL(`**${SCOTLAND_AND_IRELAND}`);
    await alive(page);
    await page.locator('.ladders-scroll').focus();
    await page.keyboard.press('Tab');
    await followed(page, 'Following Level 1 of SCQF');
    expect(await page.locator('.followed').innerText()).toContain('No counterpart has been agreed');
    await page.keyboard.press('Enter');
    expect(new URLSearchParams(addressOf(page)).get('level')).toBe('gb-sct-scqf:1');
    await leave();
  });

  it('is done without script', async () => {
    const { page, leave } = await explored.visit('/compare', { javaScriptEnabled: false });
    await page.getByRole('combobox', { name: 'First framework' }).fill('gb-sct-scqf');
    await page.getByRole('combobox', { name: 'Second framework' }).fill('MQF');
    await page.getByRole('button', { name: 'Compare' }).click();
    await page.locator('.notice li', { hasText: 'mt-mqf' }).getByRole('link').click();
    expect(addressOf(page)).toBe('?f=gb-sct-scqf&f=mt-mqf');
    await page.getByRole('link', { name: 'Remove MQF' }).click();
    await page.getByRole('combobox', { name: 'Second framework' }).fill('ie-nfq');
    await page.getByRole('button', { name: 'Compare' }).click();
    expect(addressOf(page)).toBe('?f=gb-sct-scqf&f=ie-nfq');
    await page.getByLabel('By which way').selectOption('qf-ehea');
    await page.getByRole('button', { name: 'Show' }).click();
    await page.locator('.ladders').getByRole('link', { name: /^SCQF, Level 10 / }).click();
    expect(await page.locator('.followed').innerText()).toContain('2 documents in a row');
    expect(await page.getByLabel('By which way').inputValue()).toBe('qf-ehea');
    await leave();
  });

  it('says what cannot be compared, above the form', async () => {
    const { page, leave } = await explored.visit('/compare?f=ie-nfq&f=xx-none');
    expect(await page.getByRole('alert').innerText()).toContain('xx-none');
    await expectAccessible(page, 'refused');
    await leave();
  });

  it('looks as approved', async () => {
    const { page, leave } = await explored.visit('/compare?f=gb-sct-scqf&f=eqf&f=ie-nfq&asOf=2020-12-31&level=eqf:6', { viewport: { width: 1200, height: 1500 } });
    await expectPicture(page, 'compare');
    await leave();
  });
});
