import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { makePerson, putMember } from '../../src/access/member.store.js';
import type { MemberRight } from '../../src/access/member-right.js';
import { beginSession } from '../../src/access/session.store.js';
import { SESSION_COOKIE } from '../../src/access/credentials.js';
import type { RunningRegistry } from '../api/running-registry.js';
import { EARLIER } from '../access/bodies.js';
import { alive } from './browser.js';

/** A person who acts for a body: what their browser is given when they have signed in. */
export async function aSession({ registry: { database } }: RunningRegistry, organisation: string, may: MemberRight = 'EDITOR'): Promise<string> {
  return database.transact(async (transaction) => {
    const person = await makePerson(transaction, null, EARLIER);
    await putMember(transaction, { person, organisation, may, addedAt: EARLIER });
    return beginSession(transaction, { person, organisation, apiKey: null }, new Date());
  });
}

/** Somebody who is signed in goes to a page. */
export async function goAs(page: Page, running: RunningRegistry, token: string, path: string): Promise<void> {
  await page.context().addCookies([{ name: SESSION_COOKIE, value: token, url: running.url.replace('http:', 'https:'), secure: true, httpOnly: true, sameSite: 'Lax' }]);
  expect((await page.goto(path))?.status()).toBe(200);
  await alive(page);
}
