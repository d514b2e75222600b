import type { ask as english } from '../en/ask.js';

export const ask: Record<keyof typeof english, string> = {
  'ask.title': 'Demander ce qu’est un niveau ailleurs',
};
