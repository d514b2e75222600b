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
import { heading, note, report } from './measure/report.js';
import { inRounds } from './measure/rounds.js';

const ROUNDS = 9;
const ONCE = fileURLToPath(new URL('core-once.ts', import.meta.url));

const folder = mkdtempSync(join(tmpdir(), 'openqf-bench-core-'));
const world = join(folder, 'world.json');

async function writeWorld(): Promise<void> {
  const store = await storeWith(0);
  const { registry } = await openStore(store.path);
  writeFileSync(world, JSON.stringify(registry.references.current().data));
  await registry.close();
  store.release();
}

/** What `core-once.ts` prints. */
interface Run {
  readonly answers: number;
  readonly passed: number;
  readonly processor: number;
}

function run(what: 'answers' | 'resolutions'): Run {
  const [program, ...words] = onOtherCore([process.execPath, ...process.execArgv, ONCE, world, what]) as [string, ...string[]];
  const { status, stdout, stderr } = spawnSync(program, words, { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout) as Run;
}

try {
  await writeWorld();
  note(`${run('answers').answers} answers`);
  const passed: Record<string, number[]> = { answers: [], resolutions: [] };
  const processor = (what: 'answers' | 'resolutions') => (): number => {
    const one = run(what);
    passed[what]!.push(one.passed);
    return one.processor;
  };
  const { answers, resolutions } = await inRounds(ROUNDS, { answers: processor('answers'), resolutions: processor('resolutions') });
  heading('All levels of the seeds seen from all frameworks: a new process on one core');
  report({ what: 'answers with their checks, processor time', values: answers, unit: ' s', reach: { atMost: 1.5 } });
  report({ what: 'answers with their checks, time passed', values: passed['answers']!, unit: ' s' });
  report({ what: 'verdicts and levels alone, processor time', values: resolutions, unit: ' s', reach: { atMost: 0.7 } });
  report({ what: 'verdicts and levels alone, time passed', values: passed['resolutions']!, unit: ' s' });
} finally {
  rmSync(folder, { recursive: true });
}
