import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addKey } from '../../access/bodies.js';
import { SEED_ACTOR } from '../../../src/ledger/write.js';
import { withSeeds, FIRST } from '../../api/small-worlds.js';
import { runRegistry } from '../../api/running-registry.js';
import { explore, type Explored } from '../browser.js';
import { expectAccessible, expectForEveryReader } from '../every-reader.js';
import { addInvented, aSession, signedIn } from '../signed-in.js';

let explored: Explored;
/** Two people of the authority of `fr-cncp`, one of the authority of `ie-nfq`, one of a college, one of the operator. All invented. */
let ann: Explored;
let ben: Explored;
let eva: Explored;
let una: Explored;
let olga: Explored;

beforeAll(async () => {
  const running = await withSeeds(FIRST, runRegistry);
  const { ledger, references } = running.registry;
  for (const [code, body] of [['fr-cncp', 'fr-authority'], ['ie-nfq', 'ie-authority']] as const) {
    await addInvented(running, body, `Authority of ${code}`, code.slice(0, 2).toUpperCase(), 'FRAMEWORK_AUTHORITY');
    const [standing] = await ledger.contentAt('framework', [code]);
    await ledger.accept([{ kind: 'framework', key: code, content: { ...(standing?.content as object), authority: { name: `Authority of ${code} (invented)`, url: null }, authorityOrganisation: body } }], { actor: SEED_ACTOR });
  }
  await addInvented(running, 'ie-college', 'A college', 'IE', 'AWARDING_BODY');
  await addInvented(running, 'operator', 'An operator', 'IE', 'REGISTRY_OPERATOR');
  await references.refresh();
  explored = await explore(running);
  [ann, ben, eva, una, olga] = await Promise.all((['fr-authority', 'fr-authority', 'ie-authority', 'ie-college', 'operator'] as const).map(async (body) => signedIn(explored, await aSession(running, body)))) as [Explored, Explored, Explored, Explored, Explored];
});
afterAll(() => explored.close());

const field = (page: Page, name: string) => page.locator(`[name="${name}"]`);

/** What Ann reads in an invented report. */
async function fillIn(page: Page): Promise<void> {
  await field(page, 'pair 3 2').selectOption('BEST_FIT');
  await field(page, 'pair 2 1').selectOption('BEST_FIT');
  await field(page, 'pair 1 1').selectOption('PARTIAL');
  await field(page, 'source.title').fill('A comparison (invented)');
  await field(page, 'source.year').fill('2024');
  await field(page, 'why').fill('Both ministries have published it.');
}

describe('an authority', () => {
  it('proposes an alignment without script, is held to the page it was read on, sees what changes; a second person approves', async () => {
    const { page, leave } = await ann.visit('/steward', { javaScriptEnabled: false });
    await page.getByRole('link', { name: 'Propose an alignment' }).click();
    await page.getByLabel('The framework that it is related to').selectOption('ie-nfq');
    await page.getByRole('button', { name: 'Go on' }).click();
    await fillIn(page);
    await page.getByRole('button', { name: 'Propose' }).click();
    await page.locator('.field:has([name="source.pinpoint"]) .mistake').first().waitFor();
    expect(await field(page, 'pair 3 2').inputValue()).toBe('BEST_FIT');
    await field(page, 'source.pinpoint').fill('Table 1');
    await page.getByRole('button', { name: 'Propose' }).click();
    await page.getByText('Proposed. Another person has to approve it.').waitFor();
    const address = page.url().replace(/\?.*/, '');
    await page.getByRole('link', { name: 'Show which answers would change' }).click();
    await page.getByText(/[1-9]\d* answers? of 18 would change/).waitFor();
    await page.getByRole('region', { name: 'Examples, the graver first' }).waitFor();
    await page.getByRole('heading', { name: /What the coherence audit would newly report/ }).waitFor();
    expect(await page.locator('.act summary').allInnerTexts()).toEqual(['Comment on it', 'Decline', 'Take the proposal back']);
    await leave();

    const second = await ben.visit(new URL(address).pathname);
    await expectAccessible(second.page, 'of a proposal');
    await second.page.locator('summary', { hasText: 'Approve' }).focus();
    await second.page.keyboard.press('Enter');
    await second.page.keyboard.press('Tab');
    await second.page.keyboard.type('Read too.');
    await second.page.keyboard.press('Enter');
    await second.page.getByText('Approved and published.').waitFor();
    await second.leave();
  });

  it('accepts for its own side, comments, and takes back what it has proposed', async () => {
    const { page, leave } = await eva.visit('/steward/alignments?framework=ie-nfq');
    const card = page.getByRole('article').filter({ hasText: 'fr-cncp--ie-nfq' });
    await card.locator('summary', { hasText: 'Accept it for our side' }).click();
    await card.locator('[name="why"]').fill('We agree.');
    await card.getByRole('button', { name: 'Propose' }).click();
    await page.getByText('Proposed. Another person has to approve it.').waitFor();
    await page.locator('summary', { hasText: 'Comment on it' }).click();
    await page.getByLabel('Comment', { exact: true }).fill('Compare page 3.');
    await page.locator('details[open] button').click();
    await page.locator('blockquote').getByText('Compare page 3.').waitFor();
    await page.locator('summary', { hasText: 'Take the proposal back' }).click();
    await page.locator('details[open] button').click();
    await page.getByText('Taken back', { exact: true }).waitFor();
    await leave();
  });
});

