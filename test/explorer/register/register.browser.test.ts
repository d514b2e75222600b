import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addKey } from '../../access/bodies.js';
import { alive, explore, type Explored } from '../browser.js';
import { expectAccessible, expectForEveryReader } from '../every-reader.js';
import { photograph } from '../photograph.js';
import { expectPicture } from '../pictures.js';
import { addInvented, aSession, signedIn } from '../signed-in.js';

/** Invented: all that New Zealand asks of ten credits at level 5. Field names, and what is typed there. */
const TYPED: Readonly<Record<string, string>> = {
  'title.0.text': 'Keeping an orchard healthy', 'title.0.language': 'en', url: 'https://harbour.example/orchard-health', level: 'nz-nzqcf:5',
  'credits.value': '10', 'workload.minHours': '100', outcomes: 'Finds a pest early, and chooses what to do.', outcomesLanguage: 'en', languages: 'en', reviewDue: '2028-09-01', 'qualityAssurances.0.body': 'A made-up authority',
};
const CHOSEN: Readonly<Record<string, string>> = { 'credits.system': 'nz-nzqcf', 'assessments.0.type': 'PROJECT', 'qualityAssurances.0.type': 'REGULATOR', mode: 'BLENDED' };

let explored: Explored;
let asHarbour: Explored;
beforeAll(async () => {
  explored = await explore();
  await addInvented(explored.running, 'nz-harbour', 'Harbour Institute', 'NZ', 'AWARDING_BODY');
  await addInvented(explored.running, 'nz-rival', 'Rival Institute', 'NZ', 'AWARDING_BODY');
  asHarbour = signedIn(explored, await aSession(explored.running, 'nz-harbour', 'ADMINISTRATOR'));
});
afterAll(() => explored.close());

const field = (page: Page, name: string) => page.locator(`[name="${name}"]`);

async function fillIn(page: Page, id: string, typed: Readonly<Record<string, string>> = {}): Promise<void> {
  for (const [name, value] of Object.entries({ ...TYPED, 'title.0.text': `${TYPED['title.0.text']} ${id}`, id, ...typed })) await field(page, name).fill(value);
  for (const [name, value] of Object.entries(CHOSEN)) await field(page, name).selectOption(value);
}

