import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { explore, type Explored } from './browser.js';
import { expectAccessible, expectForEveryReader } from './every-reader.js';
import { expectPicture } from './pictures.js';

/** Bytes that the page with the map may have before compression. */
const HEAVIEST = 250_000;

let explored: Explored;
beforeAll(async () => {
  explored = await explore();
});
afterAll(() => explored.close());

describe('the frameworks of the world', () => {
  it('are whole for every reader', () => expectForEveryReader(explored, '/frameworks'));

  it.each(['/frameworks?show=countries&status=NONE', '/frameworks?text=zzzz', '/frameworks/country/GB', '/frameworks/pt-qnq/embed'])('are accessible at %s', async (path) => {
    const { page, leave } = await explored.visit(path);
    await expectAccessible(page, path);
    await leave();
  });

  it('lead from the map to a country, its framework and a comparison', async () => {
    const { page, leave } = await explored.visit('/frameworks');
    expect((await (await fetch(`${explored.running.url}/frameworks`)).text()).length).toBeLessThan(HEAVIEST);
    const australia = page.locator('.world a', { has: page.locator('title', { hasText: /^Australia: has a framework in use \(AQF\)$/ }) });
    await australia.click();
    expect(await page.locator('h1').innerText()).toBe('Australia');
    await page.getByRole('link', { name: 'AQF', exact: true }).click();
    expect(await page.locator('h1').innerText()).toBe('Australian Qualifications Framework');
    await page.getByRole('link', { name: 'Compare AQF with NZQCF' }).click();
    expect(await page.locator('.ladders').count()).toBe(1);
    await leave();
  });

  it('are told of the United Kingdom alike on the map, in the list and on its page: each for a part', async () => {
    const { page, leave } = await explored.visit('/frameworks', { javaScriptEnabled: false });
    expect(await page.locator('.world title', { hasText: /^United Kingdom: has frameworks for a part only, or former ones/ }).count()).toBe(1);
    await page.goto('/frameworks?show=countries&text=GB');
    const row = page.locator('.country-list tr', { hasText: 'United Kingdom' });
    expect(await row.innerText()).toContain('in use, each for a part');
    await row.getByRole('link', { name: 'United Kingdom' }).click();
    expect(await page.locator('.lead').innerText()).toContain('none of those recorded covers the whole');
    await leave();
  });

  it('are found with the keyboard alone, past the map', async () => {
    const { page, leave } = await explored.visit('/frameworks');
    await page.getByRole('link', { name: 'Skip the map: the lists below say the same.' }).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.type('scottish');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/frameworks?text=scottish**');
    expect(await page.locator('#list [role=status]').innerText()).toBe('1 framework');
    await page.getByRole('link', { name: 'SCQF', exact: true }).focus();
    await page.keyboard.press('Enter');
    await page.waitForURL('**/frameworks/gb-sct-scqf');
    await leave();
  });

  it('are listed without script: by region, by status, page after page, and as countries', async () => {
    const { page, leave } = await explored.visit('/frameworks', { javaScriptEnabled: false });
    await page.getByLabel('Region: countries that take part in').selectOption('eqf');
    await page.getByRole('button', { name: 'Show' }).click();
    const first = await page.locator('.framework-list tbody tr').first().innerText();
    await page.getByRole('link', { name: 'Next page' }).click();
    expect(await page.locator('.framework-list tbody tr').first().innerText()).not.toBe(first);
    expect(await page.getByLabel('Region: countries that take part in').inputValue()).toBe('eqf');
    await page.getByRole('link', { name: 'Countries and territories' }).click();
    await page.getByLabel('Region: countries that take part in').selectOption('');
    await page.getByLabel('What stands of it').selectOption('NONE');
    await page.getByRole('button', { name: 'Show' }).click();
    expect(await page.locator('.country-list').innerText()).toContain('none');
    expect(new URL(page.url()).search).toContain('show=countries');
    await leave();
  });

  it('look as approved', async () => {
    const { page, leave } = await explored.visit('/frameworks');
    await expectPicture(page, 'frameworks');
    await leave();
  });
});

describe('a framework', () => {
  it('is whole for every reader', () => expectForEveryReader(explored, '/frameworks/ie-nfq'));

  it('tells its levels in their languages, whose word each document is, and its former versions', async () => {
    const { page, leave } = await explored.visit('/frameworks/ie-nfq');
    expect(await page.locator('[lang=ga]').innerText()).toBe('Creat Náisiúnta na gCáilíochtaí');
    expect(await page.locator('[id="ie-nfq--eqf"]').innerText()).toMatch(/NFQ related to EQF.*Signed by one side.*No longer in force.*Replaced by a later document/s);
    expect(await page.locator('[id="gb-sct-scqf--ie-nfq"]').innerText()).toContain('Adopted by both sides.');
    await page.getByRole('link', { name: 'Version 1' }).click();
    expect(await page.locator('.notice').innerText()).toContain('This is what the registry held at revision');
    await leave();
  });

  it('may be shown within pages of others by the code that it gives, and only so', async () => {
    const { page, leave } = await explored.visit('/frameworks/ie-nfq');
    const code = await page.getByLabel('Code to show its levels').inputValue();
    const address = /src="([^"]+)"/.exec(code)?.[1] ?? '';
    expect(new URL(address).pathname).toBe('/frameworks/ie-nfq/embed');
    await leave();
    const headersAt = async (path: string) => (await fetch(`${explored.running.url}${path}`)).headers;
    const [embedded, whole] = [await headersAt('/frameworks/ie-nfq/embed'), await headersAt('/frameworks/ie-nfq')];
    expect(embedded.get('content-security-policy')).toContain('frame-ancestors *');
    expect(embedded.get('x-frame-options')).toBeNull();
    expect(whole.get('content-security-policy')).toContain("frame-ancestors 'none'");
  });

  it.each(['/frameworks/xx-none', '/frameworks/ie-nfq/levels', '/frameworks/country/ie', '/frameworks/%zz', '/frameworks/'])('is not at %s', async (path) => {
    const response = await fetch(`${explored.running.url}${path}`, { redirect: 'manual' });
    expect(response.status).toBe(404);
  });
});
