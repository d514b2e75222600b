#!/usr/bin/env node
/**
 * The door of the command line, in plain JavaScript so that any Node can read it. It finds a Node that can run the
 * registry, builds what is missing, and hands over. Nothing else may be imported before the version is known:
 * the SQLite binding would crash an older Node.
 */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const LOWEST = [22, 17];
const root = new URL('../', import.meta.url);
/**
 * Small young spaces, and clearing up when the rest has grown by a third, spare a third of the memory that a busy server
 * would hold on to; while it starts there is nothing to clear up. Each thread that compiles keeps some ten megabytes, so
 * there is one; the middle one of the engine's three compilers keeps twenty more, and what runs for long gains nothing
 * by it. What works through a file and ends, as an import does, has no use for that thrift: half of its time would go
 * into clearing up. Both stand in package.json, for `npm start` and `npm run openqf`.
 */
const memoryFlags = () => {
  const { start, openqf } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8')).scripts;
  return (process.argv[2] === 'serve' ? start : openqf).match(/--\S+/g);
};

/** How often to look whether the shell that npm started us in is still there (ms). */
const LOOK_AFTER_NPM_MS = 250;

/**
 * Whoever ends npm means us, but npm passes the signal to the shell that it started us in, and many shells end without
 * passing it on: the server would go on without anybody knowing.
 */
const endWithNpm = () => {
  if (process.env.npm_lifecycle_event === undefined || process.platform === 'win32') return;
  const { ppid } = process;
  const look = setInterval(() => {
    if (process.ppid === ppid) return;
    clearInterval(look);
    process.kill(process.pid, 'SIGTERM');
  }, LOOK_AFTER_NPM_MS);
  look.unref();
};

const isNewEnough = () => {
  const [major, minor] = process.versions.node.split('.').map(Number);
  return major > LOWEST[0] || (major === LOWEST[0] && minor >= LOWEST[1]);
};

/** The Node that npm installed beside us, where there is one for this machine. */
const pinnedNode = () => {
  const system = process.platform === 'win32' ? 'win' : process.platform;
  const program = process.platform === 'win32' ? 'bin/node.exe' : 'bin/node';
  const path = fileURLToPath(new URL(`node_modules/node-${system}-${process.arch}/${program}`, root));
  return existsSync(path) ? path : null;
};

const runAgainWith = (node) => {
  const child = spawn(node, [...memoryFlags(), fileURLToPath(import.meta.url), ...process.argv.slice(2)], { stdio: 'inherit', env: { ...process.env, OPENQF_HANDED_OVER: '1' } });
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' ? 130 : 143)));
};

endWithNpm();
if (!isNewEnough()) {
  // Handed over once already: a Node that still says it is old would be asked for ever.
  const node = process.env.OPENQF_HANDED_OVER ? null : pinnedNode();
  if (node) runAgainWith(node);
  else {
    process.stderr.write(`openqf needs Node ${LOWEST.join('.')} or newer and found ${process.versions.node}. Run "npm ci" here, which brings one, or install it.\n`);
    process.exitCode = 1;
  }
} else {
  await start().catch((error) => {
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  });
}

async function start() {
  process.env.NODE_ENV ??= 'production';
  const { enableCompileCache } = await import('node:module');
  const { buildWhatIsMissing } = await import('./build.mjs');
  await buildWhatIsMissing({ pages: process.argv[2] === 'serve' });
  enableCompileCache(fileURLToPath(new URL('dist/.compile-cache', root)));
  await import(new URL('dist/src/cli/main.js', root));
}
