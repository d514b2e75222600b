import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type {
  CreditConversionQuery, EquivalencesQuery, FrameworksQuery, MicrocredentialsQuery, RegistryQuery, SeenFromQuery,
} from '../../schema/client/graphql.js';
import { SEEDS } from '../seed/folders.js';
import { operation, runRegistry, type RunningRegistry } from './running-registry.js';

const DAY = '2026-11-22';

let running: RunningRegistry;
beforeAll(async () => {
  running = await runRegistry();
});
afterAll(() => running.close());

/** Every YAML file of a part of the seeds. */
function seedFiles<File>(part: string): File[] {
  const folder = join(SEEDS, part);
  return readdirSync(folder).filter((name) => name.endsWith('.yaml')).map((name) => parse(readFileSync(join(folder, name), 'utf8')) as File);
}

describe('`registry`', () => {
  it('counts what a count of the seed folder counts', async () => {
    const frameworks = seedFiles<{ levels: unknown[] }>('frameworks');
    const bodies = seedFiles<{ records: unknown[] }>('microcredentials');
    const { registry } = await running.ask<RegistryQuery>(operation('registry'));
    expect(registry.counts).toEqual({
      frameworks: frameworks.length,
      levels: frameworks.flatMap(({ levels }) => levels).length,
      alignments: seedFiles('alignments').length,
      creditSystems: seedFiles('credit-systems').length,
      awardingBodies: bodies.length,
      microcredentials: bodies.flatMap(({ records }) => records).length,
    });
    expect(registry.ruleset).not.toBe('');
    expect(registry.revision).toBeGreaterThan(500);
  });

  it('audits all alignments in force, the graver findings first, each with the documents to look at', async () => {
    const { coherence } = await running.ask<RegistryQuery>(operation('registry'));
    const severities = coherence.findings.map(({ severity }) => ['ERROR', 'WARNING', 'NOTICE'].indexOf(severity));
    expect(severities.length).toBeGreaterThan(20);
    expect(severities).toEqual(severities.toSorted());
    expect(coherence.findings.filter(({ alignments, explanation }) => alignments.length === 0 || explanation === '')).toEqual([]);
  });
});

describe('`frameworks`', () => {
  it('publishes frameworks with their levels, lowest first, and the documents about them', async () => {
    const { frameworks } = await running.ask<FrameworksQuery>(operation('frameworks'), { filter: { text: 'nfq', jurisdiction: 'IE' } });
    const [nfq] = frameworks.nodes;
    expect(nfq).toMatchObject({ id: 'framework:ie-nfq', code: 'ie-nfq', acronym: 'NFQ', scope: 'NATIONAL', status: 'IN_FORCE', jurisdictions: ['IE'] });
    expect(nfq?.levels.map(({ code }) => code)).toEqual(['1', '2', '3', '4', '5', '6', '7', '8', '9', '10']);
    expect(nfq?.alignments.map(({ key }) => key)).toEqual(expect.arrayContaining(['ie-nfq--eqf', 'ie-nfq--eqf-2020', 'gb-rqf--ie-nfq']));
  });

  it.each([
    [{ scope: 'REGIONAL' }, 'eqf'],
    [{ jurisdiction: 'GB-SCT' }, 'gb-sct-scqf'],
    [{ text: 'sCOT qualif' }, 'gb-sct-scqf'],
    [{ status: 'SUPERSEDED' }, 'fr-nomenclature-1969'],
  ])('filters by %j', async (filter, found) => {
    const { frameworks } = await running.ask<FrameworksQuery>(operation('frameworks'), { filter, first: 100 });
    expect(frameworks.nodes.map(({ code }) => code)).toContain(found);
    expect(frameworks.totalCount).toBeLessThan(100);
  });
});

describe('`equivalences`', () => {
  const question = (level: string, to = 'eqf') => ({ from: { framework: 'ie-nfq', level }, to });

  it('answers in the order of the questions; an unknown code is null with near codes, for that question alone', async () => {
    const questions = [question('8'), question('8b'), question('8', 'eqv'), question('6')];
    const { status, data, errors } = await running.reply<EquivalencesQuery>(operation('equivalences'), { questions });
    expect(status).toBe(200);
    expect(data.equivalences.map((answer) => answer && 'levels' in answer && answer.levels[0]?.level.code)).toEqual(['6', null, null, '5']);
    expect(errors).toMatchObject([
      { path: ['equivalences', 1], message: 'Unknown level "8b" of ie-nfq. Did you mean "8"?', extensions: { code: 'NOT_FOUND', near: ['8'] } },
      { path: ['equivalences', 2], extensions: { code: 'NOT_FOUND', near: expect.arrayContaining(['eqf']) } },
    ]);
  });

  it('answers a thousand questions in one request, and refuses one more', async () => {
    const thousand = Array.from({ length: 1000 }, (_, place) => question(String((place % 10) + 1)));
    const { equivalences } = await running.ask<EquivalencesQuery>(operation('equivalences'), { questions: thousand });
    expect(equivalences.length).toBe(1000);
    expect(new Set(equivalences.map((answer) => JSON.stringify(answer))).size).toBeLessThanOrEqual(10);
    const refused = await running.reply(operation('equivalences'), { questions: [...thousand, question('1')] });
    expect(refused).toMatchObject({ status: 400, errors: [{ extensions: { code: 'LIST_TOO_LONG' } }] });
  });
});

