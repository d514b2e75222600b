import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const BUILD = fileURLToPath(new URL('../../src/build.mjs', import.meta.url));

/** Builds what is missing, once for all tests: each command would do so by itself, and two of them at the same time. */
export default function setUp(): void {
  const { status } = spawnSync(process.execPath, [BUILD], { stdio: 'inherit' });
  if (status !== 0) throw new Error('The registry could not be built; the lines above say why.');
}
