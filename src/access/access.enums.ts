import { enumOf } from '../record/enum.js';
import { vocabulary } from '../record/vocabulary.js';
import { memberRight } from './member-right.js';

/** The words of `SCOPES`, with what each is for. */
export const scope = vocabulary({
  READ: 'See what is private to the body.',
  WRITE: 'Write in the name of the body.',
  MANAGE: 'Say who may act for the body, and make and revoke keys.',
});

export const ScopeEnum = enumOf(scope, 'Scope', 'What a key is for.');
export const MemberRightEnum = enumOf(memberRight, 'MemberRight', 'What a person may do for a body.');
