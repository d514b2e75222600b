import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addBody, addKey } from '../access/bodies.js';
import { chargesChanged } from '../../src/proposal/effect/charge-change.js';
import { draftOf } from '../../src/proposal/proposal.record.js';
import type { ProposalOutcome } from '../../src/proposal/proposal-desk.js';
import type { StoredProposal } from '../../src/proposal/proposal.store.js';
import { STORES } from '../storage/open-store.js';
import { aDocument, ANN, BEN, EVA, OLGA, principal, smallRegistry, UNI, type SmallRegistry } from './a-registry.js';

const WHY = 'The law of 2026 says so.';
const OSCAR = principal('person-oscar', 'operator', { roles: ['REGISTRY_OPERATOR'] });
const FRAN = principal('person-fran', 'fr-authority');

const accepted = ({ proposal, errors }: ProposalOutcome): StoredProposal => {
  expect(errors).toEqual([]);
  if (!proposal) throw new Error('No proposal came back.');
  return proposal;
};

const told = ({ errors }: ProposalOutcome): string[] => errors.map(({ code, path }) => `${code} ${path.join('.')}`);

describe.each(STORES)('who is in charge of a record, on %s', (store) => {
  let registry: SmallRegistry;
  beforeEach(async () => {
    registry = await smallRegistry(store);
    for (const key of ['ie-authority', 'fr-authority']) await addBody(registry, key, ['FRAMEWORK_AUTHORITY']);
    await addBody(registry, 'ie-university', ['AWARDING_BODY']);
  });
  afterEach(() => registry.close());

  const appoint = (by: typeof ANN | null, given: object = {}) =>
    registry.proposals.appointments.appoint(by, { kind: 'framework', key: 'fr-cncp', organisation: 'fr-authority', expectedVersion: 1, why: WHY, ...given });
  const approve = ({ key, version }: StoredProposal, by: typeof ANN) => registry.proposals.decide.approve(by, { key, expectedVersion: version, ground: null });
  const inCharge = (): string | null => registry.references.current().framework('fr-cncp').record.authorityOrganisation;

  it('is proposed by the operator where the record names nobody, and approved by a second person', async () => {
    const proposal = accepted(await appoint(OLGA));
    expect(proposal.content).toMatchObject({ action: 'APPOINT', body: 'operator', target: { kind: 'framework', key: 'fr-cncp', version: 1 } });
    expect(inCharge()).toBeNull();
    expect(told(await approve(proposal, OLGA))).toEqual(['SECOND_PERSON_NEEDED input']);
    accepted(await approve(proposal, OSCAR));
    const { levels, record } = registry.references.current().framework('fr-cncp');
    expect(record).toMatchObject({ authorityOrganisation: 'fr-authority', authority: { name: 'Invented body fr-authority', url: null } });
    expect(levels).toHaveLength(3);
    expect(await registry.ledger.history('framework', 'fr-cncp')).toMatchObject([{ version: 1 }, { version: 2, actor: 'organisation:operator', reason: WHY }]);
    accepted(await registry.proposals.alignments.publish(FRAN, { key: 'fr-cncp--eqf', alignment: aDocument('fr-cncp', 'eqf'), expectedVersion: 0, why: WHY }));
  });

  it('is nobody else’s to propose, as if nothing were there', async () => {
    for (const nobody of [null, ANN, FRAN, UNI, { ...OLGA, scopes: ['READ'] } as const]) expect(told(await appoint(nobody))).toEqual(['NOT_FOUND input']);
    expect(told(await appoint(OLGA, { key: 'nowhere' }))).toEqual(['NOT_FOUND input']);
    expect(told(await appoint(EVA, { key: 'ie-nfq' }))).toEqual(['NOT_FOUND input']);
  });

  it('is handed on by the body that has it, with two persons of its own, and its former word stays its own', async () => {
    await addKey(registry, 'ie-authority');
    accepted(await approve(accepted(await registry.proposals.alignments.publish(ANN, { key: 'ie-nfq--eqf', alignment: aDocument('ie-nfq', 'eqf'), expectedVersion: 0, why: WHY })), BEN));
    const handing = accepted(await appoint(ANN, { key: 'ie-nfq' }));
    expect(told(await approve(handing, ANN))).toEqual(['SECOND_PERSON_NEEDED input']);
    expect(told(await approve(handing, FRAN))).toEqual(['NOT_FOUND input']);
    accepted(await approve(handing, BEN));
    const { frameworks, alignments } = registry.references.current();
    expect(frameworks.get('ie-nfq')?.record.authorityOrganisation).toBe('fr-authority');
    expect(alignments.get('ie-nfq--eqf')?.record.assertedBy).toBe('ie-authority');
    expect(told(await appoint(ANN, { key: 'ie-nfq', organisation: 'ie-authority', expectedVersion: 2 }))).toEqual(['NOT_FOUND input']);
  });

  it('is not the operator’s to take from a body that speaks for itself, when proposed or when approved', async () => {
    const proposal = accepted(await appoint(OLGA, { key: 'ie-nfq' }));
    await addKey(registry, 'ie-authority');
    expect(told(await approve(proposal, OSCAR))).toEqual(['WRONG_STATE input.key']);
    expect(told(await appoint(OLGA, { key: 'ie-nfq' }))).toEqual(['WRONG_STATE input']);
  });

  it('is given to a body that the registry knows as an authority, also by the time of the approval', async () => {
    expect(told(await appoint(OLGA, { organisation: 'nobody' }))).toEqual(['INVALID input.organisation']);
    const { errors: [mistake] } = await appoint(OLGA, { organisation: 'ie-university' });
    expect(mistake).toMatchObject({ found: '"ie-university", which has the roles AWARDING_BODY', fix: expect.stringContaining('organisationUpdate') });
    const proposal = accepted(await appoint(OLGA));
    await addBody(registry, 'fr-authority', ['AWARDING_BODY']);
    expect(told(await approve(proposal, OSCAR))).toEqual(['INVALID input.key']);
  });

  it('is said of a credit system in the same way, and then decides who proposes its changes', async () => {
    const record = JSON.parse('{"code":"fr-credits","name":{"en":"Credits"},"unit":{"en":"credit"},"kind":"WORKLOAD","status":"IN_FORCE","jurisdictions":["FR"],"sources":[]}') as object;
    const propose = (by: typeof ANN, expectedVersion: number, given: object = {}) => registry.proposals.records.creditSystem(by, { record: { ...record, ...given }, expectedVersion, why: WHY });
    accepted(await approve(accepted(await propose(OLGA, 0)), OSCAR));
    expect(told(await propose(FRAN, 1, { notes: 'More.' }))).toEqual(['NOT_FOUND input']);
    accepted(await approve(accepted(await appoint(OLGA, { kind: 'credit-system', key: 'fr-credits' })), OSCAR));
    expect(registry.references.current().creditSystems.get('fr-credits')).toMatchObject({ authority: 'organisation:fr-authority' });
    accepted(await approve(accepted(await propose(FRAN, 2, { notes: 'More.' })), OSCAR));
    expect(registry.references.current().creditSystems.get('fr-credits')?.record).toMatchObject({ notes: 'More.', authorityOrganisation: 'fr-authority' });
  });

  it('shows beforehand which records would be in other hands', async () => {
    const before = registry.references.current();
    const proposal = accepted(await appoint(OLGA));
    expect(chargesChanged(before, before.with(draftOf(proposal.content)))).toEqual({
      changed: 1, examples: [{ kind: 'FRAMEWORK', recordKey: 'fr-cncp', before: [], after: ['organisation:fr-authority'] }],
    });
  });
});

