import { told, type Mistake } from '../../record/user-error.type.js';
import type { StoredMicrocredential } from '../microcredential-page.js';
import { say } from '../words/say.js';

/** Successors that are followed: a longer line is taken for a ring. */
const LONGEST_LINE = 50;

const PATH = ['input', 'successor'];

const unknown = (key: string): Mistake => ({ code: 'INVALID', path: PATH, ...told(say((words) => words.unknownSuccessor(key))) });

/** What is wrong with naming a record the successor of another: it is unknown, no longer in use, or leads back. */
export async function successorMistakes(
  key: string, successor: string | null, read: (keys: readonly string[]) => Promise<(StoredMicrocredential | null)[]>,
): Promise<Mistake[]> {
  if (successor === null) return [];
  let next: string | undefined = successor;
  for (let steps = 0; next !== undefined; steps += 1) {
    if (next === key || steps === LONGEST_LINE) return [{ code: 'INVALID', path: PATH, ...told(say((words) => words.successorLeadsBack(successor, key))) }];
    const [found]: (StoredMicrocredential | null)[] = await read([next]);
    if (!found) return [unknown(next)];
    if (steps === 0 && found.content.state === 'WITHDRAWN') return [{ code: 'INVALID', path: PATH, ...told(say((words) => words.successorWithdrawn(successor))) }];
    next = found.content.ending?.successor;
  }
  return [];
}
