/** What the pages below `src/explorer/ask` say. */
export const ask = {
  'ask.title': 'Ask what a level is elsewhere',
} as const;
