/** What can be done: every mutation by its name, a part of one that asks for more, and what is shown to few. */
export const MUTATIONS = [
  'organisationCreate', 'organisationUpdate', 'organisationMemberAdd', 'organisationMemberRemove', 'apiKeyCreate', 'apiKeyRevoke',
  'microcredentialCreate', 'microcredentialUpdate', 'microcredentialPublish', 'microcredentialSuspend', 'microcredentialResume',
  'microcredentialSupersede', 'microcredentialWithdraw', 'microcredentialAdopt', 'microcredentialDiscard', 'microcredentialImport',
  'creditValueSet', 'creditValueEnd', 'levelPlacementAdd', 'levelPlacementEnd', 'qualityDecisionAdd', 'qualityDecisionEnd',
  'recognitionAdd', 'recognitionEnd', 'coDesignAdd', 'coDesignEnd', 'agreementAdd', 'agreementEnd',
  'frameworkPropose', 'alignmentPropose', 'alignmentSupersede', 'alignmentAccept', 'alignmentWithdraw', 'creditSystemPropose', 'countryPropose', 'rulePropose',
  'authorityAppoint', 'proposalReview', 'proposalApprove', 'proposalDecline', 'proposalWithdraw',
] as const;

/** Parts of a mutation that not everybody may use who may use the rest of it. */
export const PARTS = ['organisationUpdate.roles', 'organisationUpdate.country', 'organisationUpdate.region', 'organisationUpdate.type'] as const;

/** What the API shows to few: fields of the root by their name, others as `Type.field`. */
export const PRIVATE_FIELDS = ['viewer', 'members', 'apiKeys', 'auditTrail', 'draft', 'drafts'] as const;

export type Action = (typeof MUTATIONS)[number] | (typeof PARTS)[number] | (typeof PRIVATE_FIELDS)[number];
