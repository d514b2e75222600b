import type { OrganisationRole } from '../record/organisation-role.js';
import { SCOPES, type Principal } from '../record/principal.js';
import { SCOPES_OF, type MemberRight } from './member-right.js';
import { isSameDigest } from './secret.js';

/** What is kept of a key or a session, with how its person and its body stand now. */
export interface Grant {
  readonly digest: string;
  readonly person: string;
  readonly organisation: string;
  /** Of the key, each with a space before and after it; null for a session of somebody who signed in. */
  readonly scopes: string | null;
  readonly expiresAt: string;
  /** Of the key behind a session. */
  readonly keyExpiresAt: string | null;
  readonly revokedAt: string | null;
  /** Null for whoever is no member any more. */
  readonly may: MemberRight | null;
  /** Of the body; null where there is none. */
  readonly roles: string | null;
}

/**
 * Whom a grant speaks for at a moment; null where it speaks for nobody: another secret, expired, revoked, or a person
 * who no longer acts for the body. A key can never do more than the person who made it.
 */
export function principalOf(grant: Grant, digest: string, now: string): Principal | null {
  const { person, organisation, may, roles, revokedAt } = grant;
  if (!isSameDigest(grant.digest, digest) || may === null || roles === null) return null;
  if (revokedAt !== null || [grant.expiresAt, grant.keyExpiresAt].some((end) => end !== null && end <= now)) return null;
  const given = grant.scopes === null ? SCOPES : words(grant.scopes);
  const scopes = SCOPES_OF[may].filter((scope) => given.includes(scope));
  return { person, organisation, roles: words(roles) as OrganisationRole[], scopes, ...(grant.scopes === null && { session: true }) };
}

const words = (list: string): string[] => list.split(' ').filter((word) => word !== '');
