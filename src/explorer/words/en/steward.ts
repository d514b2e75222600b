/** What the pages below `src/explorer/steward` say. */
export const steward = {
  'steward.title': 'Steward',
} as const;
