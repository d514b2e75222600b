import { checkShape } from '../../check/check-shape.js';
import { mistakeOf } from '../../check/mistake-of.js';
import { firstDay, lastDay } from '../../record/partial-date.js';
import type { Mistake } from '../../record/user-error.type.js';
import { STATEMENT_SCHEMAS, type StatementRecord } from './statement.record.js';

type Ended = { readonly content: StatementRecord; readonly mistakes: readonly [] } | { readonly content: null; readonly mistakes: readonly Mistake[] };

/** A statement as it is once it is ended, or why it cannot be. Pure. */
export function endedStatement(statement: StatementRecord, { on, reason }: { readonly on: string; readonly reason: string }): Ended {
  const content = { ...statement, state: 'ENDED' as const, ended: { on, reason } };
  const { problems } = checkShape(STATEMENT_SCHEMAS[statement.kind], content);
  const mistakes: Mistake[] = [
    ...(statement.state === 'ENDED' ? [{ code: 'WRONG_STATE' as const, path: ['input', 'id'], message: `It was ended before, from ${statement.ended?.on}.` }] : []),
    ...dayMistakes(statement, on),
    ...problems.map((problem) => mistakeOf(problem, ['input', ...problem.at.slice(1).map(String)])),
  ];
  return mistakes.length > 0 ? { content: null, mistakes } : { content, mistakes: [] };
}

function dayMistakes({ from, until }: StatementRecord, on: string): Mistake[] {
  const invalid = (message: string, fix: string): Mistake[] => [{ code: 'INVALID', path: ['input', 'on'], message, fix }];
  if (on < firstDay(from)) return invalid(`It begins ${from}, and would end on ${on}.`, 'Give a day that is not before it begins; its first day takes it back as a whole.');
  return until !== null && on > lastDay(until) ? invalid(`It holds until ${until} only, and would end on ${on}.`, 'Nothing needs to be done: it has ended by itself, or will.') : [];
}
