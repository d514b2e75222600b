import { QuestionRefused } from './question-refused.js';
import { say } from '../platform/words/say.js';

/** Where a page ended: what its last record was ordered by. */
export type Place = { readonly order: 'key'; readonly key: string } | { readonly order: 'relevance'; readonly relevance: number; readonly row: number };

/** A place as an opaque text. */
export function writeCursor(place: Place): string {
  const values = place.order === 'key' ? [place.key] : [place.relevance, place.row];
  return Buffer.from(JSON.stringify(values)).toString('base64url');
}

/** The place that a cursor of a list in this order names. */
export function readCursor<Order extends Place['order']>(cursor: string, order: Order): Extract<Place, { order: Order }> {
  const place = order === 'key' ? keyPlace(parse(cursor)) : relevancePlace(parse(cursor));
  if (!place) {
    throw new QuestionRefused('BAD_CURSOR', 'after', say((words) => words.brokenCursor()));
  }
  return place as Extract<Place, { order: Order }>;
}

function keyPlace(values: readonly unknown[]): Place | null {
  const [key] = values;
  return values.length === 1 && typeof key === 'string' && !key.includes('\0') ? { order: 'key', key } : null;
}

function relevancePlace(values: readonly unknown[]): Place | null {
  const [relevance, row] = values;
  return values.length === 2 && isWhole(relevance) && isWhole(row) ? { order: 'relevance', relevance, row } : null;
}

/** Rows are numbered by revisions, which the databases hold in 32 bits. */
const LAST_ROW = 2 ** 31 - 1;

const isWhole = (value: unknown): value is number => Number.isInteger(value) && Number(value) >= 0 && Number(value) <= LAST_ROW;

function parse(cursor: string): readonly unknown[] {
  try {
    const values: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    return Array.isArray(values) ? values : [];
  } catch {
    return []; // No JSON, so no cursor: the caller says so.
  }
}
