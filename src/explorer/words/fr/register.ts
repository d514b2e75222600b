import type { register as english } from '../en/register.js';

export const register: Record<keyof typeof english, string> = {
  'register.title': 'Enregistrer',
};
