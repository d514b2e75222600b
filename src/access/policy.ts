import type { OrganisationRole } from '../record/organisation-role.js';
import type { Scope } from '../record/principal.js';
import type { Action } from './action.js';

/** What somebody wants to write or see, as far as it decides who may. */
export interface Target {
  /**
   * Keys of the bodies it belongs to: the awarding bodies of a microcredential, who made a statement, the parties of an
   * agreement, the authorities of a framework or of an alignment's sides. Of what is new: whom it would belong to.
   */
  readonly owners: readonly string[];
  /** How the record stands; absent where there is none yet. */
  readonly state?: string;
  /** What a placement or a credit value rests on: STATED, RECOMMENDED, … */
  readonly basis?: string;
  /** Who proposed it: somebody else has to approve. */
  readonly proposedBy?: string;
  /** Whether a body would come to speak for a place by it for which it does not speak yet. */
  readonly newVoice?: boolean;
  /** The framework on whose levels it places something, and the keys of the bodies that speak for that framework. */
  readonly framework?: { readonly code: string; readonly spokenForBy: readonly string[] };
}

/** One way to be allowed. Every condition has to hold. */
export interface Row {
  /** What the key or the session was given for. */
  readonly scope: Scope;
  /** Roles of which the body has one at least; absent: whatever it does. */
  readonly roles?: readonly OrganisationRole[];
  /** `OWN`: the body is an owner. `ANY`: whoever the owners are. */
  readonly of: 'OWN' | 'ANY';
  readonly states?: readonly string[];
  readonly bases?: readonly string[];
  /** Whether it takes somebody who has signed in: a key alone cannot make keys that outlive it. */
  readonly session?: true;
  /** Whether it takes somebody else than who proposed it. */
  readonly second?: true;
  /** Whether it takes that nobody comes to speak for another place by it. */
  readonly noNewVoice?: true;
  /** Whether it takes that the body speaks for the framework. */
  readonly ownFramework?: true;
}

type Conditions = Omit<Row, 'scope' | 'of'>;

const own = (scope: Scope, conditions: Conditions = {}): Row => ({ scope, of: 'OWN', ...conditions });
const any = (scope: Scope, conditions: Conditions = {}): Row => ({ scope, of: 'ANY', ...conditions });
const byOperator = (scope: Scope, conditions: Conditions = {}): Row => any(scope, { ...conditions, roles: ['REGISTRY_OPERATOR'] });
const byAwardingBody = (...states: readonly string[]): Row =>
  own('WRITE', { roles: ['AWARDING_BODY'], ...(states.length > 0 && { states }) });
const byAuthority = (conditions: Conditions = {}): Row => own('WRITE', { ...conditions, roles: ['FRAMEWORK_AUTHORITY'] });

/** States of a body's membership: nobody administers it, so that the operator lets the first person in; somebody does. */
export const ATTENDANCE = { none: 'UNATTENDED', some: 'ATTENDED' } as const;
/** States of a record that names who is in charge: nobody, a body that nobody acts for, a body that speaks for itself. */
export const CHARGE = { vacant: 'VACANT', unattended: ATTENDANCE.none, attended: ATTENDANCE.some } as const;
/** States of a member: nobody shuts the last door behind them. */
export const MEMBERSHIP = { last: 'LAST_ADMINISTRATOR', usual: 'MEMBER' } as const;
/** States of an alignment: said by one side alone, by both, or taken back. */
export const ALIGNMENT = { oneSided: 'ONE_SIDED', accepted: 'ACCEPTED', withdrawn: 'WITHDRAWN' } as const;
/** A proposal is spoken to while it waits. */
const WAITING = { states: ['PROPOSED'] } as const;
/** Bodies whose business it is to read documents: they comment on what any authority proposes. */
const REVIEWERS = { roles: ['FRAMEWORK_AUTHORITY', 'RECOGNITION_BODY', 'QUALITY_AGENCY', 'REGISTRY_OPERATOR'] } as const;

