/**
 * Whether the time of an answer tells what its text does not: what is there and is not the caller's, beside what is not
 * there, asked in turns over HTTP. For each, how often the one takes longer than the other: half of the time where nothing is told.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { request, Agent } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { makeKey } from '../src/access/api-key.store.js';
import { makePerson, putMember } from '../src/access/member.store.js';
import { SCOPES, type Principal } from '../src/record/principal.js';
import { storeWith } from './generate/store.js';
import { build } from './measure/built.js';
import { startRegistry } from './measure/child.js';
import { openStore } from './measure/in-process.js';
import { heading, report } from './measure/report.js';
import { median } from './measure/rounds.js';

const WARM_UP = 300;
const TURNS = 1_500;
const THEN = '2026-01-01T00:00:00.000Z';
/** Both in the seeds. */
const [OWNER, STRANGER] = ['ee-ut', 'ee-taltech'];
const ERRORS = '{ errors { code message } }';

interface Asked {
  readonly what: string;
  readonly forbidden: string;
  readonly absent: string;
}

const folder = mkdtempSync(join(tmpdir(), 'openqf-forbidden-'));
const path = join(folder, 'registry.sqlite');
const seeded = await storeWith(0);
await new Database(seeded.path).backup(path);

async function prepare(): Promise<{ readonly key: string; readonly asked: readonly Asked[] }> {
  const { registry } = await openStore(path);
  const keyOf = (organisation: string) => registry.database.transact(async (transaction) => {
    const person = await makePerson(transaction, null, THEN);
    await putMember(transaction, { person, organisation, may: 'ADMINISTRATOR', addedAt: THEN });
    return makeKey(transaction, { organisation, person, scopes: SCOPES, createdAt: THEN, expiresAt: '2099-01-01T00:00:00.000Z' });
  });
  const [owned, { text: key }] = [await keyOf(OWNER), await keyOf(STRANGER)];
  const owner: Principal = { person: owned.key.person, organisation: OWNER, roles: ['AWARDING_BODY'], scopes: SCOPES };
  await registry.lifeServices.drafts.create(owner, { id: 'hidden-1', title: [{ language: 'en', text: 'Hidden' }] } as { id: string });
  await registry.close();
  const of = (what: string, operation: (name: string) => string, forbidden: string, absent: string): Asked => ({ what, forbidden: operation(forbidden), absent: operation(absent) });
  const draft = [`${OWNER}:hidden-1`, `${OWNER}:hidden-2`] as const;
  const inputs = (mutation: string, given: (name: string) => string) => (name: string) => `mutation { did: ${mutation}(input: { ${given(name)} }) ${ERRORS} }`;
  return {
    key,
    asked: [
      of('a draft, read', (name) => `{ draft(key: "${name}") { version } }`, ...draft),
      of('a draft, published', inputs('microcredentialPublish', (name) => `key: "${name}", expectedVersion: 1`), ...draft),
      of('a draft, withdrawn', inputs('microcredentialWithdraw', (name) => `key: "${name}", expectedVersion: 1, reason: "r"`), ...draft),
      of('a key, revoked', inputs('apiKeyRevoke', (name) => `id: "${name}"`), owned.key.id, owned.key.id.replaceAll(/[0-9]/g, '0')),
      of('members of a body', (name) => `{ members(organisation: "${name}") { person } }`, OWNER, 'ee-zz'),
      of('a member, removed', inputs('organisationMemberRemove', (name) => `organisation: "${OWNER}", person: "${name}"`), owner.person, owner.person.replaceAll(/[0-9]/g, '0')),
    ],
  };
}

const agent = new Agent({ keepAlive: true, maxSockets: 1 });

/** Milliseconds until the whole answer is there, and the answer. */
function ask(url: string, key: string, query: string): Promise<{ readonly milliseconds: number; readonly text: string }> {
  const body = JSON.stringify({ query });
  return new Promise((resolve, reject) => {
    const start = performance.now();
    const sent = request(`${url}/graphql`, { method: 'POST', agent, headers: { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body), authorization: `Bearer ${key}` } }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (part: string) => (text += part)).on('end', () => resolve({ milliseconds: performance.now() - start, text }));
    });
    sent.on('error', reject).end(body);
  });
}

/** How often one of the first takes longer than one of the second, of all pairs; half for those that take as long. */
function longer(some: readonly number[], others: readonly number[]): number {
  const sorted = [...others].sort((a, b) => a - b);
  const below = (value: number): number => sorted.findIndex((other) => other >= value);
  return some.reduce((sum, value) => sum + (below(value) < 0 ? sorted.length : below(value)), 0) / (some.length * others.length);
}

build();
const { key, asked } = await prepare();
const server = await startRegistry(path);
try {
  heading('What is not the caller’s, beside what is not there');
  for (const { what, forbidden, absent } of asked) {
    const times: Record<'forbidden' | 'absent', number[]> = { forbidden: [], absent: [] };
    for (let turn = 0; turn < WARM_UP + TURNS; turn += 1) {
      const [first, second] = turn % 2 === 0 ? (['forbidden', 'absent'] as const) : (['absent', 'forbidden'] as const);
      const texts = new Set<string>();
      for (const which of [first, second]) {
        const { milliseconds, text } = await ask(server.url, key, which === 'forbidden' ? forbidden : absent);
        texts.add(text.replaceAll(/"requestId":"[^"]*"/g, ''));
        if (turn >= WARM_UP) times[which].push(milliseconds);
      }
      if (texts.size !== 1) throw new Error(`${what}: the answers differ: ${[...texts].join(' ')}`);
    }
    const often = longer(times.forbidden, times.absent);
    report({ what: `${what}: medians, ms, forbidden`, values: [median(times.forbidden)] });
    report({ what: `${what}: medians, ms, absent`, values: [median(times.absent)] });
    report({ what: `${what}: how far from half of the time the one takes longer`, values: [Math.abs(often - 0.5)], reach: { atMost: 0.1 } });
  }
} finally {
  await server.stop();
  agent.destroy();
  seeded.release();
  rmSync(folder, { recursive: true });
}
