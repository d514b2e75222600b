import { describeProblem } from '../seed/problem.js';
import { countSeeds, expandSeeds } from '../seed/expand-seeds.js';
import { readSeedFolder } from '../seed/read-seed-folder.js';
import { colours, note, say } from './terminal.js';

/** Checks a seed folder and says every mistake, one a line; exit code 1 where there is one. */
export async function check(folder: string): Promise<void> {
  const { records, problems } = await readSeedFolder(folder);
  for (const problem of problems) say(describeProblem(problem));
  if (problems.length > 0) {
    note(colours.red(`${problems.length} ${problems.length === 1 ? 'mistake' : 'mistakes'}. Nothing is loaded from a folder with mistakes.`));
    process.exitCode = 1;
    return;
  }
  const counts = Object.entries(countSeeds(expandSeeds({ records })));
  say(`No mistakes: ${counts.map(([what, number]) => `${number} ${what.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)}`).join(', ')}.`);
}
