import { distance } from 'fastest-levenshtein';

const NEAR_NAMES = 3;
/** Longer names are compared by their beginning. */
const COMPARED_CHARACTERS = 100;

/**
 * The known names that somebody may have meant, nearest first, at most three.
 * `nearNames('ie-nqf', ['ge-nqf', 'ie-nfq'])` -> `['ie-nfq', 'ge-nqf']`.  O(known names × length²).
 */
export function nearNames(name: string, known: Iterable<string>): string[] {
  const wanted = name.slice(0, COMPARED_CHARACTERS).toLowerCase();
  const reach = Math.max(1, Math.floor(wanted.length / 2));
  return [...known]
    .map((candidate) => ({ candidate, lower: candidate.toLowerCase() }))
    .map(({ candidate, lower }) => ({ candidate, steps: stepsBetween(wanted, lower), beginning: sharedBeginning(wanted, lower) }))
    .filter(({ steps }) => steps <= reach)
    .sort((a, b) => a.steps - b.steps || b.beginning - a.beginning || (a.candidate < b.candidate ? -1 : 1))
    .slice(0, NEAR_NAMES)
    .map(({ candidate }) => candidate);
}

/** Two letters that have changed places are one slip of the hand, not two. */
function stepsBetween(a: string, b: string): number {
  const steps = distance(a, b);
  return steps === 2 && isSwapped(a, b) ? 1 : steps;
}

function isSwapped(a: string, b: string): boolean {
  const place = sharedBeginning(a, b);
  return a.length === b.length && a[place] === b[place + 1] && a[place + 1] === b[place] && a.slice(place + 2) === b.slice(place + 2);
}

function sharedBeginning(a: string, b: string): number {
  let place = 0;
  while (place < a.length && a[place] === b[place]) place += 1;
  return place;
}

/** `Did you mean "a" or "b"?`, or undefined where no known name is near. */
export function didYouMean(name: string, known: Iterable<string>): string | undefined {
  const near = nearNames(name, known).map((candidate) => `"${candidate}"`);
  return near.length > 0 ? `Did you mean ${near.join(' or ')}?` : undefined;
}
