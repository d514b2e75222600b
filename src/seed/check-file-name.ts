import type { UnplacedProblem } from '../check/problem.js';

/** That the name of a file is the code that it holds. */
export function checkFileName(code: string, name: string): UnplacedProblem[] {
  if (code === name) return [];
  const hint = `Rename the file to ${code}.yaml, or correct the code.`;
  return [{ at: ['code'], found: `the code "${code}" in a file named ${name}.yaml`, expected: 'the same name and code', hint }];
}
