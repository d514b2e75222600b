import { enumOf } from '../record/enum.js';
import { vocabulary } from '../record/vocabulary.js';
import type { ChargedKind } from './appointment.js';
import { proposalAction, proposalState, type TargetKind } from './proposal.record.js';

const proposalKind = vocabulary({
  FRAMEWORK: 'A qualifications framework.',
  ALIGNMENT: 'A document that relates two frameworks.',
  CREDIT_SYSTEM: 'A credit system.',
  COUNTRY: 'What is known of a country.',
  RULE: 'What a jurisdiction asks of microcredentials.',
});

export type ProposalKind = keyof typeof proposalKind.descriptions;

/** Kinds of record, as the API names them. */
export const TARGET_KIND: Readonly<Record<ProposalKind, TargetKind>> =
  { FRAMEWORK: 'framework', ALIGNMENT: 'alignment', CREDIT_SYSTEM: 'credit-system', COUNTRY: 'country', RULE: 'rule' };

export const KIND_OF: Readonly<Record<TargetKind, ProposalKind>> =
  { framework: 'FRAMEWORK', alignment: 'ALIGNMENT', 'credit-system': 'CREDIT_SYSTEM', country: 'COUNTRY', rule: 'RULE' };

const chargeKind = vocabulary({
  FRAMEWORK: proposalKind.descriptions.FRAMEWORK,
  CREDIT_SYSTEM: proposalKind.descriptions.CREDIT_SYSTEM,
});

export type ChargeKind = keyof typeof chargeKind.descriptions;

/** The same kinds of record by the names that the ledger has for them. */
export const CHARGED_KIND: Readonly<Record<ChargeKind, ChargedKind>> = { FRAMEWORK: 'framework', CREDIT_SYSTEM: 'credit-system' };

export const ChargeKindEnum = enumOf(chargeKind, 'ChargeKind', 'Kinds of record that a body is in charge of by name. Of countries and rules it is in charge by its framework.');

export const ProposalKindEnum = enumOf(proposalKind, 'ProposalKind', 'What kind of record a proposal would publish or change.');
export const ProposalActionEnum = enumOf(proposalAction, 'ProposalAction', 'What a proposal would do to the record.');
export const ProposalStateEnum = enumOf(proposalState, 'ProposalState', 'How far a proposal has come.');
