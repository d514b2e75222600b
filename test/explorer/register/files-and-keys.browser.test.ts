import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runSmallRegistry } from '../../access/small-registry.js';
import { explore, type Explored } from '../browser.js';
import { expectAccessible } from '../every-reader.js';
import { addInvented, aSession, signedIn } from '../signed-in.js';

/** Invented: one row that is sound for a draft of the rules or not, and one whose address is none. */
const FILE = 'id,title_en,designation,url\nreading,Reading data,MICROCREDENTIAL,https://example.org/\nwriting,Writing data,MICROCREDENTIAL,nowhere\n';
const SENT = { name: 'offers.csv', mimeType: 'text/csv', buffer: Buffer.from(FILE) };

let explored: Explored;
let asCollege: Explored;
let asEditor: Explored;
beforeAll(async () => {
  explored = await explore(await runSmallRegistry());
  await addInvented(explored.running, 'ee-college', 'A college', 'EE', 'AWARDING_BODY');
  asCollege = signedIn(explored, await aSession(explored.running, 'ee-college', 'ADMINISTRATOR'));
  asEditor = signedIn(explored, await aSession(explored.running, 'ee-college'));
});
afterAll(() => explored.close());

async function expectRefusedRow(page: Page): Promise<void> {
  const row = page.getByRole('region', { name: 'Rows that are refused' }).getByRole('row', { name: 'ee-college:writing' });
  await row.getByText('url:').waitFor();
  expect(await row.getByRole('rowheader').innerText()).toBe('3');
}

describe('a file of microcredentials', () => {
  it.each([['with script', true], ['without script', false]])('is tried %s, and each refused row is told in its place', async (_how, javaScriptEnabled) => {
    const { page, leave } = await asCollege.visit('/register/import', { javaScriptEnabled });
    await page.getByLabel('File').setInputFiles(SENT);
    await page.getByRole('button', { name: 'Try it, store nothing' }).click();
    await page.getByText('Nothing was stored.').waitFor();
    await expectRefusedRow(page);
    if (javaScriptEnabled) await expectAccessible(page, 'of a file');
    await leave();
  });

  it.each([['with script', true], ['without script', false]])('is not taken %s where it is no file of records, and nothing of it is stored', async (_how, javaScriptEnabled) => {
    const { page, leave } = await asCollege.visit('/register/import', { javaScriptEnabled });
    await page.getByLabel('File').setInputFiles({ ...SENT, buffer: Buffer.from('colour\nred\n') });
    await page.getByRole('button', { name: 'Publish what is sound' }).click();
    await page.getByRole('heading', { name: 'The file was not taken' }).waitFor();
    await page.getByText('colour').waitFor();
    await page.getByLabel('File').setInputFiles({ ...SENT, buffer: Buffer.from('') });
    await page.getByRole('button', { name: 'Publish what is sound' }).click();
    await page.getByText('Choose a file first.').waitFor();
    await leave();
  });

  it('is sent again after the way broke off, and what is in already stays as it is', async () => {
    const { page, leave } = await asCollege.visit('/register/import');
    const publish = page.getByRole('button', { name: 'Publish what is sound' });
    await page.getByLabel('File').setInputFiles({ ...SENT, buffer: Buffer.from('id,title_en,designation,state\nkept,Kept,MICROCREDENTIAL,DRAFT\n') });
    await publish.click();
    await page.getByText('1 new').waitFor();
    await page.route('**/import', (route) => route.abort('connectionreset'), { times: 1 });
    await publish.click();
    await page.getByText('The connection broke off.').waitFor();
    await publish.click();
    await page.getByText('1 as before').waitFor();
    await leave();
  });

  it('has a template that everybody may take', async () => {
    const reply = await fetch(`${explored.running.url}/import/template.csv`);
    expect([reply.status, (await reply.text()).startsWith('id,')]).toEqual([200, true]);
  });
});

describe('keys', () => {
  it('are made, shown once, and revoked, without script too', async () => {
    const { page, leave } = await asCollege.visit('/register/keys', { javaScriptEnabled: false });
    const write = page.getByLabel('Write in the name of the body');
    await write.check();
    await page.getByLabel('Last day on which it is good').fill('2020-01-01');
    await page.getByRole('button', { name: 'Make a key' }).click();
    await page.getByRole('alert').waitFor();
    expect([await write.isChecked(), await page.getByLabel('Last day on which it is good').inputValue()]).toEqual([true, '2020-01-01']);
    await page.getByLabel('Last day on which it is good').fill('');
    await page.getByRole('button', { name: 'Make a key' }).click();
    const secret = await page.locator('.secret code').innerText();
    expect(secret).toMatch(/^oqf_/);
    expect(await explored.running.ask('{ viewer { scopes } }', {}, { authorization: `Bearer ${secret}` })).toEqual({ viewer: { scopes: ['READ', 'WRITE'] } });
    // Sent once more by loading the page again, it makes no second key.
    await page.reload();
    expect(await page.content()).not.toContain(secret);
    expect(await page.getByRole('button', { name: /^Revoke/ }).count()).toBe(1);
    await page.getByRole('button', { name: /^Revoke/ }).click();
    await page.getByText(/^revoked on/).waitFor();
    expect(await explored.running.reply('{ viewer { scopes } }', {}, { authorization: `Bearer ${secret}` })).toMatchObject({ status: 401 });
    await leave();
  });

  it('of others are not listed for who does not administer the body', async () => {
    const { page, leave } = await asEditor.visit('/register/keys');
    await page.getByText('The list is shown to administrators of the body.').waitFor();
    await expectAccessible(page, 'of an editor');
    await leave();
  });
});

describe('a session that has ended', () => {
  it('leads to signing in, and back', async () => {
    const { page, leave } = await signedIn(explored, 'A'.repeat(43)).visit('/register/keys');
    expect(new URL(page.url()).pathname + new URL(page.url()).search).toBe('/sign-in?to=%2Fregister%2Fkeys');
    await page.getByRole('link', { name: 'Go on without signing in' }).click();
    await page.getByRole('heading', { name: 'Register what you award' }).waitFor();
    await leave();
  });
});
