import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { explore, type Explored, type VisitedPage } from './browser.js';
import { expectAccessible, expectForEveryReader } from './every-reader.js';
import { expectPicture } from './pictures.js';

const RECORD = '/microcredentials/gb-cardiff:c-programming-2';
const COMPARED = '/microcredentials/compare?id=gb-cardiff:c-programming-2&id=de-thl:digitaler-selbstschutz&framework=nz-nzqcf';
/** More than any page has of controls. */
const MOST_TABS = 200;

let explored: Explored;
beforeAll(async () => {
  explored = await explore();
});
afterAll(() => explored.close());

async function visiting(path: string, work: (page: Page) => Promise<void>, visitor?: Parameters<Explored['visit']>[1]): Promise<void> {
  const visited: VisitedPage = await explored.visit(path, visitor);
  await work(visited.page);
  await visited.leave();
}

/** Goes there with the tabulator alone. */
async function reach(page: Page, control: Locator): Promise<void> {
  for (let tabs = 0; tabs < MOST_TABS; tabs += 1) {
    if (await control.evaluate((element) => element.matches(':focus'))) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('The tabulator never came there.');
}

const heading = (page: Page): Promise<string | null> => page.locator('h1').textContent();
const found = (page: Page): Promise<string | null> => page.locator('#found').textContent();
const counted = (page: Page, field: string, name: RegExp): Locator => page.getByRole('region', { name: field, exact: true }).getByRole('link', { name });
const tick = (page: Page, title: string): Locator => page.getByRole('checkbox', { name: `Compare ${title}` });

describe('the list of microcredentials', () => {
  it('is whole for every reader, and looks as it was approved', async () => {
    await expectForEveryReader(explored, '/microcredentials?country=IE&seenFrom=nz-nzqcf');
    await visiting('/microcredentials?country=IE', (page) => expectPicture(page, 'microcredentials'));
  });

  it.each([['with script', true], ['without script', false]])('is narrowed, widened and compared by mouse %s', (_, javaScriptEnabled) =>
    visiting('/microcredentials', async (page) => {
      await counted(page, 'Country', /^United Kingdom ?: 58 microcredentials$/).click();
      await counted(page, 'Framework', /^CQFW \(Wales\) ?: 13 microcredentials$/).click();
      expect(await found(page)).toBe('13 microcredentials');
      await tick(page, 'C Programming II').check();
      await tick(page, 'Shell Programming II').check();
      await page.getByRole('button', { name: 'Compare the chosen' }).click();
      expect(await heading(page)).toBe('Microcredentials side by side');
      expect(await page.locator('thead th a[href*="programming-2"]').count()).toBeGreaterThan(1);
      await page.goBack();
      await page.getByRole('link', { name: 'Remove the condition: Framework: CQFW (Wales)' }).click();
      expect(await found(page)).toBe('58 microcredentials');
    }, { javaScriptEnabled }));

  it('is searched and compared with the keyboard alone', () =>
    visiting('/microcredentials', async (page) => {
      await reach(page, page.getByRole('searchbox'));
      await page.keyboard.type('programming');
      await page.keyboard.press('Enter');
      await page.waitForURL(/q=programming/);
      for (const title of ['C Programming II', 'Shell Programming II']) {
        await reach(page, tick(page, title));
        await page.keyboard.press('Space');
      }
      await reach(page, page.getByRole('button', { name: 'Compare the chosen' }));
      await page.keyboard.press('Enter');
      await page.waitForURL(/compare\?id=/);
      expect(await heading(page)).toBe('Microcredentials side by side');
    }));

  it('says what to loosen where nothing is found, and what is wrong where it cannot be asked', async () => {
    await visiting('/microcredentials?q=programming&country=GB&language=en&mode=ONSITE&in=ects&min=500', async (page) => {
      expect(await found(page)).toBe('No microcredential');
      await expectAccessible(page, 'with nothing found');
      await page.locator('.nothing a').first().click();
      expect(Number(await page.locator('#found [data-total]').getAttribute('data-total'))).toBeGreaterThan(0);
    });
    await visiting('/microcredentials?seenFrom=nowhere', async (page) => {
      expect(await page.getByRole('alert').textContent()).toContain('nowhere');
      await expectAccessible(page, 'refused');
    });
  });
});

describe('microcredentials side by side', () => {
  it('are whole for every reader, and look as approved', async () => {
    await expectForEveryReader(explored, COMPARED);
    await visiting(COMPARED, (page) => expectPicture(page, 'microcredentials-compared'));
  });

  it('say in words where they differ, and where that is not known', () =>
    visiting(COMPARED, async (page) => {
      expect(await page.getByRole('row', { name: /^Level seen from my framework/ }).textContent()).toContain('not told of all');
      await page.getByRole('link', { name: 'Show only where they differ' }).click();
      expect(await page.locator('tbody tr').count()).toBe(await page.locator('tbody tr.row-differs').count());
      await page.goBack();
      await page.getByRole('link', { name: 'Remove C Programming II' }).click();
      expect(await page.locator('thead th').count()).toBe(2);
    }));

  it('leave credits of my own system as they are, and say in words where a price comes from', () =>
    visiting('/microcredentials/compare?id=de-thl:digitaler-selbstschutz&id=fi-helsinki:building-ai&framework=ie-nfq', async (page) => {
      expect(await page.getByRole('row', { name: /^Credits in my system/ }).getByRole('cell').allInnerTexts()).toEqual(['this is your credit system', 'this is your credit system']);
      expect(await page.getByRole('row', { name: /^Cost/ }).textContent()).toContain('0 EUR, stated by the source');
    }));

  it('ask for two to four of them', () =>
    visiting('/microcredentials/compare?id=nothing:here', async (page) => {
      expect(await page.locator('main').textContent()).toContain('There is no microcredential with the key nothing:here.');
      await expectAccessible(page, 'with nothing to compare');
    }));
});

describe('the page of a microcredential', () => {
  it('is whole for every reader', () => expectForEveryReader(explored, `${RECORD}?framework=nz-nzqcf&standard=NZ`));

  it.each([['with script', true], ['without script', false]])('shows ten Welsh credits as New Zealand sees them, by mouse %s', (_, javaScriptEnabled) =>
    visiting(RECORD, async (page) => {
      await page.getByRole('combobox', { name: 'My framework' }).selectOption('nz-nzqcf');
      await page.getByRole('button', { name: 'See it from there' }).click();
      const seen = page.locator('.seen-answers');
      expect(await seen.locator('.seen-answer').textContent()).toContain('CQFW 5 No answer on this day; there is one on another');
      expect(await seen.locator('.seen-credits').textContent()).toMatch(/10 × CQFW credit .* is, in NZQCF credit \(nz-nzqcf\):10/);
      expect(await seen.textContent()).toContain('It gives no right of admission');
    }, { javaScriptEnabled }));

  it('is seen from elsewhere, on another day, with the keyboard alone', () =>
    visiting(RECORD, async (page) => {
      await reach(page, page.getByRole('combobox', { name: 'My framework' }));
      await page.keyboard.type('NZQCF');
      await reach(page, page.getByRole('button', { name: 'See it from there' }));
      await page.keyboard.press('Enter');
      await page.waitForURL(/framework=nz-nzqcf/);
      expect(await page.locator('.seen-answer').textContent()).toContain('CQFW 5');
      await page.getByLabel('On the day').fill('2019-06-01');
      await page.keyboard.press('Enter');
      await page.waitForURL(/asOf=2019-06-01/);
      expect(await page.locator('.seen-answer').textContent()).toMatch(/CQFW 5 NZQCF \d/);
    }));

  it('gives an address and a citation of this version, and the same as data', () =>
    visiting(RECORD, async (page) => {
      expect(await page.getByLabel('A citation, to copy').inputValue()).toMatch(/^Cardiff University, .*\. C Programming II\. OpenQF, version 1, .*gb-cardiff:c-programming-2\/v1/);
      const data = await page.getByRole('link', { name: 'The same as data (JSON-LD)' }).getAttribute('href');
      const response = await page.request.get(data ?? '');
      expect([response.status(), response.headers()['content-type']]).toEqual([200, 'application/ld+json']);
    }));

  it('says why it cannot be seen from a framework that there is not', () =>
    visiting(`${RECORD}?framework=nowhere`, async (page) => {
      expect(await page.getByRole('alert').textContent()).toContain('nowhere');
      await expectAccessible(page, 'refused');
    }));
});
