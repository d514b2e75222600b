import { vocabulary } from '../../record/vocabulary.js';

/** What is written that no public record shows. */
export const privateActKind = vocabulary({
  MEMBER_ADDED: 'A person was let act for the body.',
  MEMBER_INVITED: 'A person was let act for the body who is yet to come in, by an invitation.',
  INVITATION_USED: 'An invitation was used: the person came in.',
  MEMBER_REMOVED: 'A person no longer acts for the body; their keys and sessions for it ended with that.',
  API_KEY_MADE: 'A key was made.',
  API_KEY_REVOKED: 'A key was revoked.',
  DRAFT_WRITTEN: 'A draft was begun or changed.',
  DRAFT_DISCARDED: 'A draft that was never published was given up.',
});

export type PrivateActKind = keyof typeof privateActKind.descriptions;
