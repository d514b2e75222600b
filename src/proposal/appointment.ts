import { CHARGE, type Target } from '../access/policy.js';
import type { ReferenceSnapshot } from '../equivalence/reference-snapshot.js';
import type { OrganisationRecord } from '../organisation/organisation.record.js';
import { chargeOf } from './in-charge.js';
import type { Draft } from './proposal.record.js';

/** Kinds of record that name the body in charge of them. */
export type ChargedKind = 'framework' | 'credit-system';

/** The record with another body in charge, and otherwise as it stands. A framework names its authority in words, too. */
export function appointed(snapshot: ReferenceSnapshot, kind: ChargedKind, key: string, { key: body, name, url }: OrganisationRecord): Draft | null {
  if (kind === 'framework') {
    const standing = snapshot.frameworks.get(key)?.record;
    return standing ? { kind, key, content: { ...standing, authority: { name, url }, authorityOrganisation: body } } : null;
  }
  const standing = snapshot.creditSystems.get(key)?.record;
  return standing ? { kind, key, content: { ...standing, authorityOrganisation: body } } : null;
}

/** The body that a draft puts in charge; null where it names none. */
export const appointedBy = ({ kind, content }: Draft): string | null =>
  (kind === 'framework' || kind === 'credit-system' ? (content.authorityOrganisation ?? null) : null);

/**
 * A record as the concern of whoever is in charge of it; null where there is no such record. `isAttended` says whether
 * somebody acts for a body.
 */
export async function chargeTarget(snapshot: ReferenceSnapshot, kind: ChargedKind, key: string, isAttended: (body: string) => Promise<boolean>): Promise<Target | null> {
  const held = kind === 'framework' ? snapshot.frameworks.has(key) : snapshot.creditSystems.has(key);
  const body = chargeOf(snapshot, kind, key);
  // Asked in any case, so that it takes as long where there is no such record.
  const attended = await isAttended(body ?? '');
  if (!held) return null;
  return body === null ? { owners: [], state: CHARGE.vacant } : { owners: [body], state: attended ? CHARGE.attended : CHARGE.unattended };
}
