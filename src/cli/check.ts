import { describeProblem } from '../seed/problem.js';
import { countSeeds, expandSeeds } from '../seed/expand-seeds.js';
import { readSeedFolder } from '../seed/read-seed-folder.js';
import type { SeedCounts } from '../seed/seed-record.js';
import { colours, note, say } from './terminal.js';

const NAMES: Readonly<Record<keyof SeedCounts, readonly [one: string, several: string]>> = {
  frameworks: ['framework', 'frameworks'],
  levels: ['level', 'levels'],
  alignments: ['alignment', 'alignments'],
  creditSystems: ['credit system', 'credit systems'],
  awardingBodies: ['awarding body', 'awarding bodies'],
  microcredentials: ['microcredential', 'microcredentials'],
};

const counted = (number: number, [one, several]: readonly [one: string, several: string]): string => `${number} ${number === 1 ? one : several}`;

/** Checks a seed folder and says every mistake, one a line; exit code 1 where there is one. */
export async function check(folder: string): Promise<void> {
  const { records, problems } = await readSeedFolder(folder);
  for (const problem of problems) say(describeProblem(problem));
  if (problems.length > 0) {
    note(colours.red(`${counted(problems.length, ['mistake', 'mistakes'])}. Nothing is loaded from a folder with mistakes.`));
    process.exitCode = 1;
    return;
  }
  const counts = countSeeds(expandSeeds({ records }));
  const parts = Object.keys(NAMES) as (keyof SeedCounts)[];
  say(`No mistakes: ${parts.map((part) => counted(counts[part], NAMES[part])).join(', ')}.`);
}
