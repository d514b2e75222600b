import type { Mistake } from '../../record/user-error.type.js';
import type { StoredMicrocredential } from '../microcredential-page.js';

/** Successors that are followed: a longer line is taken for a ring. */
const LONGEST_LINE = 50;

const PATH = ['input', 'successor'];

/** What is wrong with naming a record the successor of another: it is unknown, no longer in use, or leads back. */
export async function successorMistakes(
  key: string, successor: string | null, read: (keys: readonly string[]) => Promise<(StoredMicrocredential | null)[]>,
): Promise<Mistake[]> {
  if (successor === null) return [];
  let next: string | undefined = successor;
  for (let steps = 0; next !== undefined; steps += 1) {
    if (next === key || steps === LONGEST_LINE) return [{ code: 'INVALID', path: PATH, message: `${successor} leads back to ${key}; expected a record that takes its place.` }];
    const [found]: (StoredMicrocredential | null)[] = await read([next]);
    if (!found) return [{ code: 'INVALID', path: PATH, message: `There is no microcredential ${next}; expected the key of one that everybody sees.` }];
    if (steps === 0 && found.content.state === 'WITHDRAWN') return [{ code: 'INVALID', path: PATH, message: `${successor} is withdrawn itself; expected a record in use.` }];
    next = found.content.ending?.successor;
  }
  return [];
}
