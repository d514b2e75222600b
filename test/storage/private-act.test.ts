import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { useInvitation, invite } from '../../src/access/invitation.store.js';
import { makePerson, putMember } from '../../src/access/member.store.js';
import { PrivateActStore, rememberAct, type NewAct } from '../../src/access/trail/private-act.store.js';
import type { Database } from '../../src/platform/database/database.js';
import { openStore, STORES } from './open-store.js';

const ANN = { person: 'person-ann', organisation: 'ee-ut' };
const NOW = new Date('2026-11-22T03:14:15.926Z');
const act = (given: Partial<NewAct> = {}): NewAct => ({ act: 'DRAFT_WRITTEN', body: 'ee-ut', subject: 'ee-ut:a', detail: 'version 1', actedAt: NOW.toISOString(), ...given });

describe.each(STORES)('the trail of private acts on %s', (store) => {
  let database: Database;
  let close: () => Promise<void>;
  beforeEach(async () => ({ database, close } = await openStore(store)));
  afterEach(() => close());

  const remember = (...acts: NewAct[]) => database.transact(async (transaction) => {
    for (const one of acts) await rememberAct(transaction, ANN, one);
  });

  it('is kept for each body, newest first, page by page', async () => {
    await remember(act({ detail: 'version 1' }), act({ body: 'ee-other' }), act({ detail: 'version 2' }));
    const acts = new PrivateActStore(database);
    expect(await acts.ofBody('ee-ut', 10, null)).toEqual([3, 1].map((number) => ({ number, ...act({ detail: `version ${(number + 1) / 2}` }), person: 'person-ann', actingFor: 'ee-ut' })));
    expect((await acts.ofBody('ee-ut', 1, 3)).map(({ number }) => number)).toEqual([1]);
    expect([await acts.count('ee-ut'), await acts.count('nobody')]).toEqual([2, 0]);
  });

  it('has no gap, whoever writes at the same moment, and none of what was rolled back', async () => {
    await expect(database.transact(async (transaction) => {
      await rememberAct(transaction, ANN, act());
      throw new Error('rolled back');
    })).rejects.toThrow('rolled back');
    await Promise.all(Array.from({ length: 20 }, () => remember(act())));
    expect((await new PrivateActStore(database).ofBody('ee-ut', 50, null)).map(({ number }) => number)).toEqual(Array.from({ length: 20 }, (_, place) => 20 - place));
  });

  it.each(["update private_act set person = 'cid'", 'delete from private_act'])('refuses to be changed: %s', async (change) => {
    await remember(act());
    await expect(database.transact((transaction) => transaction.all(change))).rejects.toThrow('append-only');
  });

  it.each([1, 3])('refuses the number %d after 1', async (number) => {
    await remember(act());
    const row = { number, ...act(), person: null, actingFor: null };
    await expect(database.transact((transaction) => transaction.insert('private_act', [row]))).rejects.toThrow(/append-only|without gaps/);
  });

  it('tells of an invitation that was used, by the person whom it makes of somebody', async () => {
    const subject = { issuer: 'https://id.example.org', subject: 'somebody' };
    const [invited, person] = await database.transact(async (transaction) => {
      const known = await makePerson(transaction, subject, NOW.toISOString());
      const one = await makePerson(transaction, null, NOW.toISOString());
      await putMember(transaction, { person: one, organisation: 'ee-ut', may: 'EDITOR', addedAt: NOW.toISOString() });
      return [one, await useInvitation(transaction, await invite(transaction, one, NOW), subject, NOW), known] as const;
    });
    expect(person).not.toBe(invited);
    expect(await new PrivateActStore(database).ofBody('ee-ut', 10, null)).toEqual([{ number: 1, ...act({ act: 'INVITATION_USED', subject: invited, detail: 'EDITOR' }), person, actingFor: null }]);
  });
});
