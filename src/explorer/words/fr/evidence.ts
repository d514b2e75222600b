import type { evidence as english } from '../en/evidence.js';

export const evidence: Record<keyof typeof english, string> = {
  'evidence.title': 'Preuves',
};
