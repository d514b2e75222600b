/** What the pages below `src/explorer/compare` say. */
export const compare = {
  'compare.title': 'Compare',
} as const;
