import type { ChildProcess } from 'node:child_process';
import { ended, startOpenqf, type Ended, type Settings } from './openqf.js';

/** A server in a process of its own, on a port that was free. */
export interface Server {
  readonly url: string;
  readonly process: ChildProcess;
  /** Settles when the process ends. */
  readonly end: Promise<Ended>;
}

/** Starts `openqf serve` and waits for the line that tells where it listens. */
export async function startServer(settings: Settings, nodeArguments: readonly string[] = []): Promise<Server> {
  const child = startOpenqf(['serve'], { PORT: '0', ...settings }, nodeArguments);
  const end = ended(child);
  const url = await Promise.race([addressOf(child), end.then(({ stderr }) => Promise.reject(new Error(`The server did not start:\n${stderr}`)))]);
  return { url, process: child, end };
}

/** Where a server says that it listens. */
export function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve) => {
    let said = '';
    child.stdout?.on('data', (text: string) => {
      said += text;
      const [url] = /http:\/\/\S+(?=\n)/.exec(said) ?? [];
      if (url) resolve(url);
    });
  });
}

/** What the API answers to an operation, over HTTP. */
export async function askServer({ url }: Pick<Server, 'url'>, query: string, variables: object): Promise<unknown> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  return response.json();
}
