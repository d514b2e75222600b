/** Things that belong together because somebody named them in one breath: a disjoint-set forest. */
export interface Clusters<T> {
  /** Puts the members into one cluster and returns its present name. */
  readonly join: (members: readonly T[]) => T;
  /** The name of the cluster that holds the member, as long as nothing is joined. */
  readonly find: (member: T) => T;
}

export function clusters<T>(): Clusters<T> {
  const parents = new Map<T, T>();
  const find = (member: T): T => {
    const parent = parents.get(member) ?? member;
    if (parent === member) return member;
    const root = find(parent);
    parents.set(member, root);
    return root;
  };
  const join = (members: readonly T[]): T => {
    const roots = members.map(find);
    for (const root of roots) parents.set(root, roots[0]!);
    return roots[0]!;
  };
  return { join, find };
}
