import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readInput } from '../../src/microcredential/registering/read-input.js';
import { AN_INPUT } from '../microcredential/registering/an-input.js';
import { runRegistry, type RunningRegistry } from './running-registry.js';

const HOSTILE = `<script>alert("1")</script>'&`;
const KEY = 'ee-ut:reading data/1';
const PATH = '/microcredentials/ee-ut:reading%20data%2F1';
const OVERDUE = '/microcredentials/ee-ut:overdue';

let running: RunningRegistry;
beforeAll(async () => {
  running = await runRegistry(undefined, { publicUrl: 'https://registry.example' });
  const { record } = readInput({ ...AN_INPUT, title: [{ language: 'en', text: `Reading ${HOSTILE}` }, { language: 'et', text: 'Andmete lugemine' }], notes: HOSTILE }, { awardingBody: 'ee-ut', state: 'PUBLISHED' });
  const registryWrites = (key: string, content: object) => running.registry.ledger.accept([{ kind: 'microcredential', key, content }], { actor: 'organisation:ee-ut' });
  const write = (content: object) => registryWrites(KEY, content);
  await write(record!);
  await write({ ...record!, designation: 'MICRO_DEGREE' });
  await registryWrites('ee-ut:overdue', { ...record!, id: 'overdue', reviewDue: '2025-06' });
  await registryWrites('ee-ut:overdue', { ...record!, id: 'overdue', reviewDue: '2099' });
  await registryWrites('ee-ut:overdue', { ...record!, id: 'overdue', reviewDue: '2025-07' });
  await write({ ...record!, state: 'WITHDRAWN', ending: { on: '2026-11-22', reason: `Renewed ${HOSTILE}`, successor: 'ee-ut:other' } });
});
afterAll(() => running.close());

const get = async (path: string, headers: Record<string, string> = { accept: 'text/html' }) => {
  const response = await fetch(`${running.url}${path}`, { headers });
  return { status: response.status, type: response.headers.get('content-type'), headers: response.headers, text: await response.text() };
};

