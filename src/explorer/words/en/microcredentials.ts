/** What the pages below `src/explorer/microcredentials` say. */
export const microcredentials = {
  'microcredentials.title': 'Microcredentials',
} as const;
