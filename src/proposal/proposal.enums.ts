import { enumOf } from '../record/enum.js';
import { vocabulary } from '../record/vocabulary.js';
import { proposalAction, proposalState, type TargetKind } from './proposal.record.js';

const proposalKind = vocabulary({
  FRAMEWORK: 'A qualifications framework.',
  ALIGNMENT: 'A document that relates two frameworks.',
  CREDIT_SYSTEM: 'A credit system.',
  RULE: 'What a jurisdiction asks of microcredentials.',
});

export type ProposalKind = keyof typeof proposalKind.descriptions;

/** Kinds of record, as the API names them. */
export const TARGET_KIND: Readonly<Record<ProposalKind, TargetKind>> = { FRAMEWORK: 'framework', ALIGNMENT: 'alignment', CREDIT_SYSTEM: 'credit-system', RULE: 'rule' };

export const KIND_OF: Readonly<Record<TargetKind, ProposalKind>> = { framework: 'FRAMEWORK', alignment: 'ALIGNMENT', 'credit-system': 'CREDIT_SYSTEM', rule: 'RULE' };

export const ProposalKindEnum = enumOf(proposalKind, 'ProposalKind', 'What kind of record a proposal would publish or change.');
export const ProposalActionEnum = enumOf(proposalAction, 'ProposalAction', 'What a proposal would do to the record.');
export const ProposalStateEnum = enumOf(proposalState, 'ProposalState', 'How far a proposal has come.');
