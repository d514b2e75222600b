import type { Principal } from '../record/principal.js';
import { apiKeyText } from './api-key-text.js';
import type { Attempts } from './attempts.js';
import { credentialsOf, type Credentials, type RequestHead } from './credentials.js';
import type { GrantStore } from './grant.store.js';
import { principalOf } from './grant.js';
import type { KeyUse } from './key-use.js';
import { isFromOurPages } from './origin.js';
import { secretDigest } from './secret.js';

/** Credentials that are not taken. Which of them is wrong, and how, is not told. */
export class Refused {
  constructor(
    readonly reason: 'UNAUTHENTICATED' | 'RATE_LIMITED',
    /** Seconds until another attempt may be made, for RATE_LIMITED. */
    readonly seconds = 0,
  ) {}
}

const UNAUTHENTICATED = new Refused('UNAUTHENTICATED');

export interface AuthenticatorParts {
  readonly grants: GrantStore;
  readonly attempts: Attempts;
  readonly keyUse: KeyUse;
  /** Where our own pages are, such as `https://registry.example`; null: at whatever host was asked. */
  readonly origin: string | null;
  readonly clock?: () => Date;
}

/** Says who asks, from the key or the cookie of a request. */
export class Authenticator {
  constructor(private readonly parts: AuthenticatorParts) {}

  /** Null: anybody. One statement at most; `address` pays for what fails. */
  authenticate(request: RequestHead, address: string): Promise<Principal | Refused> | null {
    const credentials = credentialsOf(request);
    return credentials.kind === 'none' ? null : this.judge(credentials, request, address);
  }

  private async judge(credentials: Credentials, request: RequestHead, address: string): Promise<Principal | Refused> {
    const { attempts } = this.parts;
    const shown = textOf(credentials);
    const seconds = await attempts.wait(address, shown);
    if (seconds > 0) return new Refused('RATE_LIMITED', seconds);
    const principal = credentials.kind === 'session' && !isFromOurPages(request, this.parts.origin) ? null : await this.find(credentials);
    if (principal !== null) attempts.succeeded(shown);
    else await attempts.failed(address);
    return principal ?? UNAUTHENTICATED;
  }

  private find(credentials: Credentials): Promise<Principal | null> | null {
    if (credentials.kind === 'key') return this.byKey(credentials.key.prefix, credentials.key.secret);
    return credentials.kind === 'session' ? this.byToken(credentials.token) : null;
  }

  private async byKey(prefix: string, secret: string): Promise<Principal | null> {
    const now = this.now();
    const digest = secretDigest(secret);
    const grant = digest === null ? null : await this.parts.grants.ofKey(prefix);
    const principal = grant === null || digest === null ? null : principalOf(grant, digest, now.toISOString());
    if (grant !== null && principal !== null) this.parts.keyUse.note(grant.id, grant.lastUsedAt, now);
    return principal;
  }

  private async byToken(token: string): Promise<Principal | null> {
    const digest = secretDigest(token);
    const grant = digest === null ? null : await this.parts.grants.ofSession(digest);
    return grant === null || digest === null ? null : principalOf(grant, digest, this.now().toISOString());
  }

  private now(): Date {
    return this.parts.clock?.() ?? new Date();
  }
}

function textOf(credentials: Credentials): string {
  if (credentials.kind === 'key') return apiKeyText(credentials.key);
  return credentials.kind === 'session' ? credentials.token : '';
}
