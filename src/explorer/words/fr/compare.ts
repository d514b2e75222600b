import type { compare as english } from '../en/compare.js';

export const compare: Record<keyof typeof english, string> = {
  'compare.title': 'Comparer',
};
