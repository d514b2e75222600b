import type { refusal as english } from '../en/refusal.js';

export const refusal: Readonly<Record<keyof typeof english, string>> = {
  'refusal.heading': '{count, plural, one {Cela n’a pas été fait} many {Cela n’a pas été fait, pour # raisons} other {Cela n’a pas été fait, pour # raisons}}',
  'refusal.CONFLICT': 'Quelqu’un a été plus rapide.',
  'refusal.NOT_FOUND': 'Il n’y a rien ici que vous puissiez modifier.',
  'refusal.WRONG_STATE': 'Impossible dans l’état actuel.',
  'refusal.SECOND_PERSON_NEEDED': 'Une autre personne doit le faire.',
  'refusal.IDEMPOTENCY_KEY_REUSED': 'Ce formulaire a déjà été envoyé avec un autre contenu.',
  'refusal.INVALID': 'Non conforme.',
  'refusal.RULE_BROKEN': 'Une règle s’y oppose.',
  'refusal.UNAUTHENTICATED': 'Votre session est terminée. Connectez-vous dans une autre fenêtre, puis renvoyez ceci : rien n’est perdu.',
  'refusal.RATE_LIMITED': 'Trop de demandes pour le moment. Attendez une minute, puis renvoyez ceci.',
};
