/**
 * Every level of the seeds seen from every framework, on one core, in a process that has just started: with the checks
 * and their agreement, and as verdicts and levels alone.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { storeWith } from './generate/store.js';
import { onOtherCore } from './measure/child.js';
import { openStore } from './measure/in-process.js';
import { heading, report } from './measure/report.js';
import { inRounds } from './measure/rounds.js';

const ROUNDS = 9;

const folder = mkdtempSync(join(tmpdir(), 'openqf-bench-core-'));
const world = join(folder, 'world.json');
const once = fileURLToPath(new URL('core-once.ts', import.meta.url));

async function writeWorld(): Promise<void> {
  const store = await storeWith(0);
  const { registry } = await openStore(store.path);
  writeFileSync(world, JSON.stringify(registry.references.current().data));
  await registry.close();
  store.release();
}

function seconds(what: 'answers' | 'resolutions'): number {
  const [program, ...words] = onOtherCore([process.execPath, ...process.execArgv, once, world, what]) as [string, ...string[]];
  const { status, stdout, stderr } = spawnSync(program, words, { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return Number(stdout) / 1000;
}

try {
  await writeWorld();
  heading('All levels of the seeds seen from all frameworks, one process on one core, from reading the reference data on');
  const { answers, resolutions } = await inRounds(ROUNDS, { answers: () => seconds('answers'), resolutions: () => seconds('resolutions') });
  report({ what: 'answers with their checks', values: answers, unit: ' s', reach: { atMost: 1.5 } });
  report({ what: 'verdicts and levels alone', values: resolutions, unit: ' s', reach: { atMost: 0.7 } });
} finally {
  rmSync(folder, { recursive: true });
}
