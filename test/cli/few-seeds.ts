import { cpSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { SEEDS } from '../seed/folders.js';

const FRAMEWORKS = ['ie-nfq', 'nz-nzqcf', 'au-aqf', 'eqf'];

/** Copies a few frameworks of the seeds, what relates them, and all credit systems into a folder: enough to ask, and soon loaded. */
export function copyFewSeeds(folder: string): void {
  const related = readdirSync(join(SEEDS, 'alignments')).filter((name) => {
    const [from = '', to = ''] = name.replace('.yaml', '').split('--');
    return [from, to].every((end) => FRAMEWORKS.some((code) => end === code || end.startsWith(`${code}-2`)));
  });
  const files = [...FRAMEWORKS.map((code) => `frameworks/${code}.yaml`), ...related.map((name) => `alignments/${name}`)];
  for (const file of files) cpSync(join(SEEDS, file), join(folder, file));
  cpSync(join(SEEDS, 'credit-systems'), join(folder, 'credit-systems'), { recursive: true });
}
