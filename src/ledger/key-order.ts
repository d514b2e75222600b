/** Keys as they came, and the same in order. */
export interface KeyOrder {
  readonly keys: readonly string[];
  /** By UTF-16 code units, as RFC 8785 asks for. */
  readonly sorted: readonly string[];
  /** The same as they stand in JSON, with their colon: `"id":`. */
  readonly heads: readonly string[];
}

/** So many orders are remembered for each number of keys: the records of a file have few. */
const REMEMBERED = 16;
const remembered = new Map<number, KeyOrder[]>();

/**
 * The keys of an object in order. Objects of one kind have their keys in one order: that is recognised sooner than they
 * are sorted. `{ b: 1, a: 2 }` -> `{ sorted: ['a', 'b'], … }`.
 */
export function orderOf(object: object): KeyOrder {
  const keys = Object.keys(object);
  const known = remembered.get(keys.length);
  const found = known?.find((order) => isSame(order.keys, keys));
  if (found) return found;
  const sorted = keys.toSorted();
  const order = { keys, sorted, heads: sorted.map((key) => `${JSON.stringify(key)}:`) };
  if (!known) remembered.set(keys.length, [order]);
  else if (known.length < REMEMBERED) known.push(order);
  return order;
}

function isSame(some: readonly string[], others: readonly string[]): boolean {
  for (let place = 0; place < some.length; place += 1) if (some[place] !== others[place]) return false;
  return true;
}