describe('`credits`', () => {
  const conversion = async (variables: Record<string, unknown>) =>
    (await running.ask<CreditConversionQuery>(operation('credits'), { asOf: DAY, ...variables })).creditConversion;

  it.each([
    ['10', 'ects', 'gb-cats', { STATED: '20–20', HOURS: '25–30', YEAR: '20–20' }],
    ['60', 'ects', 'us-semester-credit', { HOURS: '100/3–40', YEAR: '30–30' }],
    ['12.5', 'ects', 'gb-cats', { STATED: '25–25', HOURS: '125/4–75/2', YEAR: '25–25' }],
    [5, 'gb-cats', 'ects', { STATED: '5/2–5/2', HOURS: '5/3–2', YEAR: '5/2–5/2' }],
  ])('tells %s of %s in %s on each basis by itself, exactly', async (value, from, to, expected) => {
    const results = (await conversion({ value, from, to }))?.results ?? [];
    expect(Object.fromEntries(results.map(({ basis, min, max }) => [basis, `${min.exact}–${max.exact}`]))).toEqual(expected);
    for (const { statedAs, basis, sources } of results) expect([statedAs !== null, sources.length > 0]).toEqual([basis === 'STATED', true]);
  });

  it('takes the figure of the jurisdiction before the range of the system', async () => {
    const hours = async (jurisdiction?: string) => (await conversion({ value: '5', from: 'ects', to: 'gb-cats', jurisdiction }))?.results.find(({ basis }) => basis === 'HOURS');
    expect(await hours('AT')).toMatchObject({ min: { exact: '25/2' }, max: { exact: '25/2', decimal: '12.5' } });
    expect(await hours()).toMatchObject({ min: { exact: '25/2' }, max: { exact: '15' } });
  });

  it('lists a basis that cannot be used, with the reason', async () => {
    const told = await conversion({ value: '10', from: 'ects', to: 'us-ceu' });
    expect(told?.refused).toContainEqual({ basis: 'HOURS', reason: 'CONTACT_HOURS', explanation: expect.stringContaining('no workload') });
  });

  it('uses figures that rest on memory only where it is told to', async () => {
    const recalled = (await conversion({ value: '1', from: 'ects', to: 'ae-qfe' }))?.refused.filter(({ reason }) => reason === 'RECALLED') ?? [];
    const admitted = await conversion({ value: '1', from: 'ects', to: 'ae-qfe', admitRecalled: true });
    expect(recalled.length).toBeGreaterThan(0);
    expect(admitted?.results.map(({ basis }) => basis)).toEqual(expect.arrayContaining(recalled.map(({ basis }) => basis)));
    expect(admitted?.refused.map(({ reason }) => reason)).not.toContain('RECALLED');
  });
});

describe('`seen-from`', () => {
  it('tells what a Tallinn microcredential is in New Zealand, what it rests on and what it does not say', async () => {
    const variables = { id: 'microcredential:ee-tlu:antropoloogia', framework: 'nz-nzqcf', asOf: DAY };
    const { node } = await running.ask<SeenFromQuery>(operation('seen-from'), variables);
    if (!node || !('seenFrom' in node)) throw new Error('There is no such microcredential.');
    expect(node).toMatchObject({ title: 'Anthropology', awardingBody: { name: 'Tallinn University', country: 'EE' } });
    expect(node.seenFrom?.levels).toMatchObject([{
      placement: { level: { code: '6', framework: { code: 'ee-estqf' } }, basis: 'DERIVED' },
      answer: { __typename: 'Equivalence', verdict: 'SINGLE', levels: [{ level: { code: '7' }, relations: ['SAME'] }], force: 'REFERENCING' },
    }]);
    expect(node.seenFrom?.credits).toMatchObject([{
      value: { value: '24', creditSystem: { code: 'ects' } },
      conversion: { results: [{ basis: 'HOURS', min: { exact: '312/5' } }, { basis: 'YEAR', min: { exact: '48' } }], refused: [{ basis: 'STATED', reason: 'NOT_STATED' }] },
    }]);
    expect(node.seenFrom?.missing).toContain('LEARNING_OUTCOMES');
    expect(node.seenFrom?.notConferred.join(' ')).toMatch(/admission.*exemption.*regulated profession/);
  });

  it('tells the size in the credit system asked for, else in the one of the framework', async () => {
    const seen = async (creditSystem?: string) => {
      const { node } = await running.ask<{ node: { seenFrom: { credits: { conversion: { to: { code: string } } }[] } } }>(
        `query($creditSystem: String) { node(id: "microcredential:ee-tlu:antropoloogia") {
          ... on Microcredential { seenFrom(framework: "nz-nzqcf", creditSystem: $creditSystem) { credits { conversion { to { code } } } } } } }`, { creditSystem });
      return node.seenFrom.credits.map(({ conversion }) => conversion.to.code);
    };
    expect([await seen(), await seen('gb-cats')]).toEqual([['nz-nzqcf'], ['gb-cats']]);
  });
});

describe('`microcredentials`', () => {
  it('gives twenty to a page unless told, with all counts and what is needed to go on', async () => {
    const { microcredentials: list } = await running.ask<MicrocredentialsQuery>(operation('microcredentials'));
    expect(list).toMatchObject({ nodes: { length: 20 }, pageInfo: { hasNextPage: true, endCursor: expect.any(String) } });
    expect(list.facets.map(({ field }) => field)).toEqual(['COUNTRY', 'FRAMEWORK', 'LEVEL', 'CREDIT_SYSTEM', 'MODE', 'LANGUAGE', 'OFFER_STATUS', 'AWARDING_BODY']);
    const elements = list.nodes.map(({ completeness }) => [...completeness.present, ...completeness.missing].toSorted());
    expect(new Set(elements.map(String)).size).toBe(1);
  });
});
