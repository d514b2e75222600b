/**
 * What `core.ts` starts anew for each figure. Prints the seconds that passed from the plain reference data to the last
 * answer, and those of processor time.
 */
import { readFileSync } from 'node:fs';
import { answersFrom, compileWorld, resolutionsFrom, type WorldData } from '../src/core/index.js';

const [, , file, what] = process.argv as [string, string, string, 'answers' | 'resolutions'];
const data = JSON.parse(readFileSync(file, 'utf8')) as WorldData;
const today = new Date().toISOString().slice(0, 10);
const from = { answers: answersFrom, resolutions: resolutionsFrom }[what];

const start = performance.now();
const used = process.cpuUsage();
const world = compileWorld(data);
let answers = 0;
for (const { levels } of world.frameworks.values()) for (const level of levels) answers += from(world, level, today).length;
const { user, system } = process.cpuUsage(used);
const passed = performance.now() - start;

process.stdout.write(JSON.stringify({ answers, passed: passed / 1e3, processor: (user + system) / 1e6 }));