/** Who may do what. What has no row is refused; of several rows, one is enough. */
export const POLICY: Readonly<Record<Action, readonly Row[]>> = {
  organisationCreate: [byOperator('MANAGE')],
  organisationUpdate: [own('MANAGE'), byOperator('MANAGE')],
  // What a body does decides what it may write; where and what it is, by which rules it is judged.
  'organisationUpdate.roles': [byOperator('MANAGE')],
  'organisationUpdate.country': [byOperator('MANAGE')],
  'organisationUpdate.region': [byOperator('MANAGE')],
  'organisationUpdate.type': [byOperator('MANAGE')],
  organisationMemberAdd: [own('MANAGE'), byOperator('MANAGE', { states: [ATTENDANCE.none] })],
  organisationMemberRemove: [own('MANAGE', { states: [MEMBERSHIP.usual] }), byOperator('MANAGE')],
  apiKeyCreate: [own('MANAGE'), own('READ', { session: true })],
  apiKeyRevoke: [own('MANAGE'), byOperator('MANAGE')],

  microcredentialCreate: [byAwardingBody()],
  microcredentialUpdate: [byAwardingBody('DRAFT', 'PUBLISHED', 'SUSPENDED')],
  microcredentialPublish: [byAwardingBody('DRAFT')],
  microcredentialSuspend: [byAwardingBody('PUBLISHED')],
  microcredentialResume: [byAwardingBody('SUSPENDED')],
  microcredentialSupersede: [byAwardingBody('PUBLISHED', 'SUSPENDED')],
  microcredentialWithdraw: [byAwardingBody('DRAFT', 'PUBLISHED', 'SUSPENDED', 'SUPERSEDED')],
  microcredentialAdopt: [byAwardingBody('OBSERVED')],
  microcredentialDiscard: [byAwardingBody('DRAFT')],
  microcredentialImport: [byAwardingBody(), byOperator('WRITE', { states: ['OBSERVED'] })],

  // Statements are made in the body's own name about anybody's microcredential; what only its awarding body can know is its own to say.
  creditValueSet: [byAwardingBody(), any('WRITE', { bases: ['RECOMMENDED'] })],
  creditValueEnd: [own('WRITE')],
  levelPlacementAdd: [
    own('WRITE', { roles: ['AWARDING_BODY'], bases: ['STATED', 'RECOMMENDED', 'DERIVED'] }),
    any('WRITE', { bases: ['RECOMMENDED', 'DERIVED'] }),
    any('WRITE', { bases: ['QUALITY_ASSURED'], roles: ['QUALITY_AGENCY'] }),
    // What is included in a framework is for whoever speaks for that one to say.
    any('WRITE', { bases: ['QUALITY_ASSURED', 'INCLUDED'], roles: ['FRAMEWORK_AUTHORITY'], ownFramework: true }),
  ],
  levelPlacementEnd: [own('WRITE')],
  qualityDecisionAdd: [any('WRITE', { roles: ['QUALITY_AGENCY'] })],
  qualityDecisionEnd: [own('WRITE', { roles: ['QUALITY_AGENCY'] })],
  recognitionAdd: [any('WRITE')],
  recognitionEnd: [own('WRITE')],
  coDesignAdd: [any('WRITE')],
  coDesignEnd: [own('WRITE')],
  agreementAdd: [own('WRITE')],
  agreementEnd: [own('WRITE')],

  // Reference data: a proposal takes effect only once a second person has approved it (docs/decisions/0015-proposals.md).
  frameworkPropose: [byAuthority(), byOperator('WRITE')],
  creditSystemPropose: [byAuthority(), byOperator('WRITE')],
  countryPropose: [byAuthority(), byOperator('WRITE')],
  rulePropose: [byAuthority(), byOperator('WRITE')],
  // The operator takes no record from a body that can speak for itself.
  authorityAppoint: [byAuthority(), byOperator('WRITE', { states: [CHARGE.vacant, CHARGE.unattended] })],
  // The operator speaks for neither side of a document.
  alignmentPropose: [byAuthority()],
  alignmentSupersede: [byAuthority()],
  alignmentAccept: [byAuthority({ states: [ALIGNMENT.oneSided] })],
  alignmentWithdraw: [byAuthority({ states: [ALIGNMENT.oneSided, ALIGNMENT.accepted] })],
  proposalReview: [any('WRITE', { ...REVIEWERS, ...WAITING })],
  // Two persons of one body say what is its own; that it speaks for a country is not its own to say.
  proposalApprove: [byAuthority({ ...WAITING, second: true, noNewVoice: true }), byOperator('WRITE', { ...WAITING, second: true })],
  proposalDecline: [byAuthority(WAITING), byOperator('WRITE', WAITING)],
  proposalWithdraw: [own('WRITE', WAITING)],

  viewer: [own('READ'), own('WRITE'), own('MANAGE')],
  members: [own('READ'), byOperator('MANAGE')],
  apiKeys: [own('MANAGE'), byOperator('MANAGE')],
  auditTrail: [own('MANAGE'), byOperator('MANAGE')],
  draft: [own('READ')],
  drafts: [own('READ')],
};
