import type { Transaction } from '../platform/database/transaction.js';
import type { InvitationRow } from './invitation.entity.js';
import { personOf, type Subject } from './member.store.js';
import { newSecret, secretDigest } from './secret.js';
import { rememberAct } from './trail/private-act.store.js';

/** How long an invitation is good (milliseconds): a week. */
const GOOD_FOR_MS = 7 * 86_400_000;
const CODE = /^oqf_invite_([A-Za-z0-9_-]{43})$/;

/** Makes a code by which somebody becomes a person that stands as a member already. It is shown once. */
export async function invite(transaction: Transaction, person: string, now: Date): Promise<string> {
  const { text, digest } = newSecret();
  const expiresAt = new Date(now.getTime() + GOOD_FOR_MS).toISOString();
  await transaction.insert<InvitationRow>('invitation', [{ codeSha256: digest, person, createdAt: now.toISOString(), expiresAt, usedAt: null }]);
  return `oqf_invite_${text}`;
}

/**
 * Uses an invitation: gives the person whom the code makes of somebody, null where the code is not good (any more). Who is
 * known already stays who they are, and takes over what the invited person was let do, except where they do more or less already.
 */
export async function useInvitation(transaction: Transaction, code: string, known: Subject | null, now: Date): Promise<string | null> {
  const digest = secretDigest(CODE.exec(code)?.[1] ?? '');
  const at = now.toISOString();
  const [found] = digest === null ? [] : await transaction.all<{ person: string }>(
    'select person from invitation where code_sha256 = ? and used_at is null and expires_at > ?', [digest, at]);
  if (!found) return null;
  await transaction.all('update invitation set used_at = ? where code_sha256 = ?', [at, digest]);
  const bodies = await transaction.all<{ organisation: string; may: string }>('select organisation, may from member where person = ? order by organisation', [found.person]);
  const person = known === null ? found.person : await takeOver(transaction, found.person, known);
  for (const { organisation, may } of bodies) {
    await rememberAct(transaction, { person, organisation: null }, { act: 'INVITATION_USED', body: organisation, subject: found.person, detail: may, actedAt: at });
  }
  return person;
}

async function takeOver(transaction: Transaction, invited: string, named: Subject): Promise<string> {
  const { issuer, subject } = named;
  const known = await personOf(transaction, named);
  if (known === null) {
    await transaction.all('update person set issuer = ?, subject = ? where id = ?', [issuer, subject, invited]);
    return invited;
  }
  await transaction.all('delete from member where person = ? and organisation in (select organisation from member where person = ?)', [invited, known]);
  await transaction.all('update member set person = ? where person = ?', [known, invited]);
  return known;
}