describe('a proposal by which a body would come to speak for another country', () => {
  it('says that the operator alone may approve it, and has the button for nobody else', async () => {
    const { running } = explored;
    const { text } = await addKey(running.registry, 'fr-authority');
    const [standing] = await running.registry.ledger.contentAt('framework', ['fr-cncp']);
    const { authorityOrganisation: _, ...record } = (standing?.content ?? {}) as Record<string, unknown>;
    const { frameworkPropose: { proposal, errors } } = await running.ask<{ frameworkPropose: { proposal: { key: string } | null; errors: unknown[] } }>(
      'mutation ($record: Json!, $version: Int!) { frameworkPropose(input: { record: $record, expectedVersion: $version, why: "Invented." }) { proposal { key } errors { message } } }',
      { record: { ...record, jurisdictions: ['FR', 'IE'] }, version: standing?.version }, { authorization: `Bearer ${text}` });
    expect(errors).toEqual([]);
    const address = `/steward/proposals/${proposal?.key}`;
    for (const [who, acts] of [[explored, []], [ben, ['Comment on it', 'Decline', 'Take the proposal back']], [olga, ['Comment on it', 'Approve', 'Decline']]] as const) {
      const { page, leave } = await who.visit(address, { javaScriptEnabled: false });
      expect(await page.locator('.act summary').allInnerTexts()).toEqual(acts);
      await page.getByText('The operator of this registry alone').waitFor();
      await leave();
    }
    const { page, leave } = await olga.visit(address);
    await page.locator('summary', { hasText: 'Approve' }).click();
    await page.locator('details[open] button').click();
    await page.getByText('Approved and published.').waitFor();
    await leave();
  });
});

describe('who may not propose', () => {
  it('may read what is proposed, and finds nothing at the forms, whether it is there or not', async () => {
    const { page, leave } = await una.visit('/steward');
    await page.getByRole('heading', { name: /Waiting for a second person/ }).waitFor();
    const texts = [];
    for (const path of ['/steward/propose', '/steward/alignments?framework=ie-nfq', '/steward/alignments?framework=nothing', '/steward/proposals/nothing']) {
      await page.goto(path);
      texts.push(await page.locator('main').innerText());
    }
    expect(new Set(texts).size).toBe(1);
    await leave();
  });
});

describe('the pages', () => {
  it('are whole for every reader', () => expectForEveryReader(explored, '/steward'));

  it('the form is accessible on a narrow screen', async () => {
    const { page, leave } = await ann.visit('/steward/propose?from=fr-cncp&to=eqf', { viewport: { width: 320, height: 640 } });
    await expectAccessible(page, 'narrow');
    await leave();
  });
});
