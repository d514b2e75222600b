import type { LinkValues } from '../words/speaking.js';

/** What the page is asked for: all of it stands in its address. */
export interface CompareRequest {
  /** Codes, each once. */
  readonly codes: readonly string[];
  /** A day, `2019-06-01`; null: today. */
  readonly asOf: string | null;
  /** `direct`, or the code of the framework to go through; null: whatever decides. */
  readonly by: string | null;
  /** The level that is followed, `ie-nfq:8`. */
  readonly level: string | null;
}

export const DIRECT = 'direct';
export const FEWEST = 2;
export const MOST = 4;

export function readCompareRequest(query: URLSearchParams): CompareRequest {
  const one = (name: string): string | null => query.get(name)?.trim() || null;
  const codes = query.getAll('f').map((code) => code.trim()).filter(Boolean);
  return { codes: [...new Set(codes)], asOf: one('asOf'), by: one('by'), level: one('level') };
}

/** The same as values of an address. */
export const compareValues = ({ codes, asOf, by, level }: CompareRequest): LinkValues => ({ f: codes, asOf, by, level });

/** How the chains that count are narrowed. One document to the regional framework and one from it: that is what it alone can say. */
export function policyBy(by: string | null): { readonly maxHops: number; readonly through?: string } | null {
  if (by === null) return null;
  return by === DIRECT ? { maxHops: 1 } : { maxHops: 2, through: by };
}
