import type { microcredentials as english } from '../en/microcredentials.js';

export const microcredentials: Record<keyof typeof english, string> = {
  'microcredentials.title': 'Microcertifications',
};
