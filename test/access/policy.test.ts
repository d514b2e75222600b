import { readFileSync } from 'node:fs';
import { buildSchema, isObjectType } from 'graphql';
import { describe, expect, it } from 'vitest';
import { MUTATIONS, PRIVATE_FIELDS, type Action } from '../../src/access/action.js';
import { allows, refusal, requireAllowed } from '../../src/access/allows.js';
import { POLICY, type Target } from '../../src/access/policy.js';
import { organisationRole, type OrganisationRole } from '../../src/record/organisation-role.js';
import { SCOPES, type Principal, type Scope } from '../../src/record/principal.js';

const schema = buildSchema(readFileSync(new URL('../../schema/schema.graphql', import.meta.url), 'utf8'));
const ROLES = Object.keys(organisationRole.descriptions) as OrganisationRole[];
const ACTIONS = Object.keys(POLICY) as Action[];

/** What anybody may ask. A new field of the root is put here, or gets a row. */
const PUBLIC = [
  'alignment', 'alignments', 'changes', 'coherence', 'compareFrameworks', 'countries', 'country', 'coverage', 'coverageMatrix', 'creditConversion', 'creditSystem', 'creditSystems',
  'equivalence', 'equivalenceTimeline', 'equivalences', 'framework', 'frameworks', 'level', 'microcredential', 'microcredentialValidate', 'microcredentials',
  'node', 'nodes', 'organisation', 'organisations', 'proposal', 'proposals', 'publicationRules', 'registry', 'rule', 'rules', 'sources', 'suggest',
];

const somebody = (over: Partial<Principal> = {}): Principal => ({ person: 'p1', organisation: 'ee-college', roles: ROLES, scopes: SCOPES, ...over });
const OWN: Target = { owners: ['ee-college'] };
const OTHERS: Target = { owners: ['nz-college'] };

describe('the table of who may do what', () => {
  it('has a row for every mutation of the schema', () => {
    const fields = Object.keys(schema.getMutationType()?.getFields() ?? {});
    expect(fields.length).toBeGreaterThan(5);
    expect(fields.filter((field) => !(MUTATIONS as readonly string[]).includes(field) || !Object.hasOwn(POLICY, field))).toEqual([]);
  });

  it('has a row for every question that not everybody may ask', () => {
    const fields = Object.keys(schema.getQueryType()?.getFields() ?? {});
    expect(fields.filter((field) => PUBLIC.includes(field) === (PRIVATE_FIELDS as readonly string[]).includes(field))).toEqual([]);
  });

  it('has a row for every other field that is said to be private', () => {
    const objects = Object.values(schema.getTypeMap()).filter(isObjectType).filter((type) => type !== schema.getQueryType());
    const fields = objects.flatMap((type) => Object.values(type.getFields()).map(({ name, description }) => ({ name: `${type.name}.${name}`, description })));
    expect(fields.filter(({ name, description }) => description?.startsWith('Private:') && !Object.hasOwn(POLICY, name))).toEqual([]);
  });

  it('has no empty row, which would allow nobody and say nothing', () => {
    expect(ACTIONS.filter((action) => POLICY[action].length === 0)).toEqual([]);
  });
});

