/** Keys as they came, and the same in order. */
interface Order {
  readonly keys: readonly string[];
  readonly sorted: readonly string[];
}

/** So many orders are remembered for each number of keys: the records of a file have few. */
const REMEMBERED = 16;
const remembered = new Map<number, Order[]>();

/**
 * The keys of an object by UTF-16 code units, as RFC 8785 asks for. Objects of one kind have their keys in one order:
 * that is recognised sooner than they are sorted. `{ b: 1, a: 2 }` -> `['a', 'b']`.
 */
export function keysInOrder(object: object): readonly string[] {
  const keys = Object.keys(object);
  if (keys.length < 2) return keys;
  const known = remembered.get(keys.length);
  const found = known?.find((order) => isSame(order.keys, keys));
  if (found) return found.sorted;
  const sorted = keys.toSorted();
  if (!known) remembered.set(keys.length, [{ keys, sorted }]);
  else if (known.length < REMEMBERED) known.push({ keys, sorted });
  return sorted;
}

function isSame(some: readonly string[], others: readonly string[]): boolean {
  for (let place = 0; place < some.length; place += 1) if (some[place] !== others[place]) return false;
  return true;
}
