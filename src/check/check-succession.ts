/**
 * The rings of documents that replace each other, each once: `a` replaces `b`, `b` replaces `a`.
 * `supersedes` says for each document which one it replaces.
 * `{ a -> b, b -> a, c -> a }` -> `[['a', 'b']]`.  O(documents).
 */
export function rings(supersedes: ReadonlyMap<string, string>): string[][] {
  const settled = new Set<string>();
  const found: string[][] = [];
  for (const start of supersedes.keys()) {
    const way: string[] = [];
    const onWay = new Set<string>();
    let document: string | undefined = start;
    while (document !== undefined && !settled.has(document) && !onWay.has(document)) {
      way.push(document);
      onWay.add(document);
      document = supersedes.get(document);
    }
    if (document !== undefined && onWay.has(document)) found.push(way.slice(way.indexOf(document)));
    for (const passed of way) settled.add(passed);
  }
  return found;
}