/** Who may, by role, where nothing but the role is missing: in their own affairs, and in those of others. Written down apart from the table. */
const EVERY = 'every';
const REVIEWERS = 'QUALITY_AGENCY FRAMEWORK_AUTHORITY RECOGNITION_BODY REGISTRY_OPERATOR';
const EXPECTED: Readonly<Record<Action, readonly [scope: Scope, own: string, others: string, more?: Partial<Target>]>> = {
  organisationCreate: ['MANAGE', 'REGISTRY_OPERATOR', 'REGISTRY_OPERATOR'],
  organisationUpdate: ['MANAGE', EVERY, 'REGISTRY_OPERATOR'],
  'organisationUpdate.roles': ['MANAGE', 'REGISTRY_OPERATOR', 'REGISTRY_OPERATOR'],
  'organisationUpdate.country': ['MANAGE', 'REGISTRY_OPERATOR', 'REGISTRY_OPERATOR'],
  'organisationUpdate.region': ['MANAGE', 'REGISTRY_OPERATOR', 'REGISTRY_OPERATOR'],
  'organisationUpdate.type': ['MANAGE', 'REGISTRY_OPERATOR', 'REGISTRY_OPERATOR'],
  organisationMemberAdd: ['MANAGE', EVERY, '', { state: 'ATTENDED' }],
  organisationMemberRemove: ['MANAGE', EVERY, 'REGISTRY_OPERATOR', { state: 'MEMBER' }],
  apiKeyCreate: ['MANAGE', EVERY, ''],
  apiKeyRevoke: ['MANAGE', EVERY, 'REGISTRY_OPERATOR'],
  microcredentialCreate: ['WRITE', 'AWARDING_BODY', ''],
  microcredentialUpdate: ['WRITE', 'AWARDING_BODY', '', { state: 'DRAFT' }],
  microcredentialPublish: ['WRITE', 'AWARDING_BODY', '', { state: 'DRAFT' }],
  microcredentialSuspend: ['WRITE', 'AWARDING_BODY', '', { state: 'PUBLISHED' }],
  microcredentialResume: ['WRITE', 'AWARDING_BODY', '', { state: 'SUSPENDED' }],
  microcredentialSupersede: ['WRITE', 'AWARDING_BODY', '', { state: 'PUBLISHED' }],
  microcredentialWithdraw: ['WRITE', 'AWARDING_BODY', '', { state: 'PUBLISHED' }],
  microcredentialAdopt: ['WRITE', 'AWARDING_BODY', '', { state: 'OBSERVED' }],
  microcredentialDiscard: ['WRITE', 'AWARDING_BODY', '', { state: 'DRAFT' }],
  microcredentialImport: ['WRITE', 'AWARDING_BODY', ''],
  creditValueSet: ['WRITE', 'AWARDING_BODY', '', { basis: 'STATED' }],
  creditValueEnd: ['WRITE', EVERY, ''],
  levelPlacementAdd: ['WRITE', 'AWARDING_BODY', '', { basis: 'STATED' }],
  levelPlacementEnd: ['WRITE', EVERY, ''],
  qualityDecisionAdd: ['WRITE', 'QUALITY_AGENCY', 'QUALITY_AGENCY'],
  qualityDecisionEnd: ['WRITE', 'QUALITY_AGENCY', ''],
  recognitionAdd: ['WRITE', EVERY, EVERY],
  recognitionEnd: ['WRITE', EVERY, ''],
  coDesignAdd: ['WRITE', EVERY, EVERY],
  coDesignEnd: ['WRITE', EVERY, ''],
  agreementAdd: ['WRITE', EVERY, ''],
  agreementEnd: ['WRITE', EVERY, ''],
  frameworkPropose: ['WRITE', 'FRAMEWORK_AUTHORITY REGISTRY_OPERATOR', 'REGISTRY_OPERATOR'],
  creditSystemPropose: ['WRITE', 'FRAMEWORK_AUTHORITY REGISTRY_OPERATOR', 'REGISTRY_OPERATOR'],
  rulePropose: ['WRITE', 'FRAMEWORK_AUTHORITY REGISTRY_OPERATOR', 'REGISTRY_OPERATOR'],
  countryPropose: ['WRITE', 'FRAMEWORK_AUTHORITY REGISTRY_OPERATOR', 'REGISTRY_OPERATOR'],
  authorityAppoint: ['WRITE', 'FRAMEWORK_AUTHORITY', '', { state: 'ATTENDED' }],
  alignmentPropose: ['WRITE', 'FRAMEWORK_AUTHORITY', ''],
  alignmentSupersede: ['WRITE', 'FRAMEWORK_AUTHORITY', ''],
  alignmentAccept: ['WRITE', 'FRAMEWORK_AUTHORITY', '', { state: 'ONE_SIDED' }],
  alignmentWithdraw: ['WRITE', 'FRAMEWORK_AUTHORITY', '', { state: 'ONE_SIDED' }],
  proposalReview: ['WRITE', REVIEWERS, REVIEWERS, { state: 'PROPOSED' }],
  proposalApprove: ['WRITE', 'FRAMEWORK_AUTHORITY REGISTRY_OPERATOR', 'REGISTRY_OPERATOR', { state: 'PROPOSED', proposedBy: 'p2', newVoice: false }],
  proposalDecline: ['WRITE', 'FRAMEWORK_AUTHORITY REGISTRY_OPERATOR', 'REGISTRY_OPERATOR', { state: 'PROPOSED' }],
  proposalWithdraw: ['WRITE', EVERY, '', { state: 'PROPOSED' }],
  viewer: ['READ', EVERY, ''],
  members: ['READ', EVERY, ''],
  apiKeys: ['MANAGE', EVERY, 'REGISTRY_OPERATOR'],
  auditTrail: ['MANAGE', EVERY, 'REGISTRY_OPERATOR'],
  draft: ['READ', EVERY, ''],
  drafts: ['READ', EVERY, ''],
};

