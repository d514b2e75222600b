import type { ComplexityEstimator } from 'graphql-query-complexity';

/** Points from which on what is asked of each element counts as much: such as long lists of its own. */
const MUCH = 60;

/** Points of a text of several sentences. */
export const LONG_TEXT = 5;

/**
 * Points of a list that has no `first` (operation-cost.ts): one, and what is asked of each element, so many times.
 *
 *     @Field(() => [Level], { complexity: listCost(9), … })   // { levels { code ordinal } } costs 1 + 9 × 2
 */
export function listCost(elements: number): ComplexityEstimator {
  return ({ childComplexity }) => 1 + elements * childComplexity;
}

/**
 * Points of a list that is short at most places and long at a few, to which many others lead. It counts as short where
 * little is asked of each element, so that a page of lists is not dear; as long where much is asked, above all such
 * lists again. So that these are seen from outside, the list itself costs as much as counts as much.
 *
 *     unevenListCost({ usual: 3, most: 60 })   // { alignments { key } } costs 60 + 3; around another one, 60 + 60 × 63
 */
export function unevenListCost({ usual, most }: { readonly usual: number; readonly most: number }): ComplexityEstimator {
  return ({ childComplexity }) => MUCH + (childComplexity < MUCH ? usual : most) * childComplexity;
}
