import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { valuesOf, type Values } from '../../src/explorer/register/form/form-values.js';
import { readInput } from '../../src/microcredential/registering/read-input.js';
import { explore, type Explored } from '../explorer/browser.js';
import { aSession, signedIn } from '../explorer/signed-in.js';
import { addTenBodies, TEN_RECORDS } from './ten-records.js';

let explored: Explored;
beforeAll(async () => {
  explored = await explore();
  await addTenBodies(explored.running.registry.ledger);
});
afterAll(() => explored.close());

/** Puts every value into its field, all at once: no script listens that would want them typed. Answers the names for which the form has no such field. */
const fillIn = (page: Page, values: Values): Promise<string[]> =>
  page.locator('.register-form form').evaluate((form, asked) => {
    const takes = (name: string, value: string): boolean => {
      const field = (form as HTMLFormElement).elements.namedItem(name);
      if (field instanceof HTMLInputElement && field.type === 'checkbox') return (field.checked = !field.disabled);
      if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement || field instanceof HTMLSelectElement)) return false;
      if (field.value !== value && !field.matches(':read-only:not(select)')) field.value = value;
      return field.value === value;
    };
    return asked.filter(([name, value]) => !takes(name, value)).map(([name]) => name);
  }, Object.entries(values).filter(([, value]) => value !== ''));

/** Without the lists in which nothing stands: the form sends them, and a program leaves them out. */
const said = (record: unknown): object => Object.fromEntries(Object.entries(record ?? {}).filter(([, value]) => !(Array.isArray(value) && value.length === 0)));

describe('a complete record', () => {
  it.each(TEN_RECORDS.map(({ body, input }) => [body.country, body.key, input] as const))('of %s goes from draft to published through the page', async (_country, body, input) => {
    const values = valuesOf(input);
    const asBody = signedIn(explored, await aSession(explored.running, body));
    const { page, leave } = await asBody.visit('/register/new', { javaScriptEnabled: false });
    const further = await fillIn(page, values);
    await page.getByRole('button', { name: 'Save the draft' }).click();
    const key = `${body}:${input.id}`;
    await page.goto(`${explored.running.url}/register/edit?key=${key}`);
    // A second title has its row once the first one is kept.
    expect(further.every((name) => /^\w+\.1\./.test(name))).toBe(true);
    expect(await fillIn(page, values)).toEqual([]);
    await page.getByRole('button', { name: 'Save and publish' }).click();
    await page.getByText('Published. Everybody sees it now.').waitFor();
    const [stored] = await explored.running.registry.ledger.contentAt('microcredential', [key]);
    expect(said(stored?.content)).toEqual(said(readInput(input, { awardingBody: body, state: 'PUBLISHED' }).record));
    await leave();
  });
});
