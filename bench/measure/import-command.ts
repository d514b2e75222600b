import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { rootPath } from './built.js';
import { NODE_OF_COMMANDS, residentMegabytes } from './child.js';

const SAMPLE_MS = 100;

/** Seconds and most memory (megabytes) of `openqf import` of a file, from its start to its end. `store` is the environment that names the database. */
export async function importByCommand(file: string, body: string, store: Readonly<Record<string, string>>): Promise<{ readonly seconds: number; readonly megabytes: number }> {
  const start = performance.now();
  const child = spawn(NODE_OF_COMMANDS[0]!, [...NODE_OF_COMMANDS.slice(1), 'src/openqf.mjs', 'import', file, '--body', body], { cwd: rootPath, env: { ...process.env, ...store }, stdio: 'ignore' });
  let megabytes = 0;
  const sample = setInterval(() => (megabytes = Math.max(megabytes, residentMegabytes(child.pid!) || 0)), SAMPLE_MS);
  const [code] = (await once(child, 'exit')) as [number];
  clearInterval(sample);
  if (code !== 0) throw new Error(`The import ended with ${code}.`);
  return { seconds: (performance.now() - start) / 1000, megabytes };
}
