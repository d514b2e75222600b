import { checkShape } from '../../check/check-shape.js';
import { mistakeOf } from '../../record/mistake-of.js';
import { firstDay, lastDay } from '../../record/partial-date.js';
import { told, type Mistake, type MistakeSentences } from '../../record/user-error.type.js';
import { STATEMENT_SCHEMAS, type StatementRecord } from './statement.record.js';
import type { MicrocredentialWords } from '../words/en.js';
import { say } from '../words/say.js';

type Ended = { readonly content: StatementRecord; readonly mistakes: readonly [] } | { readonly content: null; readonly mistakes: readonly Mistake[] };

/** A statement as it is once it is ended, or why it cannot be. Pure. */
export function endedStatement(statement: StatementRecord, { on, reason }: { readonly on: string; readonly reason: string }): Ended {
  const content = { ...statement, state: 'ENDED' as const, ended: { on, reason } };
  const { problems } = checkShape(STATEMENT_SCHEMAS[statement.kind], content);
  const mistakes: Mistake[] = [
    ...(statement.state === 'ENDED' ? [{ code: 'WRONG_STATE' as const, path: ['input', 'id'], ...told(say((words) => words.endedBefore(statement.ended?.on))) }] : []),
    ...dayMistakes(statement, on),
    ...problems.map((problem) => mistakeOf(problem, ['input', ...problem.at.slice(1).map(String)])),
  ];
  return mistakes.length > 0 ? { content: null, mistakes } : { content, mistakes: [] };
}

function dayMistakes({ from, until }: StatementRecord, on: string): Mistake[] {
  const invalid = (sentences: (words: MicrocredentialWords) => MistakeSentences): Mistake[] => [{ code: 'INVALID', path: ['input', 'on'], ...told(say(sentences)) }];
  if (on < firstDay(from)) return invalid((words) => words.wouldEndEarly(from, on));
  return until !== null && on > lastDay(until) ? invalid((words) => words.wouldEndLate(until, on)) : [];
}
