import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SEED_ACTOR } from '../../src/ledger/write.js';
import type { ProposalOutcome } from '../../src/proposal/proposal-desk.js';
import type { Principal } from '../../src/record/principal.js';
import { STORES } from '../storage/open-store.js';
import { ANN, BEN, framework, OLGA, smallRegistry, type SmallRegistry } from './a-registry.js';
import { DEEDS, LifeModel, type Deed, type Expected, type Step } from './life.model.js';

/** Three persons of two bodies: the authority has two, the operator one. */
const PERSONS: readonly Principal[] = [ANN, BEN, OLGA];
const RUNS = 60;
const RACES = 25;

const by = fc.nat({ max: PERSONS.length - 1 });
const seldomStale = fc.nat({ max: 9 }).map((number) => number === 0);
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 2, arbitrary: fc.record({ deed: fc.constant('propose' as const), by, stale: seldomStale }) },
  { weight: 5, arbitrary: fc.record({ deed: fc.constantFrom(...DEEDS), by, proposal: fc.nat({ max: 3 }), stale: seldomStale }) },
);

const answerOf = ({ errors }: ProposalOutcome): Expected => errors[0]?.code ?? 'DONE';
const personAt = (place: number): Principal => PERSONS[place] ?? ANN;

describe.each(STORES)('the life of proposals on %s', (store) => {
  let registry: SmallRegistry;
  let another: SmallRegistry;
  let number = 0;
  beforeAll(async () => {
    registry = await smallRegistry(store);
    another = await registry.another();
  });
  afterAll(async () => {
    await another.close();
    await registry.close();
  });

  /** A framework that nothing was proposed for yet. */
  async function aFramework(): Promise<string> {
    const code = `ie-run-${(number += 1)}`;
    await registry.ledger.accept([framework(code, 'ie-authority')], { actor: SEED_ACTOR });
    for (const each of [registry, another]) await each.references.refresh();
    return code;
  }

  const propose = (principal: Principal, code: string, expectedVersion: number, notes: string): Promise<ProposalOutcome> => {
    const { authorityOrganisation: _, ...record } = framework(code, null).content as Record<string, unknown>;
    return registry.proposals.records.framework(principal, { record: { ...record, notes }, expectedVersion, why: notes });
  };

  const say = ({ proposals: { decide } }: SmallRegistry, deed: Deed, principal: Principal, key: string, expectedVersion: number): Promise<ProposalOutcome> => {
    const word = { key, expectedVersion, ground: 'A ground.' };
    return deed === 'review' ? decide.review(principal, { ...word, comment: 'A comment.' }) : decide[deed](principal, word);
  };

  async function take(model: LifeModel, code: string, taken: Step, notes: string): Promise<readonly [found: Expected, expected: Expected]> {
    const principal = personAt(taken.by);
    if (taken.deed === 'propose') {
      const seen = model.version - Number(taken.stale);
      return [answerOf(await propose(principal, code, seen, notes)), model.propose(principal, seen)];
    }
    const proposal = model.proposals[taken.proposal % Math.max(model.proposals.length, 1)];
    if (!proposal) return ['DONE', 'DONE'];
    const seen = proposal.version - Number(taken.stale);
    return [answerOf(await say(registry, taken.deed, principal, proposal.key, seen)), model.say(taken.deed, principal, proposal, seen)];
  }

  /** What the database has kept of each proposal: who proposed it, and who decided. */
  const actsOf = (code: string): Promise<{ proposal: string; act: string; person: string }[]> =>
    registry.database.reader.all(`select proposal, act, person from proposal_act where target_key = '${code}' and act <> 'REVIEWED' order by proposal, version`);

  async function compare(model: LifeModel, code: string): Promise<void> {
    const acts = await actsOf(code);
    for (const { key, version, state, proposer, decidedBy } of model.proposals) {
      const stored = await registry.proposals.store.byKey(key);
      expect([stored?.version, stored?.content.state, stored?.content.decision?.body]).toEqual([version, state, decidedBy?.organisation]);
      const decisions = decidedBy ? [[state, decidedBy.person]] : [];
      expect(acts.filter(({ proposal }) => proposal === key).map(({ act, person }) => [act, person])).toEqual([['PROPOSED', proposer.person], ...decisions]);
      if (state === 'APPROVED') expect(decidedBy?.person).not.toBe(proposer.person);
    }
    expect(await registry.ledger.history('framework', code)).toHaveLength(model.version);
  }

  it('goes as a small model says, whoever does what in whichever order', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 14 }), async (steps) => {
        const code = await aFramework();
        const model = new LifeModel(code, 'ie-authority');
        for (const [place, each] of steps.entries()) {
          const [found, expected] = await take(model, code, each, `Change ${place}.`);
          expect(found).toBe(expected);
        }
        await compare(model, code);
      }),
      { numRuns: RUNS },
    );
  });

  it('lets one word win of many that were said to the same version at once, in two processes', async () => {
    const word = fc.record({ deed: fc.constantFrom(...DEEDS), by, elsewhere: fc.boolean() });
    await fc.assert(
      fc.asyncProperty(by, fc.array(word, { minLength: 2, maxLength: 6 }), async (proposer, words) => {
        const code = await aFramework();
        const model = new LifeModel(code, 'ie-authority');
        model.propose(personAt(proposer), 1);
        const { proposal } = await propose(personAt(proposer), code, 1, 'A change.');
        const key = proposal?.key ?? '';
        const answers = await Promise.all(words.map(({ deed, by: who, elsewhere }) => say(elsewhere ? another : registry, deed, personAt(who), key, 1)));
        const done = words.filter((_, place) => answers[place]?.proposal);
        const possible = words.filter(({ deed, by: who }) => new LifeModel(code, 'ie-authority').say(deed, personAt(who), { ...model.proposals[0]! }, 1) === 'DONE');
        expect(done).toHaveLength(Math.min(possible.length, 1));
        for (const { deed, by: who } of done) expect(model.say(deed, personAt(who), model.proposals[0]!, 1)).toBe('DONE');
        await compare(model, code);
      }),
      { numRuns: RACES },
    );
  });

  it('lets exactly one of two approvals in two processes win', async () => {
    for (let race = 0; race < RACES; race += 1) {
      const code = await aFramework();
      const { proposal } = await propose(ANN, code, 1, 'A change.');
      const answers = await Promise.all([say(registry, 'approve', BEN, proposal?.key ?? '', 1), say(another, 'approve', OLGA, proposal?.key ?? '', 1)]);
      expect(answers.map(answerOf).toSorted()).toEqual([expect.stringMatching(/^(CONFLICT|DONE)$/), expect.stringMatching(/^(DONE|WRONG_STATE)$/)]);
      expect(answers.filter(({ proposal: done }) => done)).toHaveLength(1);
      expect(await registry.ledger.history('framework', code)).toHaveLength(2);
    }
  });
});
