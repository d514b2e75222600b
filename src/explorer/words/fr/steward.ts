import type { steward as english } from '../en/steward.js';

export const steward: Record<keyof typeof english, string> = {
  'steward.title': 'Gérer un cadre',
};
