import type { OrganisationRole } from './organisation-role.js';

/** Who asks, as far as what they may do depends on it. Made in `src/access` from a key or a session. */
export interface Principal {
  /** The person behind the key or the session: an opaque id, never a name. */
  readonly person: string;
  /** The body acted for, by its key. */
  readonly organisation: string;
  /** What that body does in this registry. */
  readonly roles: readonly OrganisationRole[];
  /** What the key was given for, or what the person may do; never more than the person may. */
  readonly scopes: readonly Scope[];
  /** Whether the person has signed in, in contrast to a program with a key. */
  readonly session?: true;
}

/** What a key may be used for: reading private records of its body, writing, and managing members and keys. */
export const SCOPES = ['READ', 'WRITE', 'MANAGE'] as const;
export type Scope = (typeof SCOPES)[number];
