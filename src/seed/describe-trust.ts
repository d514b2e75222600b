/** Counts in README.md how the seeds were seen: `tsx src/seed/describe-trust.ts`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expandSeeds } from './expand-seeds.js';
import { readSeedFolder } from './read-seed-folder.js';
import { trustTable, withTrustTable } from './trust-table.js';

const README = new URL('../../README.md', import.meta.url);
const seeds = await readSeedFolder(fileURLToPath(new URL('../../seeds', import.meta.url)));
writeFileSync(README, withTrustTable(readFileSync(README, 'utf8'), trustTable(expandSeeds(seeds))));
