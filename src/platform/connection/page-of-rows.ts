import type { Page } from './connection.type.js';

interface Selected<Row, Node> {
  /** What was selected: one row more than the page may have, where there is a next page. */
  readonly rows: readonly Row[];
  readonly size: number;
  readonly after: string | null | undefined;
  readonly totalCount: number;
  readonly nodeOf: (row: Row) => Node;
  readonly cursorOf: (row: Row) => string;
}

/** A page of a list held in a store. */
export function pageOfRows<Row, Node>({ rows, size, after, totalCount, nodeOf, cursorOf }: Selected<Row, Node>): Page<Node> {
  return { nodes: rows.slice(0, size).map(nodeOf), totalCount, pageInfo: placeOf(rows, size, after, cursorOf) };
}

/** Where such a page stands in its list. */
export function placeOf<Row>(rows: readonly Row[], size: number, after: string | null | undefined, cursorOf: (row: Row) => string): Page<Row>['pageInfo'] {
  const shown = rows.slice(0, size);
  const [start, end] = [shown[0], shown.at(-1)];
  return {
    hasNextPage: rows.length > size,
    hasPreviousPage: Boolean(after),
    startCursor: start === undefined ? null : cursorOf(start),
    endCursor: end === undefined ? null : cursorOf(end),
  };
}
