import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { onOtherCore, processorSeconds, type RunningChild } from './child.js';

const SCRIPT = fileURLToPath(new URL('../questions.lua', import.meta.url));

export function requireWrk(): void {
  if (spawnSync('wrk', ['--version']).error) throw new Error('These figures need wrk, which makes the load: apt-get install -y wrk');
}

/** Some lines of the folder of questions (questions.lua). */
export interface Lines {
  readonly folder: string;
  readonly first: number;
  readonly count: number;
}

export interface Load {
  readonly requestsASecond: number;
  /** Requests for a second of the server's processor time: the same on a quiet machine, and untouched by a busy one. */
  readonly requestsAProcessorSecond: number;
  /** Requests that were answered. */
  readonly requests: number;
}

const CONNECTIONS = 16;

/** Asks a server as fast as it answers, over so many connections. Any answer that is not 200 fails the run. */
export async function loadOf(server: RunningChild, { folder, first, count }: Lines, seconds: number, connections = CONNECTIONS): Promise<Load> {
  const command = ['wrk', '-t1', `-c${connections}`, `-d${seconds}s`, '-s', SCRIPT, `${server.url}/graphql`, '--', folder, String(first), String(count)];
  const [program, ...words] = onOtherCore(command) as [string, ...string[]];
  const before = processorSeconds(server.pid);
  const wrk = spawn(program, words, { stdio: ['ignore', 'pipe', 'inherit'] });
  let text = '';
  wrk.stdout.on('data', (part: Buffer) => (text += part.toString()));
  await once(wrk, 'close');
  const processor = processorSeconds(server.pid) - before;
  if (wrk.exitCode !== 0 || /Non-2xx|Socket errors/.test(text)) throw new Error(`The load on ${server.url} failed:\n${text}`);
  const number = (pattern: RegExp): number => Number(pattern.exec(text)?.[1]);
  const requests = number(/(\d+) requests in/);
  return { requests, requestsASecond: number(/Requests\/sec:\s+([\d.]+)/), requestsAProcessorSecond: requests / processor };
}
