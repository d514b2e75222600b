import type { RunningRegistry } from './running-registry.js';

export interface PageInfo {
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly startCursor: string | null;
  readonly endCursor: string | null;
}

export interface Page<Node> {
  readonly nodes: readonly Node[];
  readonly totalCount: number;
  readonly pageInfo: PageInfo;
}

/** A list that can grow: its root field, the arguments it is asked with, and what is selected of each node. */
export interface List {
  readonly field: string;
  readonly nodes: string;
  /** Arguments besides `first` and `after`, as GraphQL writes them. */
  readonly where?: string;
}

/** The operation that asks for one page. */
export function pageQuery({ field, nodes, where = '' }: List): string {
  const page = `nodes { ${nodes} } totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor }`;
  return `query($first: Int, $after: String) { list: ${field}(first: $first, after: $after ${where}) { ${page} } }`;
}

/** The pages of a list from first to last, each of so many nodes. */
export async function pagesOf<Node>(running: RunningRegistry, list: List, first: number): Promise<Page<Node>[]> {
  const pages: Page<Node>[] = [];
  for (let after: string | null = null, more = true; more; ) {
    const { list: page }: { list: Page<Node> } = await running.ask<{ list: Page<Node> }>(pageQuery(list), { first, after });
    pages.push(page);
    [after, more] = [page.pageInfo.endCursor, page.pageInfo.hasNextPage];
  }
  return pages;
}

/** Every node of a list. */
export async function everyNodeOf<Node>(running: RunningRegistry, list: List): Promise<Node[]> {
  return (await pagesOf<Node>(running, list, 100)).flatMap(({ nodes }) => nodes);
}