describe.each(STORES)('what is known of a country, on %s', (store) => {
  let registry: SmallRegistry;
  beforeEach(async () => {
    registry = await smallRegistry(store);
    await registry.ledger.accept([{ kind: 'country', key: 'IE', content: IRELAND }], { actor: 'seed' });
    await registry.references.refresh();
  });
  afterEach(() => registry.close());

  const IRELAND = { code: 'IE', name: { en: 'Ireland' }, status: 'IN_FORCE', frameworks: ['ie-nfq'], memberOf: [], note: null, source: null, provenance: 'recalled' };
  const propose = (by: typeof ANN | null, given: object = {}, expectedVersion = 1) => registry.proposals.records.country(by, { record: { ...IRELAND, ...given }, expectedVersion, why: WHY });

  it('is proposed by the authorities of the frameworks that its record names, or the operator, and approved by a second person', async () => {
    for (const nobody of [null, EVA, UNI]) expect(told(await propose(nobody, { note: 'More.' }))).toEqual(['NOT_FOUND input']);
    const { key, version } = accepted(await propose(ANN, { memberOf: [{ framework: 'eqf', since: 2009 }] }));
    expect(key).toBe('country:IE:1');
    accepted(await registry.proposals.decide.approve(BEN, { key, expectedVersion: version, ground: null }));
    expect(registry.references.current().countries.get('IE')?.memberOf).toMatchObject([{ framework: { code: 'eqf' }, since: 2009 }]);
  });

  it('of a country that nobody has spoken of is the operator’s to propose: nobody gets one by publishing a framework for it', async () => {
    expect(told(await propose(ANN, { code: 'FR' }, 0))).toEqual(['NOT_FOUND input']);
    accepted(await propose(OLGA, { code: 'FR' }, 0));
  });

  it('is held to the checks of the seeds, all mistakes at once', async () => {
    expect(told(await propose(ANN, { code: 'IE', status: 'SOME', owner: 'me', name: {} }))).toEqual(['INVALID input.record.name', 'INVALID input.record.status', 'INVALID input.record.owner']);
    expect(told(await propose(ANN, { frameworks: ['ie-nfq', 'ie-nqf', 'ie-nfq'], memberOf: [{ framework: 'none' }] }))).toEqual([
      'INVALID input.record.frameworks.2', 'INVALID input.record.frameworks.1', 'INVALID input.record.memberOf.0.framework',
    ]);
  });
});
