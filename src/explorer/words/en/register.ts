/** What the pages below `src/explorer/register` say. */
export const register = {
  'register.title': 'Register',
} as const;
