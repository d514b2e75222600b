import type { ReferenceSnapshot } from '../equivalence/reference-snapshot.js';
import { enumOf } from '../record/enum.js';
import { vocabulary } from '../record/vocabulary.js';
import { givesNewVoice } from './in-charge.js';
import { draftOf, type ProposalRecord } from './proposal.record.js';

const secondPerson = vocabulary({
  BODY_OR_OPERATOR: 'Another person of the body that proposes, if it is an authority; or somebody of the registry’s operator.',
  OPERATOR: 'Somebody of the registry’s operator, other than who proposed it: a body would come to speak for a place for which it does not speak yet.',
});

export type SecondPerson = keyof typeof secondPerson.descriptions;

export const SecondPersonEnum = enumOf(secondPerson, 'SecondPerson', 'Of which body the second person has to be who approves a proposal.');

/**
 * Whether a body would come to speak for another place by a proposal. Whoever hands a framework on speaks for its places,
 * and says itself who is to from now on.
 */
export function asksForVoice(snapshot: ReferenceSnapshot, proposal: ProposalRecord): boolean {
  const draft = draftOf(proposal);
  return draft.kind === 'framework' && proposal.action === 'PUBLISH' && givesNewVoice(snapshot, draft.content, draft.key);
}

/** Who may approve a proposal as things stand; null where nobody is asked any more. */
export const secondPersonFor = (snapshot: ReferenceSnapshot, proposal: ProposalRecord): SecondPerson | null =>
  (proposal.state !== 'PROPOSED' ? null : asksForVoice(snapshot, proposal) ? 'OPERATOR' : 'BODY_OR_OPERATOR');
