import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { valuesOf, type Values } from '../../src/explorer/register/form/form-values.js';
import { readInput } from '../../src/microcredential/registering/read-input.js';
import { organisationContent } from '../access/bodies.js';
import { explore, type Explored } from '../explorer/browser.js';
import { aSession, signedIn } from '../explorer/signed-in.js';
import { TEN_RECORDS } from './ten-records.js';

let explored: Explored;
beforeAll(async () => {
  explored = await explore();
  await explored.running.registry.ledger.accept(
    TEN_RECORDS.map(({ body }) => ({ kind: 'organisation', key: body.key, content: { ...organisationContent(body.key, ['AWARDING_BODY']), ...body } }) as const), { actor: 'seed' });
});
afterAll(() => explored.close());

/** What is folded away is opened, as somebody does who looks for a field. */
async function unfold(page: Page): Promise<void> {
  const folded = page.locator('details.more:not([open]) > summary');
  while ((await folded.count()) > 0) await folded.first().click();
}

/** Types what is asked for; answers the names of fields that the form does not show yet. */
async function fillIn(page: Page, values: Values): Promise<string[]> {
  await unfold(page);
  const missing: string[] = [];
  for (const [name, value] of Object.entries(values)) {
    const field = page.locator(`[name="${name}"]`);
    if (value === '') continue;
    if ((await field.count()) === 0) missing.push(name);
    else await put(field, value);
  }
  return missing;
}

async function put(field: Locator, value: string): Promise<void> {
  const kind = await field.evaluate((element) => (element instanceof HTMLInputElement && element.type === 'checkbox' ? 'check' : element.tagName));
  if (kind === 'check') await field.check();
  else if (kind === 'SELECT') await field.selectOption(value);
  else if ((await field.inputValue()) !== value && (await field.isEditable())) await field.fill(value);
}

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