const rolesIn = (words: string): readonly string[] => (words === EVERY ? ROLES : words.split(' ').filter(Boolean));

describe.each(Object.entries(EXPECTED) as [Action, (typeof EXPECTED)[Action]][])('%s', (action, [scope, own, others, more = {}]) => {
  const allowedRoles = (target: Target, over: Partial<Principal>) => ROLES.filter((role) => allows(somebody({ ...over, roles: [role] }), action, { ...target, ...more }));

  it('is for the roles that the project has said', () => {
    expect(allowedRoles(OWN, { scopes: [scope] })).toEqual(rolesIn(own));
    expect(allowedRoles(OTHERS, { scopes: [scope] })).toEqual(rolesIn(others));
  });

  it('is not for anybody, for a key without scopes, or for a body without roles that need one', () => {
    expect(allows(null, action, { ...OWN, ...more })).toBe(false);
    expect(allows(somebody({ scopes: [] }), action, { ...OWN, ...more })).toBe(false);
    expect(allows(somebody({ roles: [] }), action, { ...OWN, ...more })).toBe(own === EVERY);
  });
});

describe('further conditions', () => {
  const may = (action: Action, target: Target, over: Partial<Principal> = {}): boolean => allows(somebody(over), action, target);

  it('the operator lets in the first person of a body, and no further one', () => {
    const operator = { organisation: 'operator', roles: ['REGISTRY_OPERATOR'] } as const;
    expect(may('organisationMemberAdd', { ...OTHERS, state: 'UNATTENDED' }, operator)).toBe(true);
    expect(may('organisationMemberAdd', { ...OTHERS, state: 'ATTENDED' }, operator)).toBe(false);
  });

  it('the last administrator of a body is removed by the operator alone', () => {
    const last = { owners: ['ee-college'], state: 'LAST_ADMINISTRATOR' };
    expect(may('organisationMemberRemove', last, { roles: ['AWARDING_BODY'] })).toBe(false);
    expect(may('organisationMemberRemove', last, { organisation: 'operator', roles: ['REGISTRY_OPERATOR'] })).toBe(true);
  });

  it('whoever has signed in makes a key of their own; a key makes another one only where it may manage', () => {
    expect(may('apiKeyCreate', OWN, { scopes: ['READ'], session: true })).toBe(true);
    expect(may('apiKeyCreate', OWN, { scopes: ['READ', 'WRITE'] })).toBe(false);
  });

  it.each([
    ['STATED', ''],
    ['RECOMMENDED', EVERY],
    ['DERIVED', EVERY],
    ['QUALITY_ASSURED', 'QUALITY_AGENCY FRAMEWORK_AUTHORITY'],
    ['INCLUDED', 'FRAMEWORK_AUTHORITY'],
    ['INVENTED', ''],
  ])('a placement that is %s is made for others, on a framework that the body speaks for, by these roles: %s', (basis, roles) => {
    const framework = { code: 'ee-estqf', spokenForBy: ['ee-college'] };
    expect(ROLES.filter((role) => may('levelPlacementAdd', { ...OTHERS, basis, framework }, { roles: [role] }))).toEqual(rolesIn(roles));
  });

  it.each([
    ['QUALITY_ASSURED', 'QUALITY_AGENCY'],
    ['INCLUDED', ''],
  ])('a placement that is %s is made on a framework that another body speaks for by these roles: %s', (basis, roles) => {
    const target = { ...OTHERS, basis, framework: { code: 'nz-nzqcf', spokenForBy: ['nz-authority'] } };
    expect(ROLES.filter((role) => may('levelPlacementAdd', target, { roles: [role] }))).toEqual(rolesIn(roles));
    expect(refusal(somebody({ roles: ['FRAMEWORK_AUTHORITY'] }), 'levelPlacementAdd', target)).toMatchObject({
      code: 'RULE_BROKEN', rule: 'OWN_FRAMEWORK', path: ['input', 'framework'],
      found: 'nz-nzqcf, for which nz-authority speaks', expected: 'a framework that ee-college is in charge of, or one of its own country that nobody is in charge of',
    });
    expect(may('levelPlacementAdd', { ...OTHERS, basis }, { roles: ['FRAMEWORK_AUTHORITY'] })).toBe(false);
  });

  it.each([['STATED', ''], ['RECOMMENDED', EVERY], ['DERIVED', '']])('a credit value that is %s is given to others’ records by these roles: %s', (basis, roles) => {
    expect(ROLES.filter((role) => may('creditValueSet', { ...OTHERS, basis }, { roles: [role] }))).toEqual(rolesIn(roles));
  });

  it('who proposed something does not approve it, in whatever name they act', () => {
    const target = { owners: ['ee-college'], state: 'PROPOSED', proposedBy: 'p1', newVoice: false };
    expect(refusal(somebody(), 'proposalApprove', target)).toMatchObject({ code: 'SECOND_PERSON_NEEDED' });
    expect(may('proposalApprove', target, { organisation: 'operator' })).toBe(false);
    expect(may('proposalApprove', target, { person: 'p2' })).toBe(true);
    expect(may('proposalApprove', { ...OWN, state: 'PROPOSED' })).toBe(false);
  });

  it.each([true, undefined])('a proposal by which a body comes to speak for another place is approved by the operator alone (%s)', (newVoice) => {
    const target = { owners: ['ee-college'], state: 'PROPOSED', proposedBy: 'p2', ...(newVoice !== undefined && { newVoice }) };
    expect(refusal(somebody({ roles: ['FRAMEWORK_AUTHORITY'] }), 'proposalApprove', target)).toMatchObject({ code: 'SECOND_PERSON_NEEDED', fix: expect.stringContaining('operator') as string });
    expect(may('proposalApprove', target, { organisation: 'operator', roles: ['REGISTRY_OPERATOR'] })).toBe(true);
    expect(may('proposalApprove', target, { organisation: 'operator', roles: ['REGISTRY_OPERATOR'], person: 'p2' })).toBe(false);
  });

  it.each(['APPROVED', 'DECLINED', 'WITHDRAWN', undefined])('nothing is said of a proposal that is %s', (state) => {
    const target = { ...OWN, proposedBy: 'p2', ...(state !== undefined && { state }) };
    for (const action of ['proposalReview', 'proposalApprove', 'proposalDecline', 'proposalWithdraw'] as const) {
      expect(refusal(somebody(), action, target)).toMatchObject({ code: 'WRONG_STATE', fix: 'It can be done in these states: PROPOSED.' });
    }
  });

  it('the operator puts a body in charge where nobody is, or nobody who speaks, and takes nothing from a body that does', () => {
    const operator = { organisation: 'operator', roles: ['REGISTRY_OPERATOR'] } as const;
    expect(['VACANT', 'UNATTENDED', 'ATTENDED'].filter((state) => may('authorityAppoint', { ...OTHERS, state }, operator))).toEqual(['VACANT', 'UNATTENDED']);
  });

  it('an alignment is accepted while it is one-sided, and taken back once', () => {
    const statesFor = (action: Action): string[] => ['ONE_SIDED', 'ACCEPTED', 'WITHDRAWN'].filter((state) => may(action, { ...OWN, state }));
    expect([statesFor('alignmentAccept'), statesFor('alignmentWithdraw')]).toEqual([['ONE_SIDED'], ['ONE_SIDED', 'ACCEPTED']]);
  });

  it('whoever may otherwise is told that the state is the wrong one; nobody else is', () => {
    const withdrawn = { owners: ['ee-college'], state: 'WITHDRAWN' };
    expect(refusal(somebody(), 'microcredentialSuspend', withdrawn)).toMatchObject({ code: 'WRONG_STATE', fix: 'It can be done in these states: PUBLISHED.' });
    const absent = refusal(somebody(), 'microcredentialSuspend', null);
    expect(absent).toMatchObject({ code: 'NOT_FOUND' });
    expect(refusal(somebody({ organisation: 'nz-college' }), 'microcredentialSuspend', withdrawn)).toEqual(absent);
    expect(refusal(null, 'microcredentialSuspend', withdrawn)).toEqual(absent);
  });

  it('a private field says the same of what there is not and of what is not for the caller', () => {
    const said = (principal: Principal | null, target: Target | null): unknown => {
      try {
        return requireAllowed(principal, 'members', target);
      } catch (error) {
        return String(error);
      }
    };
    expect(said(somebody(), OWN)).toBeUndefined();
    expect(new Set([said(null, OWN), said(somebody({ roles: [] }), OTHERS), said(somebody(), null)]).size).toBe(1);
  });

  it('an action that the table does not name is refused, whatever its name', () => {
    for (const name of ['constructor', '__proto__', 'toString', 'microcredentialDelete']) expect(may(name as Action, OWN)).toBe(false);
  });
});
