import type { ComponentChildren, VNode } from 'preact';

export type Fact = readonly [name: string, value: ComponentChildren];

/** Names and what is known under each; what is not known is left out. */
export function Facts({ of }: { readonly of: readonly Fact[] }): VNode | null {
  const known = of.filter(([, value]) => value !== null && value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0));
  if (known.length === 0) return null;
  return <dl class="facts">{known.map(([name, value]) => <div><dt>{name}</dt><dd>{value}</dd></div>)}</dl>;
}
