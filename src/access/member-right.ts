import type { Scope } from '../record/principal.js';
import { vocabulary } from '../record/vocabulary.js';

/** What a person may do for a body. */
export const memberRight = vocabulary({
  READER: 'Sees what is private to the body.',
  EDITOR: 'Writes in the name of the body, too.',
  ADMINISTRATOR: 'Says who may act for the body, and makes keys for programs, too.',
});

export type MemberRight = keyof typeof memberRight.descriptions;

/** What a right lets a session do, and at most a key. */
export const SCOPES_OF: Readonly<Record<MemberRight, readonly Scope[]>> = {
  READER: ['READ'],
  EDITOR: ['READ', 'WRITE'],
  ADMINISTRATOR: ['READ', 'WRITE', 'MANAGE'],
};
