/** What the pages below `src/explorer/data` say. */
export const data = {
  'data.title': 'Data',
} as const;
