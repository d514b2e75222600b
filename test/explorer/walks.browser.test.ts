import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { alive, explore, type Explored } from './browser.js';
import { photograph } from './photograph.js';

let explored: Explored;
beforeAll(async () => {
  explored = await explore();
});
afterAll(() => explored.close());

const LAPTOP = { viewport: { width: 1_180, height: 820 } };

/** The institution's walk is in register/register.browser.test.ts. */
describe('somebody who has only the address', () => {
  it('finds as a policymaker why Scotland and Ireland are closer than the EQF says', async () => {
    const { page, leave } = await explored.visit('/', LAPTOP);
    await photograph(page, 'first-page');
    await page.getByRole('link', { name: 'Compare', exact: true }).click();
    for (const [field, typed, meant] of [['First framework', 'SCQF', /SCQF/], ['Second framework', 'Ireland', /NFQ/]] as const) {
      await alive(page);
      await page.getByRole('combobox', { name: field }).fill(typed);
      await page.getByRole('option', { name: meant }).first().click();
    }
    await page.locator('main').getByRole('button', { name: 'Compare' }).click();
    await page.getByRole('heading', { name: 'Side by side' }).waitFor();
    await alive(page);
    await photograph(page, 'policymaker-ladders');
    const nine = page.locator('.difference-table tr', { has: page.getByRole('rowheader', { name: 'Level 9', exact: true }) });
    expect(await nine.innerText()).toContain('Directly, it is told more precisely: fewer levels remain.');
    await page.getByRole('heading', { name: 'Directly, and by way of the EQF' }).scrollIntoViewIfNeeded();
    await photograph(page, 'policymaker-difference', '.differences');
    await nine.getByRole('link').click();
    await page.waitForURL('**/?**from=gb-sct-scqf:9**');
    expect(await page.locator('h1').innerText()).toMatch(/level 7$/);
    expect(await page.locator('.other-chain', { hasText: 'By way of EQF' }).innerText()).toContain('levels 7 and 8 of NFQ');
    await leave();
  });

  it('finds as an evaluator what an English level 6 was in Germany on two days, and why they differ', async () => {
    const { page, leave } = await explored.visit('/', LAPTOP);
    await page.getByRole('combobox', { name: 'Which level' }).fill('England 6');
    await page.getByRole('option', { name: /RQF 6/ }).first().click();
    await page.getByRole('combobox', { name: 'is what in' }).fill('Germany');
    await page.getByRole('option', { name: /DQR/ }).first().click();
    await page.getByLabel('On which day').fill('2022-03-01');
    await page.getByRole('button', { name: 'Ask' }).click();
    await page.waitForURL('**/?what=level&from=gb-rqf:6&to=de-dqr&asOf=2022-03-01');
    await alive(page);
    await photograph(page, 'evaluator-answer');
    await page.getByLabel('Another day').fill('2019-03-01');
    await page.getByRole('button', { name: 'Compare with that day' }).click();
    await page.waitForURL('**asOf=2022-03-01&and=2019-03-01');
    expect(await page.locator('.day-card h2').allTextContents()).toEqual(['1 March 2019', '1 March 2022']);
    expect(await page.locator('.day-card').first().innerText()).toContain('the two are the same, as far as best fit can tell');
    expect(await page.locator('.day-card').last().innerText()).toContain('the two share a part; how much is left open');
    expect(await page.locator('.reasons').innerText()).toContain('31 December 2020');
    await photograph(page, 'evaluator-two-days');
    await leave();
  });
});
