import { isMicrocredentialId, isMicrocredentialKey } from '../../record/code.js';
import { parsePublicId } from '../../record/public-id.js';

/** The key that a part is written as: `de-inv:p1` or `microcredential:de-inv:p1`; null for a bare id, words and addresses. */
export function writtenKey(part: string): string | null {
  const named = part.trim();
  const reference = parsePublicId(named);
  const key = reference?.kind === 'microcredential' && isMicrocredentialKey(reference.key) ? reference.key : named;
  return isMicrocredentialKey(key) ? key : null;
}

/** The keys that a part may mean, the first that is held being meant: an id of the same body, or a key of any. None for words. */
export function keysOfPart(part: string, awardingBody: string): string[] {
  const id = part.trim();
  const written = writtenKey(part);
  return [...(isMicrocredentialId(id) ? [`${awardingBody}:${id}`] : []), ...(written === null ? [] : [written])];
}

/** The body of a key: `de-inv` of `de-inv:p1`. */
export const bodyOfKey = (key: string): string => key.slice(0, key.indexOf(':'));
