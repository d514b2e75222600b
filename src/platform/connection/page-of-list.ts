import { pageSize } from '../graphql/page-size.js';
import type { Page } from './connection.type.js';
import { brokenCursor, type PageArguments } from './page-arguments.js';

const PREFIX = 'k:';

const cursorOf = (key: string): string => Buffer.from(PREFIX + key).toString('base64url');

function keyOf(cursor: string): string {
  const text = Buffer.from(cursor, 'base64url').toString();
  if (!text.startsWith(PREFIX)) throw brokenCursor();
  return text.slice(PREFIX.length);
}

/** The place after the cursor's key; a key that is no longer in the list is an error, never a silent first page. */
function startAfter(keys: readonly string[], after: string | null | undefined): number {
  if (!after) return 0;
  const place = keys.indexOf(keyOf(after));
  if (place < 0) throw brokenCursor();
  return place + 1;
}

/** A page of a list held in memory, whose elements have keys of their own. */
export function pageOfList<Node>(list: readonly Node[], key: (node: Node) => string, asked: PageArguments): Page<Node> {
  const size = pageSize(asked.first);
  const start = startAfter(list.map(key), asked.after);
  const nodes = list.slice(start, start + size);
  const last = nodes.at(-1);
  return {
    nodes,
    totalCount: list.length,
    pageInfo: {
      hasNextPage: start + nodes.length < list.length,
      hasPreviousPage: start > 0,
      startCursor: nodes[0] === undefined ? null : cursorOf(key(nodes[0])),
      endCursor: last === undefined ? null : cursorOf(key(last)),
    },
  };
}
