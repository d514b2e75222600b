import { openLog } from '../../../src/platform/http/open-log.js';
import type { ServerOptions } from '../../../src/platform/http/options.js';
import { startHttpServer, type RunningServer } from '../../../src/platform/http/server.js';
import { library, type Library } from './library.js';

export interface Served extends AsyncDisposable {
  readonly server: RunningServer;
  readonly library: Library;
  /** Lines of the log, newest last. */
  readonly log: readonly Record<string, unknown>[];
  readonly fetch: (path: string, init?: RequestInit) => Promise<Response>;
  readonly post: (body: unknown, headers?: Record<string, string>) => Promise<Response>;
}

/** The library served on a free port, until the block ends. */
export async function serving(options: Partial<ServerOptions> = {}): Promise<Served> {
  const shelves = library();
  const log: Record<string, unknown>[] = [];
  const server = await startHttpServer({
    schema: shelves.schema,
    host: '127.0.0.1',
    port: 0,
    publicUrl: 'http://library.example',
    createContext: (facts) => ({ facts }),
    revision: () => shelves,
    readiness: async () => ({ ready: true, database: 'sqlite' }),
    languages: ['en', 'et', 'mi'],
    rateLimit: 'off',
    log: openLog('debug', { write: (line: string) => void log.push(JSON.parse(line) as Record<string, unknown>) }),
    ...options,
  });
  const fetchFrom: Served['fetch'] = (path, init) => fetch(`${server.url}${path}`, init);
  return {
    server,
    library: shelves,
    log,
    fetch: fetchFrom,
    post: (body, headers = {}) => fetchFrom('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    }),
    [Symbol.asyncDispose]: () => server.close(),
  };
}

export interface GraphqlBody {
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly { readonly message: string; readonly path?: readonly (string | number)[]; readonly locations?: unknown; readonly extensions: Record<string, unknown> }[];
}

export async function bodyOf(response: Response): Promise<GraphqlBody> {
  return (await response.json()) as GraphqlBody;
}

export async function codesOf(response: Response): Promise<readonly unknown[]> {
  return (await bodyOf(response)).errors?.map(({ extensions }) => extensions['code']) ?? [];
}
