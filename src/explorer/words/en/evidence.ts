/** What the pages below `src/explorer/evidence` say. */
export const evidence = {
  'evidence.title': 'Evidence',
} as const;
