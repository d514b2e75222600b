import type { Principal } from '../record/principal.js';
import { apiKeyText, parseApiKey } from './api-key-text.js';
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

/** Whom a key speaks for, and which key it is. */
export interface KeyHolder {
  readonly id: string;
  readonly principal: Principal;
}

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
    if (credentials.kind === 'none') return null;
    return this.attempt(textOf(credentials), address, () => this.find(credentials, request));
  }

  /** Whether a request was made by a page of ours. */
  isOurs(request: RequestHead): boolean {
    return isFromOurPages(request, this.parts.origin);
  }

  /** Tries something secret, where the address has attempts left: what comes of it, null being a failure. */
  async attempt<Found>(secret: string, address: string, look: () => Promise<Found | null> | null): Promise<Found | Refused> {
    const { attempts } = this.parts;
    const seconds = await attempts.wait(address, secret);
    if (seconds > 0) return new Refused('RATE_LIMITED', seconds);
    const found = await look();
    if (found !== null) attempts.succeeded(secret);
    else await attempts.failed(address);
    return found ?? UNAUTHENTICATED;
  }

  /** Whom a key speaks for; null where it is none, or not good. */
  async holderOf(text: string): Promise<KeyHolder | null> {
    const now = this.now();
    const key = parseApiKey(text);
    const digest = key && secretDigest(key.secret);
    const grant = key && digest ? await this.parts.grants.ofKey(key.prefix) : null;
    const principal = grant && digest ? principalOf(grant, digest, now.toISOString()) : null;
    if (grant === null || principal === null) return null;
    this.parts.keyUse.note(grant.id, grant.lastUsedAt, now);
    return { id: grant.id, principal };
  }

  private async find(credentials: Credentials, request: RequestHead): Promise<Principal | null> {
    if (credentials.kind === 'key') return (await this.holderOf(apiKeyText(credentials.key)))?.principal ?? null;
    return credentials.kind === 'session' && this.isOurs(request) ? this.byToken(credentials.token) : null;
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
