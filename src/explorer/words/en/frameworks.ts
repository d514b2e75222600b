/** What the pages below `src/explorer/frameworks` say. */
export const frameworks = {
  'frameworks.title': 'Frameworks',
} as const;
