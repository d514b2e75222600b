import { worstMark, type Chain } from './chain.js';

type Compare<T> = (a: T, b: T) => number;

/** A newest document of unknown date comes last. */
const byNewest: Compare<Chain> = (a, b) => {
  const [first, second] = [a.route.newest ?? -Infinity, b.route.newest ?? -Infinity];
  return first === second ? 0 : second > first ? 1 : -1;
};

const byKeys: Compare<Chain> = (a, b) => {
  const place = a.route.documents.findIndex((document, i) => document.key !== b.route.documents[i]?.key);
  if (place < 0) return 0;
  return a.route.documents[place]!.key < (b.route.documents[place]?.key ?? '') ? -1 : 1;
};

/** Fewer documents; the stronger weakest link; the better worst mark; the newer; then the keys (EQUIVALENCE.md 4). */
const ORDER: readonly Compare<Chain>[] = [
  (a, b) => a.route.hops - b.route.hops,
  (a, b) => a.route.force - b.route.force,
  (a, b) => worstMark(a) - worstMark(b),
  byNewest,
  byKeys,
];

export const compareChains: Compare<Chain> = (a, b) => {
  for (const compare of ORDER) {
    const difference = compare(a, b);
    if (difference !== 0) return difference;
  }
  return 0;
};
