import type { frameworks as english } from '../en/frameworks.js';

export const frameworks: Record<keyof typeof english, string> = {
  'frameworks.title': 'Cadres',
};
