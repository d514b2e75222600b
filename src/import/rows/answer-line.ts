import type { ToldLanguage } from '../../platform/text/told-in.js';
import { problemIn } from './problem-in.js';
import type { RowAnswer, RowProblem } from './row.js';

/** What became of a row as a line of JSON: `{"line":2,"key":"ee-ut:a","status":"unchanged","problems":[]}`. */
export function answerLine(language: ToldLanguage, { problems, warnings, ...answer }: RowAnswer): string {
  const told = (all: readonly RowProblem[]): readonly object[] => all.map((problem) => problemIn(language, problem));
  return `${JSON.stringify({ ...answer, problems: told(problems), ...(warnings && { warnings: told(warnings) }) })}\n`;
}
