import type { VNode } from 'preact';
import { SIGNS, type CellKind } from './cell-kinds.js';

/** The sign of a kind of cell, beside its words. */
export const Sign = ({ of }: { readonly of: CellKind }): VNode => (
  <svg class={`coverage-sign coverage-${of}`} viewBox="-1 -1 12 12" width="14" height="14" aria-hidden="true"><path d={SIGNS[of]} fill="currentColor" fill-rule="evenodd" /></svg>
);