describe('the address of a microcredential', () => {
  it('shows it in words, with what is in its place now that it is withdrawn', async () => {
    const { status, type, text } = await get(PATH);
    expect([status, type]).toEqual([410, 'text/html; charset=utf-8']);
    expect(text).toContain('<h1 lang="en" dir="auto">Reading &lt;script>');
    expect(text).toContain('<span lang="et" dir="auto">Andmete lugemine</span>');
    expect(text).toContain('Withdrawn by its awarding body');
    expect(text).toContain('In its place: <a href="/microcredentials/ee-ut:other">');
    expect(text).toContain('<strong class="figure">6</strong> × <span lang="en" dir="auto">ECTS credit</span>');
    expect(text).toContain('156 hours, stated');
    expect(text).toContain(`https://registry.example${PATH}`);
    expect(text).not.toContain('<script>');
  });

  it('goes on answering for each version', async () => {
    const [first, second] = [await get(`${PATH}/v1`), await get(`${PATH}/v2`)];
    expect([first.status, second.status, (await get(`${PATH}/v3`)).status, (await get(`${PATH}/v4`)).status]).toEqual([200, 200, 410, 404]);
    expect(first.text).toContain('This is version 1, as it stood.');
    expect(first.text).toContain('Published by its awarding body');
    expect(second.text).toContain('Micro-degree');
  });

  it('says what the rules warned of when it was published, and that its review is overdue, in the language of who reads', async () => {
    const [english, french] = [await get(OVERDUE), await get(OVERDUE, { accept: 'text/html', 'accept-language': 'fr' })];
    expect(english.text).toContain('What the rules noted');
    expect(english.text).toContain('<span lang="en" dir="auto">The review was due on 2025-07; the record is shown as overdue.</span>');
    expect(english.text).toContain('<strong class="review-overdue">review overdue</strong>');
    expect(french.text).toContain('Ce que les règles ont relevé');
    expect(french.text).toContain('<strong class="review-overdue">révision en retard</strong>');
  });

  it('says of an earlier version what was found in that one, and not that anything is overdue', async () => {
    const [first, second] = [await get(`${OVERDUE}/v1`), await get(`${OVERDUE}/v2`)];
    expect(first.text).toContain('The review was due on 2025-06');
    expect(second.text).not.toContain('What the rules noted');
    for (const { text } of [first, second]) expect(text).not.toContain('<strong class="review-overdue">');
  });

  it.each([[{ accept: 'application/ld+json' }, ''], [{ accept: 'application/json' }, ''], [{ accept: 'text/html' }, '?format=jsonld']])('tells it as JSON-LD to %j%s', async (headers, search) => {
    const { type, text } = await get(`${PATH}/v1${search}`, headers);
    expect(type).toBe('application/ld+json');
    expect(JSON.parse(text)).toMatchObject({
      '@context': 'https://schema.org', '@type': 'EducationalOccupationalCredential', '@id': `https://registry.example${PATH}/v1`, exampleOfWork: { '@id': `https://registry.example${PATH}` }, identifier: KEY, version: 1, creativeWorkStatus: 'PUBLISHED',
      provider: [{ identifier: 'ee-ut', address: { addressCountry: 'EE' } }],
      name: [{ '@language': 'en', '@value': `Reading ${HOSTILE}` }, { '@language': 'et' }],
      educationalLevel: [{ termCode: '6', inDefinedTermSet: { identifier: 'ee-estqf' } }],
      subjectOf: [{ '@type': 'Course', timeRequired: 'PT156H', numberOfCredits: [{ value: '6', unitCode: 'ects' }] }],
    });
  });

  it('names what is in its place by its address', async () => {
    const { text } = await get(PATH, { accept: 'application/ld+json' });
    expect(JSON.parse(text)).toMatchObject({ creativeWorkStatus: 'WITHDRAWN', mentions: { '@id': 'https://registry.example/microcredentials/ee-ut:other' } });
  });

  it('tells as data what others say of it today, and which of its parts are records', async () => {
    const about = 'ee-ut:overdue';
    const decision = { kind: 'QUALITY_DECISION', about, from: '2026', until: null, evidence: [], note: null, state: 'STANDING', by: 'ee-tlu', scope: 'MICROCREDENTIAL', outcome: 'POSITIVE', report: null };
    const write = (kind: 'statement' | 'microcredential', key: string, content: object) => running.registry.ledger.accept([{ kind, key, content }], { actor: 'organisation:ee-ut' });
    await write('statement', 'ee-tlu:good', { ...decision, id: 'good' });
    await write('statement', 'ee-tlu:past', { ...decision, id: 'past', from: '2020', until: '2021' });
    const record = (await running.registry.microcredentialReader.byKeys([about], null))[0]!.content;
    await write('microcredential', 'ee-ut:whole', { ...record, id: 'whole', stackability: { kind: 'STACKABLE', into: null, parts: ['overdue', 'nothing'] } });
    const [part, whole] = [await get(OVERDUE, { accept: 'application/ld+json' }), await get('/microcredentials/ee-ut:whole', { accept: 'application/ld+json' })];
    expect(JSON.parse(part.text)).toMatchObject({
      '@id': `https://registry.example${OVERDUE}`, recognizedBy: [{ identifier: 'ee-tlu', name: 'Tallinn University' }],
      subjectOf: [{ '@type': 'Course' }, { '@type': 'Claim', identifier: 'ee-tlu:good', author: { name: 'Tallinn University' }, temporalCoverage: '2026-01-01/..' }],
    });
    expect(JSON.parse(whole.text)).toMatchObject({ hasPart: [{ '@id': `https://registry.example${OVERDUE}` }, { name: 'nothing' }] });
  });

  it('is of seeds too, and says that their bodies have not sent them', async () => {
    const { rows } = { rows: await running.registry.database.reader.all<{ key: string }>(`select record_key as key from microcredential where state = 'OBSERVED' order by record_key limit 40`) };
    for (const { key } of rows) {
      const { status, text } = await get(`/microcredentials/${encodeURIComponent(key)}`);
      expect(status).toBe(200);
      expect(text).toContain('Seen on public pages, not sent by its awarding body');
    }
  });

  it('is not sent again to who has it', async () => {
    const { headers } = await get(PATH);
    expect((await get(PATH, { accept: 'text/html', 'if-none-match': headers.get('etag')! })).status).toBe(304);
  });

  it('is told by the public interface', async () => {
    const { node } = await running.ask<{ node: { address: string } }>('query ($id: ID!) { node(id: $id) { ... on Microcredential { address } } }', { id: `microcredential:${KEY}` });
    expect(node.address).toBe(`https://registry.example${PATH}`);
  });

  it.each(['/microcredentials/', '/microcredentials/nothing', '/microcredentials/%', '/microcredentials/%00', '/microcredentials/ee-ut:reading%20data%2F1/v0', '/microcredentials/ee-ut:reading%20data%2F1/v1/x', `/microcredentials/${'x'.repeat(3_000)}`])(
    'is none of these: %.60s', async (path) => {
      const [page, data] = [await get(path), await get(path, { accept: 'application/ld+json' })];
      expect([page.status, page.text]).toEqual([404, expect.stringContaining('Nothing is at this address')]);
      expect([data.status, data.text]).toEqual([404, expect.stringContaining('There is no microcredential at this address')]);
    });
});
