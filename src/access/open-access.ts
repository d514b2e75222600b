import type { Ledger } from '../ledger/ledger.js';
import type { OrganisationStore } from '../organisation/organisation.loader.js';
import type { Database } from '../platform/database/database.js';
import type { Replier } from '../platform/http/replier.js';
import type { Page } from '../platform/http/visit.js';
import { ApiKeyService } from './api-key.service.js';
import { ApiKeyStore } from './api-key.store.js';
import { LimitedAttempts, NO_ATTEMPT_LIMIT } from './attempts.js';
import { Authenticator } from './authenticator.js';
import { GrantStore } from './grant.store.js';
import { KeyUse } from './key-use.js';
import { MemberStore } from './member.store.js';
import { MembershipService } from './membership.service.js';
import { OrganisationService } from './organisation.service.js';
import { IdentityProvider, type ProviderSettings } from './sign-in/identity-provider.js';
import type { ShowSignIn } from './sign-in/sign-in-view.js';
import { SignInPages } from './sign-in/sign-in.pages.js';
import { SignInService } from './sign-in/sign-in.service.js';
import { PrivateActStore } from './trail/private-act.store.js';

export interface AccessOptions {
  /** Where clients reach the registry; null where nobody has said so. */
  readonly publicUrl: string | null;
  /** Where to listen, where that is what clients reach. */
  readonly ownUrl: string;
  readonly identityProvider: ProviderSettings | null;
  /** Whether failed attempts are limited. */
  readonly limited: boolean;
  readonly onError: (error: unknown) => void;
}

export interface Access {
  readonly authenticator: Authenticator;
  /** The pages by which people sign in, as `show` makes them look. */
  signInPages(replier: Replier, show: ShowSignIn): readonly Page[];
  /** Resolves when nothing is left to be written. */
  settled(): Promise<void>;
}

/** Who may come in: for one server, over an open store. */
export function openAccess(database: Database, { publicUrl, ownUrl, identityProvider, limited, onError }: AccessOptions): Access {
  const keyUse = new KeyUse(database, onError);
  const authenticator = new Authenticator({
    grants: new GrantStore(database),
    attempts: limited ? new LimitedAttempts() : NO_ATTEMPT_LIMIT,
    keyUse,
    origin: publicUrl === null ? null : new URL(publicUrl).origin,
  });
  const members = new MemberStore(database);
  const base = publicUrl ?? ownUrl;
  const provider = identityProvider && new IdentityProvider(identityProvider, `${base}/sign-in/return`);
  const service = new SignInService(database, members, authenticator);
  return {
    authenticator,
    signInPages: (replier, show) => new SignInPages({ authenticator, members, service, provider, publicUrl: base, replier, show }).pages,
    settled: () => keyUse.settled(),
  };
}

/** What the API reads and writes about bodies, their members and their keys. */
export interface AccessServices {
  readonly members: MemberStore;
  readonly apiKeys: ApiKeyStore;
  readonly privateActs: PrivateActStore;
  readonly organisationService: OrganisationService;
  readonly membershipService: MembershipService;
  readonly apiKeyService: ApiKeyService;
}

export function openAccessServices(database: Database, ledger: Ledger, organisations: OrganisationStore): AccessServices {
  const members = new MemberStore(database);
  const apiKeys = new ApiKeyStore(database);
  return {
    members,
    apiKeys,
    privateActs: new PrivateActStore(database),
    organisationService: new OrganisationService(ledger, organisations),
    membershipService: new MembershipService(database, members, organisations),
    apiKeyService: new ApiKeyService(database, apiKeys),
  };
}
