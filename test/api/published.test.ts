import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { SEEDS } from '../seed/folders.js';
import { runRegistry, type RunningRegistry } from './running-registry.js';
import { pagesOf } from './walk.js';

let running: RunningRegistry;
beforeAll(async () => {
  running = await runRegistry();
});
afterAll(() => running.close());

type Facts = Readonly<Record<string, unknown>>;

/** What the API publishes under a key, and the seed files that say it. */
function filesOf<File>(part: string): (readonly [key: string, file: File])[] {
  const names = readdirSync(join(SEEDS, part)).filter((name) => name.endsWith('.yaml'));
  return names.map((name) => [name.replace(/\.yaml$/, ''), parse(readFileSync(join(SEEDS, part, name), 'utf8')) as File] as const);
}

/** Every fact in a value, as text. Words of closed sets are written in two ways: `learningOutcomes` and `LEARNING_OUTCOMES`. */
function factsIn(value: unknown): string[] {
  if (value === null || value === undefined) return [];
  if (typeof value !== 'object') return [String(value).replaceAll('_', '').toLowerCase()];
  return Object.entries(value).flatMap(([key, part]) => (key === 'source' && typeof part === 'number' ? [] : factsIn(part)));
}

/** Facts of a seed record that the published one does not tell. */
function dropped(seed: unknown, published: unknown): string[] {
  const told = new Set(factsIn(published));
  return [...new Set(factsIn(seed))].filter((fact) => !told.has(fact));
}

async function everything(field: string, key: string, nodes: string): Promise<Map<string, Facts>> {
  const pages = await pagesOf<Facts>(running, { field, nodes: `key: ${key} ${nodes}` }, 10);
  return new Map(pages.flatMap((page) => page.nodes.map((node) => [String(node['key']), node] as const)));
}

const SOURCE = '{ title publisher year url provenance via { title url } }';
const TEXT = '{ text language }';

describe('nothing that the seeds say is lost on the way to the API', () => {
  it.each([
    ['frameworks', 'frameworks', 'code', `code acronym names ${TEXT} scope jurisdictions established revised status authority { name url } website creditSystem { code } descriptorDomains notes
      levels { code ordinal labels ${TEXT} typicalQualificationNames { names ${TEXT} } sameAs { address verified note } } sources ${SOURCE} sameAs { address verified }`],
    ['alignments', 'alignments', 'key', `key from { code } to { code } basis symmetric validFrom validTo standing complete coverage chains supersedes { key }
      pairs { from { code } to { code } relation provenance } unmapped { from { code } to { code } } sources ${SOURCE} notes`],
    ['credit-systems', 'creditSystems', 'code', `code names ${TEXT} unit kind status validFrom validTo jurisdictions notionalHoursPerCredit { min max } contactHoursPerCredit { min max } creditsPerFullTimeYear
      nationalVariants { jurisdiction notionalHoursPerCredit { min max } provenance note } conversions { to ratio ratioMin ratioMax basis note } sources ${SOURCE} notes`],
  ])('of %s', async (part, field, key, nodes) => {
    const published = await everything(field, key, nodes);
    const lost = filesOf<Facts>(part).map(([name, seed]) => ({ name, dropped: dropped(seed, published.get(name)) }));
    expect(lost.filter((record) => record.dropped.length > 0)).toEqual([]);
    expect(published.size).toBe(lost.length);
  });

  it('of countries', async () => {
    const published = await everything('countries', 'code', `code names ${TEXT} status frameworks { code } memberOf { framework { code } since } note provenance source ${SOURCE}`);
    const { countries } = parse(readFileSync(join(SEEDS, 'countries.yaml'), 'utf8')) as { countries: (Facts & { code: string })[] };
    expect(countries.map((seed) => [seed.code, dropped(seed, published.get(seed.code))]).filter(([, lost]) => lost?.length)).toEqual([]);
  });

  it('of microcredentials and of who awards them', async () => {
    const offers = await everything('microcredentials', 'id', `titles ${TEXT} designation url offerStatus observed creditValues { value min max creditSystem { code } basis note } workload { minHours maxHours basis }
      levelPlacements { level { code framework { code } } basis } mode duration assessment qualityAssurance languages prerequisites stackability { kind into parts sumOfParts } fee { amount currency basis }
      learningOutcomes provenance notes completeness { missing } sources ${SOURCE}`);
    const bodies = await everything('organisations', 'key', `name country region url type notes sources ${SOURCE}`);
    for (const [name, { awardingBody, records, ...file }] of filesOf<{ awardingBody: Facts; records: (Facts & { id: string })[] }>('microcredentials')) {
      expect([name, dropped([awardingBody, file], bodies.get(name))]).toEqual([name, []]);
      for (const { id, ...record } of records) expect([id, dropped([record, file], [offers.get(`microcredential:${name}:${id}`), bodies.get(name)])]).toEqual([id, []]);
    }
  });

  it('of official addresses, with whether the list itself says what they name', async () => {
    const published = await everything('frameworks', 'code', 'sameAs { address verified } levels { code sameAs { address verified note source { title } } }');
    for (const [, { addresses }] of filesOf<{ addresses: { framework: string; level?: string; address: string; verified: boolean }[] }>('addresses')) {
      for (const { framework, level, address, verified } of addresses) {
        const { sameAs, levels } = published.get(framework) as unknown as { sameAs: Facts[]; levels: { code: string; sameAs: Facts[] }[] };
        const told = level === undefined ? sameAs : levels.find(({ code }) => code === level)?.sameAs;
        expect(told).toContainEqual(expect.objectContaining({ address, verified }));
      }
    }
  });
});