describe('an institution', () => {
  it('of Ireland, with the address and an invitation alone, registers ten credits, and sees them as New Zealand does', async () => {
    await addInvented(explored.running, 'ie-lough', 'Lough Institute', 'IE', 'AWARDING_BODY');
    const { text } = await addKey(explored.running.registry, 'ie-lough');
    const { organisationMemberAdd: { invitation } } = await explored.running.ask<{ organisationMemberAdd: { invitation: string } }>(
      'mutation { organisationMemberAdd(input: { organisation: "ie-lough", right: EDITOR }) { invitation } }', {}, { authorization: `Bearer ${text}` });
    const { page, leave } = await explored.visit('/');
    await page.getByRole('link', { name: 'Register', exact: true }).click();
    await page.getByRole('link', { name: 'Sign in' }).click();
    await page.getByLabel('Invitation that you were given').fill(invitation);
    await page.getByRole('button', { name: 'Use the invitation' }).click();
    await page.getByText('You act for Lough Institute (invented).').waitFor();
    expect(new URL(page.url()).pathname).toBe('/register');
    await page.getByRole('link', { name: 'New microcredential' }).click();
    await alive(page);
    await fillIn(page, 'orchard-health', { 'title.0.text': TYPED['title.0.text'] ?? '', level: '', 'workload.minHours': '250', url: 'https://lough.example/orchard-health' });
    await field(page, 'credits.system').selectOption('ects');
    await field(page, 'level').fill('Irish level 8');
    // What was typed is no level. Choosing one is no typing, and is judged all the same.
    await page.getByText(/^1 thing keeps it from being published/).waitFor();
    await page.getByRole('option', { name: /NFQ 8/ }).click();
    await page.getByText('Nothing keeps it from being published').waitFor();
    await photograph(page, 'institution-form');
    await page.getByRole('button', { name: 'Save and publish' }).click();
    await page.getByText('Published. Everybody sees it now.').waitFor();
    await page.getByLabel('In the levels of').selectOption('nz-nzqcf');
    await page.getByRole('button', { name: 'See it so' }).click();
    await page.waitForURL('**/microcredentials/ie-lough:orchard-health?framework=nz-nzqcf**');
    await page.getByRole('heading', { name: 'Keeping an orchard healthy' }).waitFor();
    expect(await page.locator('.seen-answer').innerText()).toMatch(/NFQ 8\s+NZQCF 7/);
    expect(await page.locator('.seen-credits').innerText()).toMatch(/10 × ECTS credit \(ects\) is, in NZQCF credit \(nz-nzqcf\):\s+20 to 25 by hours of work/);
    await page.locator('#seen').evaluate((heading) => heading.scrollIntoView());
    await photograph(page, 'institution-seen');
    await leave();
  });

  it('hears what the rules say while it types: at the field, and all together with links to the fields', async () => {
    const { page, leave } = await asHarbour.visit('/register/new');
    const said = page.getByRole('complementary', { name: 'What the rules say' }).getByRole('status');
    expect(await said.innerText()).toContain('The rules answer while you type');
    await field(page, 'title.0.text').fill('Live');
    await field(page, 'credits.value').fill('ten');
    const rules = page.getByRole('complementary', { name: 'What the rules say' });
    await rules.getByRole('link', { name: 'Credits' }).click();
    expect(new URL(page.url()).hash).toBe('#f-credits.value');
    expect(await field(page, 'credits.value').getAttribute('aria-invalid')).toBe('true');
    await fillIn(page, 'live', { 'workload.minHours': '300' });
    await rules.getByText('New Zealand', { exact: true }).waitFor();
    await rules.getByRole('status').getByText('1 thing keeps it from being published').waitFor();
    await expectAccessible(page, 'while typing');
    await leave();
  });

  it('writes a draft by keyboard alone', async () => {
    const { page, leave } = await asHarbour.visit('/register/new');
    await field(page, 'title.0.text').focus();
    await page.keyboard.type('By keyboard');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.type('by-keyboard');
    await field(page, 'level').focus();
    await page.keyboard.type('NZQCF 5');
    await page.getByRole('listbox').getByRole('option').first().waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    expect(await field(page, 'level').inputValue()).toContain('[nz-nzqcf 5]');
    await field(page, 'reason').focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByText('Saved: version 1 of the draft.').waitFor();
    expect(await field(page, 'level').inputValue()).toBe('nz-nzqcf:5');
    await leave();
  });

  it('without script is told every mistake in its place, loses nothing, corrects and publishes', async () => {
    const { page, leave } = await asHarbour.visit('/register/new', { javaScriptEnabled: false });
    await fillIn(page, 'no-script', { 'credits.value': 'ten', outcomes: '' });
    await page.getByRole('button', { name: 'Save and publish' }).click();
    expect(await page.locator('.field:has([name="credits.value"]) .mistake').innerText()).toContain('Expected a figure');
    await page.locator('.field:has([name="outcomes"]) .mistake').first().waitFor();
    for (const [name, value] of Object.entries({ ...TYPED, ...CHOSEN, 'title.0.text': 'Keeping an orchard healthy no-script', 'credits.value': 'ten', outcomes: '' })) expect([name, await field(page, name).inputValue()]).toEqual([name, value]);
    await field(page, 'credits.value').fill('10');
    await field(page, 'outcomes').fill('Finds a pest early.');
    await page.getByRole('button', { name: 'Save and publish' }).click();
    await page.getByText('Published. Everybody sees it now.').waitFor();
    await leave();
  });

  it('writes without script what few records say: a range of credits, two providers, another level', async () => {
    const { page, leave } = await asHarbour.visit('/register/new', { javaScriptEnabled: false });
    await fillIn(page, 'in-full', { 'credits.value': '' });
    for (const folded of ['Other bodies with a part in it', 'Ranges, other levels and other credit systems', 'Levels and skills of single outcomes, standards']) await page.getByText(folded, { exact: true }).click();
    const more = { 'credits.min': '10', 'credits.max': '20', 'providers.0.name': 'A made-up school', 'otherLevels.0.level': 'ie-nfq:7|8', 'outcomeDetails.0.line': '1', 'outcomeDetails.0.level': 'nz-nzqcf:5' };
    for (const [name, value] of Object.entries(more)) await field(page, name).fill(value);
    await page.getByRole('button', { name: 'Save the draft' }).click();
    await page.getByText('Saved: version 1 of the draft.').waitFor();
    // There is a row more than is filled, and what is said stands open.
    await field(page, 'providers.1.name').fill('Another made-up school');
    await page.getByRole('button', { name: 'Save the draft' }).click();
    await page.getByText('Saved: version 2 of the draft.').waitFor();
    for (const [name, value] of Object.entries({ ...more, 'providers.1.name': 'Another made-up school' })) expect([name, await field(page, name).inputValue()]).toEqual([name, value]);
    await leave();
    const again = await asHarbour.visit('/register/edit?key=nz-harbour:in-full');
    await again.page.locator('details.more[open] [name="providers.1.name"]').waitFor();
    await expectAccessible(again.page, 'with what few records say');
    await again.leave();
  });

  it('is told in the words of the form what a form sent by hand leaves out', async () => {
    const { page, leave } = await asHarbour.visit('/register/new');
    const send = `fetch('/register/new?lang=en', { method: 'POST', body: new URLSearchParams({ 'title.0.text': 'By hand', 'title.0.language': 'en', id: 'by-hand', mode: 'BY_MAIL', do: 'save' }) }).then(async (reply) => [reply.status, await reply.text()])`;
    const [status, text] = (await page.evaluate(send)) as [number, string];
    expect([status, text.includes('Variable'), text.includes('Say which.')]).toEqual([422, false, true]);
    expect(text).toContain('id="f-designation-said"');
    expect(text).toContain('id="f-mode-said"');
    // What the rules say of the rest comes with it.
    expect(text).toContain('id="f-outcomes-said"');
    await leave();
  });

  it('suspends, resumes and withdraws what it has published, with reasons that stay', async () => {
    const { page, leave } = await asHarbour.visit('/register/new');
    await fillIn(page, 'life');
    await page.getByRole('button', { name: 'Save and publish' }).click();
    for (const [act, said] of [['Suspend', 'Suspended.'], ['Resume', 'It may be relied on again.'], ['Withdraw', 'Withdrawn.']] as const) {
      await page.locator('summary', { hasText: act }).click();
      await page.locator('details[open] [name="reason"]').fill(`Because of ${act}.`);
      await page.locator('details[open] button').click();
      await page.getByRole('status').getByText(said).waitFor();
    }
    await page.getByText('Because of Withdraw.').waitFor();
    await leave();
  });

  it('does nothing twice where a form is sent twice', async () => {
    const { page, leave } = await asHarbour.visit('/register/new');
    await fillIn(page, 'twice');
    const send = () => page.evaluate(`fetch('/register/new', { method: 'POST', redirect: 'manual', body: new URLSearchParams([...new FormData(document.querySelector('.register-form form')), ['do', 'save']]) }).then((reply) => reply.type)`);
    expect([await send(), await send()]).toEqual(['opaqueredirect', 'opaqueredirect']);
    await page.goto('/register/edit?key=nz-harbour:twice');
    expect(await field(page, 'version').inputValue()).toBe('1');
    await leave();
  });

  it('sees the present version beside its own where somebody was faster', async () => {
    const { page, leave } = await asHarbour.visit('/register/edit?key=nz-harbour:twice');
    const other = await page.context().newPage();
    await other.goto('/register/edit?key=nz-harbour:twice');
    await field(other, 'purpose').fill('Theirs.');
    await other.getByRole('button', { name: 'Save the draft' }).click();
    await other.getByText('Saved: version 2').waitFor();
    await field(page, 'purpose').fill('Mine.');
    await page.getByRole('button', { name: 'Save the draft' }).click();
    const row = page.getByRole('region', { name: 'Yours beside what stands now' }).getByRole('row', { name: 'Purpose' });
    expect(await row.getByRole('cell').allInnerTexts()).toEqual(['Mine.', 'Theirs.']);
    expect(await field(page, 'purpose').inputValue()).toBe('Mine.');
    await expectAccessible(page, 'in a conflict');
    await page.getByRole('button', { name: 'Save the draft' }).click();
    await page.getByText('Saved: version 3').waitFor();
    await leave();
  });

  it('takes over a record that was seen on its pages, and loses nothing of it', async () => {
    const asSeen = signedIn(explored, await aSession(explored.running, 'nz-wintec'));
    const { page, leave } = await asSeen.visit('/register');
    await page.getByRole('row', { name: /Take it over/ }).first().getByRole('link').click();
    await page.getByRole('button', { name: 'Take it over' }).click();
    await page.waitForURL('**/register/edit?key=nz-wintec*');
    const title = await field(page, 'title.0.text').inputValue();
    await page.getByRole('button', { name: 'Save the draft' }).click();
    // The draft follows version 1: it began as 2.
    await page.getByText('Saved: version 3').waitFor();
    expect(await field(page, 'title.0.text').inputValue()).toBe(title);
    await page.getByRole('link', { name: 'How it stands, and what may become of it' }).click();
    await page.getByText('Throw the draft away').first().click();
    await page.getByRole('button', { name: 'Throw the draft away' }).click();
    await page.getByText('The draft is gone.').waitFor();
    expect(await page.getByRole('button', { name: 'Take it over' }).isVisible()).toBe(true);
    await leave();
  });
});

