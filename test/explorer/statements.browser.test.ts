import { afterAll, beforeAll, expect, it } from 'vitest';
import { addBody, addKey } from '../access/bodies.js';
import { explore, type Explored } from './browser.js';
import { expectForEveryReader } from './every-reader.js';

const RECORD = 'gb-cardiff:c-programming-2';
const EVIDENCE = [{ title: 'An invented report of a committee that nobody has heard of', publisher: 'Invented press', year: 2025, url: 'https://example.org/a-rather-long-address/of-an-invented-report.pdf', provenance: 'READ', pinpoint: 'Page 3' }];
const SAID = { microcredential: `microcredential:${RECORD}`, from: '2024', evidence: EVIDENCE };

/** Invented: what bodies might say, one of each kind, one ended, one that holds no longer. */
const STATEMENTS: readonly (readonly [who: string, name: string, input: object])[] = [
  ['invented-employer', 'levelPlacementAdd', { ...SAID, id: 'level', framework: 'ie-nfq', levels: ['6', '7'], basis: 'RECOMMENDED', note: 'Invented. Judged by the tasks, not by the outcomes.' }],
  ['invented-employer', 'creditValueSet', { ...SAID, id: 'value', creditSystem: 'gb-cats', value: '12.5', basis: 'RECOMMENDED', from: '2023-05', until: '2024-12' }],
  ['invented-agency', 'qualityDecisionAdd', { ...SAID, id: 'decision', scope: 'PROGRAMME', outcome: 'CONDITIONAL', report: 'https://example.org/report' }],
  ['invented-employer', 'recognitionAdd', { ...SAID, id: 'recognition', recogniser: 'PROFESSIONAL_BODY', recognisedBy: { name: 'Invented chamber of engineers', url: 'https://example.org/chamber' }, gives: 'Exemption from paper 1 of the invented examination.' }],
  ['invented-employer', 'coDesignAdd', { ...SAID, id: 'design', with: [{ name: 'Invented works' }, { name: 'Invented mill' }], part: 'The tasks, and how they are judged.' }],
  ['invented-employer', 'agreementAdd', {
    ...SAID, id: 'agreement', parties: [{ name: 'The invented employer', organisation: 'invented-employer' }, { name: 'Invented university', url: 'https://example.org/university' }],
    largerAward: { title: 'Invented diploma', credits: '60', creditSystem: 'ects' }, scope: 'All of it, for whoever passed.', cap: { share: '1/2' }, conditions: ['Passed within five years.', 'With a mark of the upper half.'],
  }],
];

let explored: Explored;
beforeAll(async () => {
  explored = await explore();
  const { running } = explored;
  await addBody(running.registry, 'invented-agency', ['QUALITY_AGENCY']);
  await addBody(running.registry, 'invented-employer', ['PROVIDER']);
  const keys = new Map<string, string>();
  for (const body of ['invented-agency', 'invented-employer']) keys.set(body, (await addKey(running.registry, body)).text);
  for (const [who, name, input] of STATEMENTS) {
    const query = `mutation ($input: ${name[0]?.toUpperCase()}${name.slice(1)}Input!) { did: ${name}(input: $input) { statement { id } errors { message path } } }`;
    const { did } = await running.ask<{ did: { errors: readonly object[] } }>(query, { input }, { authorization: `Bearer ${keys.get(who)}` });
    expect([name, did.errors]).toEqual([name, []]);
  }
});
afterAll(() => explored.close());

it('the page of a record tells who says what of it, from when, and on what it rests', async () => {
  const { page, leave } = await explored.visit(`/microcredentials/${RECORD}`, { javaScriptEnabled: false });
  const said = page.getByRole('region', { name: 'What others say of it' });
  for (const text of ['NFQ 6 or 7', '12.5', 'Exemption from paper 1', 'Invented works, Invented mill', 'Invented diploma', 'Passed within five years.']) await said.getByText(text).first().waitFor();
  expect(await said.getByRole('listitem').filter({ has: page.getByRole('heading') }).count()).toBe(STATEMENTS.length);
  expect(await said.getByText('Invented diploma').locator('xpath=ancestor::p').innerText()).toBe('Invented diploma, 60 × ECTS credit (ects): All of it, for whoever passed.');
  expect(await said.getByText('does not hold today').count()).toBe(1);
  if (process.env['OPENQF_LOOK']) {
    for (const [name, width, colorScheme] of [['wide', 1440, 'light'], ['narrow', 320, 'light'], ['dark', 1440, 'dark']] as const) {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 900 });
      await said.screenshot({ path: `${process.env['OPENQF_LOOK']}/${name}.png` });
    }
  }
  await leave();
});

it('is whole for every reader with all that others say', () => expectForEveryReader(explored, `/microcredentials/${RECORD}`));
