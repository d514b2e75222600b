import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { availableParallelism } from 'node:os';
import { setTimeout as wait } from 'node:timers/promises';
import { rootPath } from './built.js';

/** Whether a process can be kept on one core, so that a server and what asks it do not share one. */
const CAN_PIN = availableParallelism() > 1 && spawnSync('taskset', ['--version']).status === 0;
const pinned = (core: number, command: readonly string[]): readonly string[] => (CAN_PIN ? ['taskset', '-c', String(core), ...command] : command);

export const onServerCore = (command: readonly string[]): readonly string[] => pinned(0, command);
export const onOtherCore = (command: readonly string[]): readonly string[] => pinned(1, command);

/** A server in a process of its own. */
export interface RunningChild {
  readonly url: string;
  readonly pid: number;
  stop(): Promise<void>;
}

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

type Environment = Readonly<Record<string, string>>;

/** Starts a server that listens on PORT, and waits until it answers. What it prints is shown only if it fails. */
export async function startServer(command: readonly string[], environment: Environment = {}, path = '/'): Promise<RunningChild> {
  const port = await freePort();
  const [program, ...words] = command as [string, ...string[]];
  const child = spawn(program, words, {
    cwd: rootPath,
    env: { ...process.env, NODE_ENV: 'production', ...environment, HOST: '127.0.0.1', PORT: String(port) },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const url = `http://127.0.0.1:${port}`;
  await untilAnswered(child, url + path);
  return { url, pid: child.pid!, stop: () => stop(child) };
}

const { scripts } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { scripts: { start: string; openqf: string } };
const flagsOf = (script: string): readonly string[] => script.match(/--\S+/g) ?? [];

/** Node as `npm start` runs it: a small young space, a heap that grows little and two compilers rather than three, for the registry and for whatever is measured beside it. */
export const NODE: readonly string[] = [process.execPath, ...flagsOf(scripts.start)];

/** Node as `npm run openqf` runs it, for commands that end. */
export const NODE_OF_COMMANDS: readonly string[] = [process.execPath, ...flagsOf(scripts.openqf)];

/** The built registry as `npm start` runs it, without limits over time, over a SQLite file. */
export const startRegistry = (store: string, path = '/readyz'): Promise<RunningChild> =>
  startServer(onServerCore([...NODE, 'src/openqf.mjs', 'serve']), { OPENQF_DATABASE: store, OPENQF_RATE_LIMIT: 'off' }, path);

const ASK_AGAIN_MS = 2;
const PATIENCE_MS = 120_000;

async function untilAnswered(child: ChildProcess, url: string): Promise<void> {
  for (const end = Date.now() + PATIENCE_MS; Date.now() < end; await wait(ASK_AGAIN_MS)) {
    if (child.exitCode !== null) throw new Error(`A server ended with ${child.exitCode} before it answered.`);
    const status = await fetch(url).then((response) => response.status, () => 0); // Nobody listens yet.
    if (status === 200) return;
  }
  await stop(child);
  throw new Error(`${url} did not answer within ${PATIENCE_MS / 1000} s.`);
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  await ended;
}

/** Seconds of processor time that a process has used so far; Linux counts them in hundredths. */
export function processorSeconds(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').replace(/^.*\) /, '').split(' ');
  return (Number(fields[11]) + Number(fields[12])) / 100;
}

/** Resident memory of a process, megabytes. */
export function residentMegabytes(pid: number): number {
  return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024;
}
