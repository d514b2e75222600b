/** What `core.ts` starts anew for each figure: prints the milliseconds from the plain reference data to the last answer. */
import { readFileSync } from 'node:fs';
import { answersFrom, compileWorld, resolutionsFrom, type WorldData } from '../src/core/index.js';

const [, , file, what] = process.argv as [string, string, string, 'answers' | 'resolutions'];
const data = JSON.parse(readFileSync(file, 'utf8')) as WorldData;
const today = new Date().toISOString().slice(0, 10);

const start = performance.now();
const from = { answers: answersFrom, resolutions: resolutionsFrom }[what];
const world = compileWorld(data);
let answers = 0;
for (const { levels } of world.frameworks.values()) for (const level of levels) answers += from(world, level, today).length;
const milliseconds = performance.now() - start;

if (answers === 0) throw new Error('There was nothing to answer.');
process.stdout.write(String(milliseconds));
