import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runRegistry } from '../../api/running-registry.js';
import { alive, explore, type Explored } from '../browser.js';
import { writeHostileSeeds } from './hostile-seeds.js';
import { HOSTILE } from './strings.js';

const folder = mkdtempSync(join(tmpdir(), 'openqf-hostile-'));
let explored: Explored;
let addresses: readonly string[];

beforeAll(async () => {
  writeHostileSeeds(folder);
  explored = await explore(await runRegistry(folder));
  addresses = [...PAGES, ...(await recordAddresses())];
});
afterAll(async () => {
  await explored.close();
  await rm(folder, { recursive: true });
});

/** One address of each kind of page that shows stored text. */
const PAGES = [
  '/', '/?what=level&from=ie-nfq:8&to=au-aqf', '/?what=level&from=gb-rqf:6&to=de-dqr&asOf=2022-03-01&and=2019-03-01', '/?what=credit&value=10&from=ects&to=nz-nzqcf',
  '/compare?f=gb-sct-scqf&f=ie-nfq&level=gb-sct-scqf:9', '/frameworks', '/frameworks?show=countries', '/frameworks/country/IE', '/frameworks/ie-nfq', '/frameworks/ie-nfq/embed', '/microcredentials', '/microcredentials?search=script',
  '/evidence', '/evidence/coverage', '/evidence/coherence', '/evidence/missing', '/evidence/documents', '/data', '/register', '/steward',
];

/** The page of every framework, document and microcredential. */
async function recordAddresses(): Promise<string[]> {
  const { running } = explored;
  const all = async (field: string, key: string, under: string): Promise<string[]> => {
    const found: string[] = [];
    for (let after: string | null = null, more = true; more; ) {
      const data: Record<string, { nodes: Record<string, string>[]; pageInfo: { hasNextPage: boolean; endCursor: string } }> = await running.ask(
        `query ($after: String) { ${field}(first: 100, after: $after) { nodes { ${key} } pageInfo { hasNextPage endCursor } } }`, { after });
      const page = data[field];
      found.push(...(page?.nodes ?? []).map((node) => `${under}${node[key]}`));
      more = page?.pageInfo.hasNextPage ?? false;
      after = page?.pageInfo.endCursor ?? null;
    }
    return found;
  };
  return [...(await all('frameworks', 'code', '/frameworks/')), ...(await all('alignments', 'key', '/evidence/documents/')), ...(await all('microcredentials', 'key', '/microcredentials/'))];
}

/** What would end a text or an attribute if it stood there as it is. */
const SHARP = HOSTILE.filter((text) => /[<"]/.test(text) && /hit|evil/.test(text));
/** The data of live parts, where `<` is written as an escape; within JSON, quotes are not the page's. */
const withoutData = (html: string): string => html.replaceAll(/<script type="application\/json"[^>]*>[^<]*<\/script>/g, '');

describe('hostile text in every field that is stored', () => {
  it('stands on every page as text', async () => {
    expect(addresses.length).toBeGreaterThan(400);
    for (const address of addresses) {
      const reply = await fetch(`${explored.running.url}${address}`, { headers: { accept: 'text/html' } });
      const html = withoutData(await reply.text());
      expect({ address, status: reply.status, raw: SHARP.filter((text) => html.includes(text)) }).toEqual({ address, status: 200, raw: [] });
    }
  });

  it('neither runs in a browser, nor leads elsewhere, nor breaks the page out of a narrow screen', async () => {
    const kinds = [...PAGES, ...['/frameworks/', '/evidence/documents/', '/microcredentials/'].flatMap((under) => addresses.filter((address) => address.startsWith(under)).slice(-2))];
    const { page, leave } = await explored.visit('/', { viewport: { width: 320, height: 640 } });
    for (const address of kinds) {
      await page.goto(address);
      await alive(page);
      const sideways = await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');
      expect({ address, at: new URL(page.url()).pathname, sideways }).toEqual({ address, at: new URL(address, 'http://page').pathname, sideways: 0 });
    }
    await leave();
  }, 120_000);
});
