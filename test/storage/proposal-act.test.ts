import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Ledger } from '../../src/ledger/ledger.js';
import type { Write } from '../../src/ledger/write.js';
import type { Database } from '../../src/platform/database/database.js';
import type { ProposalActRow } from '../../src/proposal/proposal.entity.js';
import { REFERENCE_KINDS } from '../../src/record/kind.js';
import { openStore, STORES } from './open-store.js';

/** SHA-256 of `{"code":"eqf"}`. */
const SHA = '39d2ac6c2978b68c2e76cfad8bc4bf7f4b015c3747c4f538c328a98a89b66a1d';
const BODY = { actor: 'organisation:eu-authority' };
const WRITE: Write = { kind: 'framework', key: 'eqf', content: { code: 'eqf' } };

const act = (given: Partial<ProposalActRow> = {}): ProposalActRow => ({
  proposal: 'framework:eqf:1', version: 1, act: 'PROPOSED', person: 'ann', body: 'eu-authority', actedAt: '2026-11-22T00:00:00.000Z',
  targetKind: 'framework', targetKey: 'eqf', targetVersion: 1, sha256: SHA, ...given,
});

const APPROVAL = act({ version: 2, act: 'APPROVED', person: 'ben' });

describe.each(STORES)('the approvals that %s keeps', (store) => {
  let database: Database;
  let close: () => Promise<void>;
  beforeEach(async () => ({ database, close } = await openStore(store)));
  afterEach(() => close());

  const enter = (...acts: ProposalActRow[]) => database.transact((transaction) => transaction.insert('proposal_act', acts));

  it('are by another person than the proposal, whatever the code above says', async () => {
    await enter(act());
    await expect(enter({ ...APPROVAL, person: 'ann' })).rejects.toThrow('a person other than the one who made it');
    await enter(APPROVAL);
  });

  it.each([
    ['of nothing', { proposal: 'framework:eqf:2' }],
    ['of other content', { sha256: '0'.repeat(64) }],
    ['of another record', { targetKey: 'ie-nfq' }],
    ['of another version', { targetVersion: 2 }],
  ])('are of what was proposed, never %s', async (_, given) => {
    await enter(act());
    await expect(enter({ ...APPROVAL, ...given })).rejects.toThrow('approved as it was made');
  });

  it.each(["update proposal_act set person = 'cid'", 'delete from proposal_act'])('refuse to be changed: %s', async (change) => {
    await enter(act());
    await expect(database.transact((transaction) => transaction.all(change))).rejects.toThrow('append-only');
  });

  it('are needed by every version of a reference record that no seed writes', async () => {
    const ledger = new Ledger(database, []);
    await expect(ledger.accept([WRITE], BODY)).rejects.toThrow('only after a second person');
    await enter(act(), APPROVAL);
    await expect(ledger.accept([{ ...WRITE, content: { code: 'other' } }], BODY)).rejects.toThrow('only after a second person');
    for (const kind of REFERENCE_KINDS) {
      await expect(ledger.accept([{ ...WRITE, kind, key: 'other' }], BODY)).rejects.toThrow('only after a second person');
    }
    expect((await ledger.head()).revision).toBe(0);
    await ledger.accept([{ ...WRITE, kind: 'organisation' }], BODY);
    await ledger.accept([{ ...WRITE, key: 'ie-nfq' }], { actor: 'seed' });
    await ledger.accept([WRITE], BODY);
    expect((await ledger.head()).revision).toBe(3);
  });

  it('are kept together with what they approve, or not at all', async () => {
    await enter(act());
    const ledger = new Ledger(database, []);
    const beforehand = (transaction: Parameters<Parameters<Database['transact']>[0]>[0]) => transaction.insert('proposal_act', [APPROVAL]);
    await expect(ledger.accept([{ ...WRITE, expectedVersion: 3 }], { ...BODY, beforehand })).rejects.toThrow('not 3');
    await expect(ledger.accept([WRITE], { ...BODY, beforehand, alongside: () => Promise.reject(new Error('no')) })).rejects.toThrow('no');
    expect(await database.reader.all('select version from proposal_act')).toEqual([{ version: 1 }]);
    await ledger.accept([WRITE], { ...BODY, beforehand });
    expect(await database.reader.all('select version from proposal_act order by version')).toEqual([{ version: 1 }, { version: 2 }]);
  });
});
