import { addBody, addKey } from '../../access/bodies.js';
import { scratch } from '../../cli/openqf.js';
import { startServer } from '../../cli/server.js';
import { SEEDS } from '../../seed/folders.js';
import { openRegistry, type OpenRegistry } from '../../../src/main.js';
import { loadSeeds } from '../../../src/seed/load-seeds.js';

/** An invented awarding body. */
export const BODY = 'ee-made-up';

export interface SendOptions {
  readonly key?: string | null;
  readonly type?: string;
  readonly query?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Sent {
  readonly status: number;
  readonly headers: Headers;
  readonly lines: readonly Record<string, unknown>[];
}

/** The built server in a process of its own, and its store, opened here as well. */
export interface ImportServer {
  readonly url: string;
  readonly registry: OpenRegistry;
  readonly keys: Readonly<Record<'body' | 'operator' | 'readOnly' | 'agency', string>>;
  send(body: string | Uint8Array<ArrayBuffer>, options?: SendOptions): Promise<Sent>;
  close(): Promise<void>;
}

export async function startImportServer(): Promise<ImportServer> {
  const place = scratch();
  const sqlitePath = place.path('store.sqlite');
  const registry = await openRegistry({ sqlitePath });
  await registry.database.migrate();
  await loadSeeds(registry.ledger, SEEDS);
  await registry.references.refresh();
  await addBody(registry, BODY, ['AWARDING_BODY']);
  await addBody(registry, 'ee-operator', ['REGISTRY_OPERATOR']);
  await addBody(registry, 'ee-agency', ['QUALITY_AGENCY']);
  const key = async (...of: Parameters<typeof addKey> extends [unknown, ...infer Rest] ? Rest : never): Promise<string> => (await addKey(registry, ...of)).text;
  const keys = { body: await key(BODY), operator: await key('ee-operator'), readOnly: await key(BODY, { scopes: ['READ'] }), agency: await key('ee-agency') };
  const server = await startServer({ OPENQF_DATABASE: sqlitePath, OPENQF_RATE_LIMIT: 'off' });

  return {
    url: server.url,
    registry,
    keys,
    async send(body, { key: shown = keys.body, type = 'application/x-ndjson', query = '', headers = {} } = {}) {
      const response = await fetch(`${server.url}/import${query}`, { method: 'POST', body, headers: { 'content-type': type, ...(shown === null ? {} : { authorization: `Bearer ${shown}` }), ...headers } });
      const text = await response.text();
      return { status: response.status, headers: response.headers, lines: text.trim().split('\n').map((one) => JSON.parse(one) as Record<string, unknown>) };
    },
    async close() {
      server.process.kill();
      await server.end;
      await registry.close();
      place.remove();
    },
  };
}
