import { mkdtempSync, readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'vitest';
import type { Configuration } from '../../src/cli/configuration.js';
import { startServer } from '../../src/cli/serve.js';
import { openRegistry, type OpenRegistry } from '../../src/main.js';
import { loadSeeds } from '../../src/seed/load-seeds.js';
import { SEEDS } from '../seed/folders.js';

export interface ReplyError {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions: { readonly code: string; readonly near?: readonly string[] };
}

/** What came over HTTP for one request. */
export interface Reply<Data = unknown> {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly data: Data;
  readonly errors?: readonly ReplyError[];
}

type Variables = Readonly<Record<string, unknown>>;
type Named = Readonly<Record<string, string>>;

/** A registry with a store of its own that answers over HTTP, until it is closed. */
export interface RunningRegistry {
  readonly url: string;
  readonly registry: OpenRegistry;
  /** The reply, whatever it is. */
  reply<Data>(query: string, variables?: Variables, headers?: Named): Promise<Reply<Data>>;
  /** The data of a reply without errors. */
  ask<Data>(query: string, variables?: Variables, headers?: Named): Promise<Data>;
  close(): Promise<void>;
}

const CONFIGURATION = { seeds: SEEDS, host: '127.0.0.1', port: 0, publicUrl: null, rateLimit: false, logLevel: 'silent', identityProvider: null };

/** Serves a store seeded from a folder: the project's own unless told. */
export async function runRegistry(seeds: string = SEEDS, settings: Partial<Configuration> = {}): Promise<RunningRegistry> {
  const folder = mkdtempSync(join(tmpdir(), 'openqf-api-'));
  const store = { sqlitePath: join(folder, 'registry.sqlite') };
  const registry = await openRegistry(store);
  await registry.database.migrate();
  await loadSeeds(registry.ledger, seeds);
  await registry.references.refresh();
  const server = await startServer(registry, { ...CONFIGURATION, ...settings, store });

  async function reply<Data>(query: string, variables: Variables = {}, headers: Named = {}): Promise<Reply<Data>> {
    const response = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'accept-encoding': 'identity', ...headers },
      body: JSON.stringify({ query, variables }),
    });
    const text = await response.text();
    return { status: response.status, headers: response.headers, text, ...(JSON.parse(text) as { data: Data; errors?: ReplyError[] }) };
  }

  return {
    url: server.url,
    registry,
    reply,
    async ask<Data>(query: string, variables?: Variables, headers?: Named) {
      const { status, errors, data } = await reply<Data>(query, variables, headers);
      expect({ status, errors }).toEqual({ status: 200, errors: undefined });
      return data;
    },
    async close() {
      await server.close();
      await registry.close();
      await rm(folder, { recursive: true });
    },
  };
}

/** The text of an operation that clients use, as it stands. */
export function operation(name: string): string {
  return readFileSync(new URL(`../../schema/operations/${name}.graphql`, import.meta.url), 'utf8');
}