describe('who may not', () => {
  it('sees what is absent where something is another’s', async () => {
    const asRival = signedIn(explored, await aSession(explored.running, 'nz-rival'));
    for (const path of ['/register/edit?key=', '/register/record?key=']) {
      const texts = [];
      for (const key of ['nz-harbour:twice', 'nz-harbour:nothing']) {
        const { page, leave } = await asRival.visit(`${path}${key}`);
        texts.push(await page.locator('main').innerText());
        await leave();
      }
      expect(texts[0]).toContain('Nothing is at this address');
      expect(texts[0]).toBe(texts[1]);
    }
  });

  it('sees, not signed in, what the pages are for, whatever was asked for', async () => {
    const { page, leave } = await explored.visit('/register/record?key=nz-harbour:twice');
    await page.getByRole('heading', { name: 'Register what you award' }).waitFor();
    expect(await page.getByRole('link', { name: 'Sign in' }).getAttribute('href')).toBe('/sign-in?to=%2Fregister%2Frecord%3Fkey%3Dnz-harbour%253Atwice');
    await leave();
  });
});

describe('the pages', () => {
  it.each(['/register', '/sign-in'])('%s is whole for every reader', (path) => expectForEveryReader(explored, path));
  it('the form is whole for every reader', () => expectForEveryReader(asHarbour, '/register/edit?key=nz-harbour:by-keyboard'));

  it('look as approved', async () => {
    const { page, leave } = await asHarbour.visit('/register/edit?key=nz-harbour:by-keyboard');
    await expectPicture(page, 'register-form');
    await leave();
  });
});
