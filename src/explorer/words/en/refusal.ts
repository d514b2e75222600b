/** Why something was not done. */
export const refusal = {
  'refusal.heading': '{count, plural, one {This was not done} other {This was not done, for # reasons}}',
  'refusal.CONFLICT': 'Somebody was faster.',
  'refusal.NOT_FOUND': 'Nothing is there that you may change.',
  'refusal.WRONG_STATE': 'Not as things stand.',
  'refusal.SECOND_PERSON_NEEDED': 'Another person has to.',
  'refusal.IDEMPOTENCY_KEY_REUSED': 'This form was sent before, with something else in it.',
  'refusal.INVALID': 'Not as expected.',
  'refusal.RULE_BROKEN': 'A rule keeps it back.',
  'refusal.UNAUTHENTICATED': 'Your session has ended. Sign in in another window, then send this again: nothing of it is lost.',
  'refusal.RATE_LIMITED': 'Too much was asked for now. Wait a minute, then send this again.',
} as const;
