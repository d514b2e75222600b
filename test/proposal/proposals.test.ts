import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { answerEquivalence } from '../../src/core/index.js';
import type { ProposalOutcome } from '../../src/proposal/proposal-desk.js';
import type { StoredProposal } from '../../src/proposal/proposal.store.js';
import type { Principal } from '../../src/record/principal.js';
import type { Mistake } from '../../src/record/user-error.type.js';
import { STORES } from '../storage/open-store.js';
import { aDocument, ANN, BEN, EVA, framework, OLGA, READ, smallRegistry, UNI, type SmallRegistry } from './a-registry.js';

const KEY = 'ie-nfq--eqf';
const WHY = 'The report of 2020 is published.';

const accepted = ({ proposal, errors }: ProposalOutcome): StoredProposal => {
  expect(errors).toEqual([]);
  if (!proposal) throw new Error('No proposal came back.');
  return proposal;
};

const codes = ({ errors }: ProposalOutcome): Mistake['code'][] => errors.map(({ code }) => code);

describe.each(STORES)('proposals on %s', (store) => {
  let registry: SmallRegistry;
  beforeEach(async () => (registry = await smallRegistry(store)));
  afterEach(() => registry.close());

  const put = (alignment = aDocument('ie-nfq', 'eqf'), given: object = {}) =>
    registry.proposals.alignments.publish(ANN, { key: KEY, alignment, expectedVersion: 0, why: WHY, ...given });
  const proposed = async (): Promise<StoredProposal> => accepted(await put());
  const word = ({ key, version }: StoredProposal, ground: string | null = null) => ({ key, expectedVersion: version, ground });
  const approve = (proposal: StoredProposal, by = BEN) => registry.proposals.decide.approve(by, word(proposal));
  const seen = (level: string) =>
    answerEquivalence(registry.references.current().world, { from: { framework: 'ie-nfq', level }, to: 'eqf', on: '2026-01-01' });

  it('publish nothing before a second person has approved', async () => {
    const proposal = await proposed();
    expect(proposal).toMatchObject({ key: 'alignment:ie-nfq--eqf:1', version: 1, content: { state: 'PROPOSED', body: 'ie-authority', proposedOn: '2026-11-22', target: { version: 0 } } });
    expect(registry.references.current().alignments.size).toBe(0);
    expect(seen('2')).toMatchObject({ kind: 'NONE', reason: 'NOT_COMPARED' });
  });

  it('publish with approval, as the word of the body that proposed, in one step with the proposal', async () => {
    const approval = accepted(await approve(await proposed()));
    expect(approval).toMatchObject({ version: 2, content: { state: 'APPROVED', decision: { body: 'ie-authority', on: '2026-11-22', ground: null } } });
    expect(seen('2')).toMatchObject({ kind: 'LEVELS', verdict: 'SINGLE' });
    expect(await registry.ledger.history('alignment', KEY)).toMatchObject([{ version: 1, actor: 'organisation:ie-authority', reason: WHY }]);
    expect((await registry.ledger.history('proposal', approval.key)).map(({ version, reason }) => [version, reason])).toEqual([[1, WHY], [2, null]]);
    expect(registry.references.current().alignments.get(KEY)?.record).toMatchObject({ assertedBy: 'ie-authority', symmetric: false });
  });

  it('keep persons out of what is public', async () => {
    const proposal = await proposed();
    await approve(proposal);
    const stored = await registry.database.reader.all<{ content: string }>('select content from record_version');
    expect(stored.some(({ content }) => /person-/.test(content))).toBe(false);
    expect(await registry.database.reader.all('select act, person from proposal_act order by version')).toEqual([{ act: 'PROPOSED', person: 'person-ann' }, { act: 'APPROVED', person: 'person-ben' }]);
  });

  it('cannot be approved by whoever made them, whatever body that person acts for', async () => {
    const proposal = await proposed();
    expect(codes(await approve(proposal, ANN))).toEqual(['SECOND_PERSON_NEEDED']);
    const may = await Promise.all([ANN, { ...OLGA, person: ANN.person }, BEN, OLGA, UNI, null].map((asking) => registry.proposals.decide.mayApprove(asking, proposal)));
    expect(may).toEqual([false, false, true, true, false, false]);
    expect(codes(await approve(proposal, { ...OLGA, person: ANN.person }))).toEqual(['SECOND_PERSON_NEEDED']);
    accepted(await approve(proposal, OLGA));
  });

  it('are not there for those who may not write them', async () => {
    const proposal = await proposed();
    for (const nobody of [null, UNI, { ...BEN, scopes: ['READ'] } as const]) {
      expect(codes(await registry.proposals.decide.approve(nobody, word(proposal)))).toEqual(['NOT_FOUND']);
      expect(codes(await registry.proposals.decide.decline(nobody, word(proposal, 'No.')))).toEqual(['NOT_FOUND']);
      expect(codes(await registry.proposals.decide.withdraw(nobody, word(proposal)))).toEqual(['NOT_FOUND']);
      expect(codes(await registry.proposals.alignments.publish(nobody, { key: KEY, alignment: {}, expectedVersion: 0, why: WHY }))).toEqual(['NOT_FOUND']);
      expect(codes(await registry.proposals.records.framework(nobody, { record: {}, expectedVersion: 0, why: WHY }))).toEqual(['NOT_FOUND']);
    }
    expect(codes(await registry.proposals.decide.approve(BEN, { ...word(proposal), key: 'alignment:none:1' }))).toEqual(['NOT_FOUND']);
    expect(codes(await registry.proposals.decide.withdraw(OLGA, word(proposal)))).toEqual(['NOT_FOUND']);
    expect(codes(await registry.proposals.alignments.publish(EVA, { key: 'ie-nfq--fr-cncp', alignment: aDocument('ie-nfq', 'fr-cncp'), expectedVersion: 0, why: WHY }))).toEqual(['NOT_FOUND']);
  });

  it('tell all mistakes of a document at once, each with its place', async () => {
    const pairs = [{ from: '1', to: '9', relation: 'BEST_FIT' }, { from: '7', to: '1', relation: 'BEST_FIT' }];
    const { errors } = await put(aDocument('ie-nfq', 'eqf', { pairs, supersedes: 'nothing', validFrom: '2020', validTo: '2019' }), { key: 'some-name', why: ' ' });
    expect(errors.map(({ path }) => path.join('.'))).toEqual([
      'input.why', 'input.alignment.key', 'input.alignment.pairs.0.to', 'input.alignment.pairs.1.from', 'input.alignment.supersedes', 'input.alignment.validTo',
    ]);
    const shape = await put({ ...aDocument('ie-nfq', 'eqf'), basis: 'LAW', owner: 'me', symmetric: true });
    expect(shape.errors.map(({ path }) => path.join('.')).toSorted()).toEqual(['input.alignment.basis', 'input.alignment.owner', 'input.alignment.symmetric']);
    expect((await registry.ledger.head()).revision).toBe(3);
  });

  it('refuse a document as read that does not say where it was read', async () => {
    const { pinpoint: _, ...unlocated } = READ;
    const { errors } = await put(aDocument('ie-nfq', 'eqf', { sources: [{ ...unlocated, year: null }] }));
    expect(errors.map(({ code, rule, path }) => [code, rule, path.slice(2).join('.')])).toEqual([
      ['RULE_BROKEN', 'ALIGNMENT_PINPOINT', 'sources.0'], ...[0, 1, 2].map((place) => ['RULE_BROKEN', 'ALIGNMENT_PINPOINT', `pairs.${place}`]),
    ]);
    accepted(await put(aDocument('ie-nfq', 'eqf', { sources: [{ ...unlocated, provenance: 'secondary' }] })));
    const pairs = ['1', '2', '3'].map((level) => ({ from: level, to: level, relation: 'BEST_FIT', pinpoint: `Row ${level}` }));
    accepted(await put(aDocument('ie-nfq', 'eqf', { sources: [unlocated], pairs })));
  });

  it('are refused on top of a version that has moved on, when made and when approved', async () => {
    const [first, second] = [await proposed(), await proposed()];
    expect([first.key, second.key]).toEqual(['alignment:ie-nfq--eqf:1', 'alignment:ie-nfq--eqf:2']);
    accepted(await approve(first));
    expect(await approve(second)).toMatchObject({ proposal: null, errors: [{ code: 'CONFLICT', currentVersion: 1 }] });
    expect(await put()).toMatchObject({ errors: [{ code: 'CONFLICT', currentVersion: 1, path: ['input', 'expectedVersion'] }, { code: 'INVALID' }] });
    expect(codes(await registry.proposals.decide.decline(BEN, { ...word(second, 'Too late.'), expectedVersion: 7 }))).toEqual(['CONFLICT']);
  });

  it('lets one of many approvals at once win, and publishes once', async () => {
    const proposal = await proposed();
    const outcomes = await Promise.all([BEN, OLGA, BEN, OLGA, BEN].map((person) => approve(proposal, person)));
    expect(outcomes.filter(({ proposal: done }) => done)).toHaveLength(1);
    // Who comes while the first one writes hears of that; who comes after, that it is decided.
    expect(['CONFLICT', 'WRONG_STATE']).toEqual(expect.arrayContaining([...new Set(outcomes.flatMap(codes))]));
    expect(await registry.ledger.history('alignment', KEY)).toHaveLength(1);
  });

  it('are decided on once; a refusal needs its ground', async () => {
    const proposal = await proposed();
    expect(codes(await registry.proposals.decide.decline(BEN, word(proposal)))).toEqual(['INVALID']);
    const declined = accepted(await registry.proposals.decide.decline(BEN, word(proposal, 'Table 2 says otherwise.')));
    expect(declined.content).toMatchObject({ state: 'DECLINED', decision: { ground: 'Table 2 says otherwise.' } });
    expect(codes(await approve(declined))).toEqual(['WRONG_STATE']);
    const taken = accepted(await registry.proposals.decide.withdraw(ANN, word(await proposed())));
    expect(taken.content.state).toBe('WITHDRAWN');
    expect(registry.references.current().alignments.size).toBe(0);
  });

  it('gather what other bodies say of them, and can be approved after that', async () => {
    const proposal = await proposed();
    const reviewed = accepted(await registry.proposals.decide.review(EVA, { ...word(proposal, 'Minutes, page 3'), comment: 'We read it so, too.' }));
    expect(reviewed).toMatchObject({ version: 2, content: { state: 'PROPOSED', reviews: [{ body: 'eu-authority', on: '2026-11-22', comment: 'We read it so, too.', ground: 'Minutes, page 3' }] } });
    expect(codes(await approve(proposal))).toEqual(['CONFLICT']);
    accepted(await approve(reviewed));
  });

  it('leave an alignment one-sided until the other side accepts it, by two persons of its own', async () => {
    accepted(await approve(await proposed()));
    const request = { key: KEY, expectedVersion: 1, why: 'The board has adopted the report.' };
    expect(codes(await registry.proposals.alignments.accept(ANN, request))).toEqual(['NOT_FOUND']);
    expect(codes(await registry.proposals.alignments.accept(OLGA, request))).toEqual(['NOT_FOUND']);
    expect(seen('2')).toMatchObject({ reversed: false });
    const acceptance = accepted(await registry.proposals.alignments.accept(EVA, request));
    expect(codes(await approve(acceptance, EVA))).toEqual(['SECOND_PERSON_NEEDED']);
    expect(codes(await approve(acceptance, BEN))).toEqual(['NOT_FOUND']);
    accepted(await approve(acceptance, { ...EVA, person: 'person-emil' }));
    expect(registry.references.current().alignments.get(KEY)?.record).toMatchObject({ symmetric: true, assertedBy: 'ie-authority', acceptedBy: [{ body: 'eu-authority', on: '2026-11-22' }] });
    expect(codes(await registry.proposals.alignments.accept(EVA, { ...request, expectedVersion: 2 }))).toEqual(['WRONG_STATE']);
  });

  it('void the acceptance of the other side when the statement changes, and keep it when only words do', async () => {
    accepted(await approve(await proposed()));
    const acceptance = accepted(await registry.proposals.alignments.accept(EVA, { key: KEY, expectedVersion: 1, why: WHY }));
    accepted(await approve(acceptance, OLGA));
    const change = async (alignment: object, expectedVersion: number) => {
      accepted(await approve(accepted(await put(alignment, { expectedVersion }))));
      return registry.references.current().alignments.get(KEY)?.record;
    };
    expect(await change(aDocument('ie-nfq', 'eqf', { notes: 'A note.' }), 2)).toMatchObject({ symmetric: true, acceptedBy: [{ body: 'eu-authority' }] });
    const other = await change(aDocument('ie-nfq', 'eqf', { complete: false }), 3);
    expect(other).toMatchObject({ symmetric: false });
    expect(other).not.toHaveProperty('acceptedBy');
  });

  it('supersede and withdraw documents without deleting any', async () => {
    accepted(await approve(await proposed()));
    const later = { key: `${KEY}-2026`, alignment: aDocument('ie-nfq', 'eqf', { validFrom: '2026' }), why: 'Re-referenced.' };
    accepted(await approve(accepted(await registry.proposals.alignments.supersede(ANN, KEY, later))));
    expect(registry.references.current().alignments.get(later.key)?.record.supersedes).toBe(KEY);
    expect(codes(await put(aDocument('ie-nfq', 'eqf', { supersedes: later.key }), { expectedVersion: 1 }))).toEqual(['RULE_BROKEN']);
    const withdrawal = accepted(await registry.proposals.alignments.withdraw(ANN, { key: later.key, expectedVersion: 1, why: 'A row was misread.' }));
    accepted(await approve(withdrawal));
    expect(registry.references.current().alignments.get(later.key)?.record.withdrawn).toEqual({ on: '2026-11-22', reason: 'A row was misread.' });
    expect(seen('2')).toMatchObject({ kind: 'LEVELS', chains: [{ steps: [{ alignment: { key: KEY } }] }] });
  });

  it('supersede a document in the version that was seen, where that is told', async () => {
    accepted(await approve(await proposed()));
    accepted(await approve(accepted(await put(aDocument('ie-nfq', 'eqf', { notes: 'A note.' }), { expectedVersion: 1 }))));
    const supersede = (expectedVersion: number | null, given: object = {}) =>
      registry.proposals.alignments.supersede(ANN, KEY, { key: `${KEY}-2026`, alignment: aDocument('ie-nfq', 'eqf', { validFrom: '2026' }), why: 'Re-referenced.', expectedVersion, ...given });
    expect(await supersede(1)).toMatchObject({ proposal: null, errors: [{ code: 'CONFLICT', currentVersion: 2, path: ['input', 'expectedVersion'] }] });
    expect(codes(await supersede(1, { why: ' ' }))).toEqual(['CONFLICT', 'INVALID']);
    accepted(await supersede(2));
    accepted(await supersede(null));
  });

  it('are of the body whose statement they touch: nobody replaces what another one asserts', async () => {
    accepted(await approve(await proposed()));
    const later = { key: `${KEY}-2026`, why: 'Read otherwise.' };
    const alignment = aDocument('ie-nfq', 'eqf', { validFrom: '2026' });
    const outcomes = [
      await registry.proposals.alignments.supersede(EVA, KEY, { ...later, alignment }),
      await registry.proposals.alignments.publish(EVA, { ...later, expectedVersion: 0, alignment: { ...alignment, supersedes: KEY } }),
      await registry.proposals.alignments.publish(EVA, { ...later, key: KEY, expectedVersion: 1, alignment }),
      await registry.proposals.alignments.publish(OLGA, { ...later, expectedVersion: 0, alignment }),
      await registry.proposals.alignments.withdraw(EVA, { ...later, key: KEY, expectedVersion: 1 }),
    ];
    expect(outcomes.map(codes)).toEqual(Array(5).fill(['NOT_FOUND']));
    expect(new Set(outcomes.map(({ errors }) => JSON.stringify(errors))).size).toBe(1);
    accepted(await registry.proposals.alignments.publish(EVA, { ...later, expectedVersion: 0, alignment }));
  });

  it('are decided on by an authority while it is one', async () => {
    const proposal = await proposed();
    expect(codes(await approve(proposal, { ...BEN, roles: ['AWARDING_BODY'] }))).toEqual(['NOT_FOUND']);
    accepted(await approve(proposal));
  });

  it('keep every level of a framework that is published', async () => {
    const content = framework('ie-nfq', 'ie-authority', ['1', '2', '3', '4']).content as object;
    const { authorityOrganisation: _, ...record } = content as Record<string, unknown>;
    accepted(await approve(accepted(await registry.proposals.records.framework(ANN, { record, expectedVersion: 1, why: 'A new level.' }))));
    expect(registry.references.current().framework('ie-nfq').levels.map(({ code }) => code)).toEqual(['1', '2', '3', '4']);
    expect(registry.references.current().framework('ie-nfq').record.authorityOrganisation).toBe('ie-authority');
    const { authorityOrganisation: __, ...shorter } = framework('ie-nfq', null, ['1', '2', '4']).content as Record<string, unknown>;
    expect(await registry.proposals.records.framework(ANN, { record: shorter, expectedVersion: 2, why: 'Without level 3.' })).toMatchObject({ errors: [{ code: 'RULE_BROKEN', rule: 'LEVELS_STAY', path: ['input', 'record', 'levels'] }] });
    expect(codes(await registry.proposals.records.framework(EVA, { record, expectedVersion: 2, why: 'Not mine.' }))).toEqual(['NOT_FOUND']);
  });

  it('take a credit system in the form of its file, and tell what is wrong with one', async () => {
    const record = JSON.parse('{"code":"ie-credits","name":{"en":"Credits"},"unit":{"en":"credit"},"kind":"WORKLOAD","status":"IN_FORCE","jurisdictions":["IE"],"notionalHoursPerCredit":{"min":25,"max":30},"sources":[]}') as object;
    accepted(await approve(accepted(await registry.proposals.records.creditSystem(ANN, { record, expectedVersion: 0, why: WHY }))));
    expect(registry.references.current().creditSystems.has('ie-credits')).toBe(true);
    expect(codes(await registry.proposals.records.creditSystem(ANN, { record, expectedVersion: 1, why: WHY }))).toEqual(['INVALID']);
    expect(registry.references.current().creditSystems.get('ie-credits')?.record.authorityOrganisation).toBe('ie-authority');
    expect(codes(await registry.proposals.records.creditSystem(EVA, { record, expectedVersion: 1, why: WHY }))).toEqual(['NOT_FOUND']);
    const hostile = { ...record, ...(JSON.parse('{"__proto__":{"x":1},"owner":"me","kind":"TIME","sources":7}') as object) };
    Object.defineProperty(hostile, '__proto__', { value: { x: 1 }, enumerable: true });
    const { errors } = await registry.proposals.records.creditSystem(OLGA, { record: hostile, expectedVersion: 0, why: WHY });
    expect(errors.map(({ path }) => path.join('.')).toSorted()).toEqual(['input.record.__proto__', 'input.record.kind', 'input.record.owner', 'input.record.sources']);
    const { errors: crossed } = await registry.proposals.records.creditSystem(ANN, { record: { ...record, code: 'ie-other', notionalHoursPerCredit: { min: 30, max: 25 }, conversions: [{ to: 'ects', ratio: '2', basis: 'AGREED', source: 0 }] }, expectedVersion: 0, why: WHY });
    expect(crossed.map(({ path }) => path.slice(2).join('.'))).toEqual(['notionalHoursPerCredit.max', 'conversions.0.to', 'conversions.0.source']);
  });

  it('take a rule for whoever is in charge of a framework of its jurisdiction, and keep it there', async () => {
    const rule = {
      code: 'ie-size-2026', jurisdiction: 'IE', kind: 'SIZE', force: 'POLICY', says: 'At most 300 hours.', size: { hoursMax: '300' }, provenance: 'read',
      source: 0, sources: [{ title: 'A policy', publisher: 'A ministry', year: 2026, url: null, provenance: 'read' }],
    };
    const offer = (by: Principal | null, given: object = {}, expectedVersion = 0) => registry.proposals.records.rule(by, { record: { ...rule, ...given }, expectedVersion, why: WHY });
    expect(codes(await approve(accepted(await offer(ANN)), ANN))).toEqual(['SECOND_PERSON_NEEDED']);
    accepted(await approve(accepted(await offer(ANN))));
    expect(registry.references.current().rules.get('ie-size-2026')?.record).toMatchObject({ jurisdiction: 'IE', size: { hoursMax: '300' } });
    for (const nobody of [null, EVA, UNI]) expect(codes(await offer(nobody, { says: 'More.' }, 1))).toEqual(['NOT_FOUND']);
    expect(codes(await offer(ANN, { code: 'everywhere-size', jurisdiction: null }))).toEqual(['NOT_FOUND']);
    accepted(await offer(OLGA, { code: 'everywhere-size', jurisdiction: null }));
    const wrong = async (given: object, expectedVersion: number) => (await offer(OLGA, given, expectedVersion)).errors.map(({ path }) => path.slice(2).join('.'));
    expect(await wrong({ jurisdiction: 'FR' }, 1)).toEqual(['jurisdiction']);
    expect(await wrong({ code: 'fr-size', insteadOf: 'fr-other', size: { system: 'none', min: '2', max: '1' } }, 0)).toEqual(['code', 'insteadOf', 'size.system', 'size.max']);
    expect(await wrong({ insteadOf: 'ie-size-2026' }, 1)).toEqual(['insteadOf']);
    expect(await wrong({ kind: 'LEVEL', sources: [] }, 1)).toEqual(['', 'source']);
  });

  it.each(['read', 'secondary'])('refuse a rule that claims to be %s and names no source, with its place', async (provenance) => {
    const rule = { code: 'ie-size-2027', jurisdiction: 'IE', kind: 'SIZE', force: 'LAW', says: 'At most 300 hours.', size: { hoursMax: '300' }, sources: [READ] };
    const { proposal, errors } = await registry.proposals.records.rule(ANN, { record: { ...rule, provenance }, expectedVersion: 0, why: WHY });
    expect([proposal, errors]).toMatchObject([null, [{
      code: 'RULE_BROKEN', rule: 'V17_SOURCED', path: ['input', 'record', 'source'], found: `a rule marked as ${provenance} that names no source`, expected: 'the place of its document in `sources`, counted from 0',
    }]]);
    accepted(await registry.proposals.records.rule(ANN, { record: { ...rule, provenance: 'recalled' }, expectedVersion: 0, why: WHY }));
    accepted(await registry.proposals.records.rule(ANN, { record: { ...rule, code: 'ie-size-2028', provenance, source: 0 }, expectedVersion: 0, why: WHY }));
  });

  it('are listed by state, kind, record and body, the one that changed last first', async () => {
    const first = await proposed();
    accepted(await registry.proposals.decide.decline(BEN, word(first, 'No.')));
    const second = await proposed();
    const keys = async (filter: object, first = 10, before: number | null = null) => (await registry.proposals.store.list(filter, first, before)).map(({ key }) => key);
    expect(await keys({})).toEqual([second.key, first.key]);
    expect(await keys({}, 1)).toEqual([second.key]);
    expect(await keys({}, 1, second.revision)).toEqual([first.key]);
    expect(await keys({ state: 'DECLINED' })).toEqual([first.key]);
    expect(await keys({ kind: 'framework' })).toEqual([]);
    expect(await keys({ body: 'ie-authority', targetKey: KEY, state: 'PROPOSED' })).toEqual([second.key]);
    expect(await registry.proposals.store.count({ kind: 'alignment' })).toBe(2);
  });
});
