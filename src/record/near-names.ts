import { distance } from 'fastest-levenshtein';

const NEAR_NAMES = 3;
/** Longer names are compared by their beginning. */
const COMPARED_CHARACTERS = 100;

/**
 * The known names that somebody may have meant, nearest first, at most three.
 * `nearNames('lable', ['label', 'code'])` -> `['label']`.  O(known names × length²).
 */
export function nearNames(name: string, known: Iterable<string>): string[] {
  const wanted = name.slice(0, COMPARED_CHARACTERS).toLowerCase();
  const reach = Math.max(1, Math.floor(wanted.length / 2));
  return [...known]
    .map((candidate) => ({ candidate, steps: distance(wanted, candidate.toLowerCase()) }))
    .filter(({ steps }) => steps <= reach)
    .sort((a, b) => a.steps - b.steps || (a.candidate < b.candidate ? -1 : 1))
    .slice(0, NEAR_NAMES)
    .map(({ candidate }) => candidate);
}

/** `Did you mean "a" or "b"?`, or undefined where no known name is near. */
export function didYouMean(name: string, known: Iterable<string>): string | undefined {
  const near = nearNames(name, known).map((candidate) => `"${candidate}"`);
  return near.length > 0 ? `Did you mean ${near.join(' or ')}?` : undefined;
}
