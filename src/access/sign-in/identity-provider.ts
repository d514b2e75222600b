import type { Configuration } from 'openid-client';
import type { Subject } from '../member.store.js';

export interface ProviderSettings {
  /** Address of the provider, as it writes it itself. */
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
}

/** What has to be known again when somebody comes back from the provider. Kept in a cookie of theirs. */
export interface Pending {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
  readonly invitation: string | null;
  /** The page that they had wanted. */
  readonly to: string | null;
}

/**
 * Sign-in by OpenID Connect: authorization code flow with PKCE, state and nonce (OpenID Connect Core 1.0, section 3.1;
 * RFC 7636). The package is loaded when somebody signs in.
 */
export class IdentityProvider {
  private found: Promise<Configuration> | null = null;

  constructor(
    private readonly settings: ProviderSettings,
    /** Where the provider sends people back to. */
    private readonly returnTo: string,
  ) {}

  /** Where to send somebody, and what to know again when they come back. */
  async begin({ invitation, to }: Pick<Pending, 'invitation' | 'to'>): Promise<{ readonly address: string; readonly pending: Pending }> {
    const { buildAuthorizationUrl, calculatePKCECodeChallenge, randomNonce, randomPKCECodeVerifier, randomState } = await import('openid-client');
    const pending = { state: randomState(), nonce: randomNonce(), verifier: randomPKCECodeVerifier(), invitation, to };
    const address = buildAuthorizationUrl(await this.configuration(), {
      redirect_uri: this.returnTo,
      scope: 'openid',
      state: pending.state,
      nonce: pending.nonce,
      code_challenge: await calculatePKCECodeChallenge(pending.verifier),
      code_challenge_method: 'S256',
    });
    return { address: address.href, pending };
  }

  /** Who came back, by the provider's word; null where that word is not good. `search` is the query string that they came with. */
  async finish(search: string, { state, nonce, verifier }: Pending): Promise<Subject | null> {
    const { authorizationCodeGrant, AuthorizationResponseError, ClientError, ResponseBodyError } = await import('openid-client');
    try {
      const checks = { expectedState: state, expectedNonce: nonce, pkceCodeVerifier: verifier, idTokenExpected: true };
      const claims = (await authorizationCodeGrant(await this.configuration(), new URL(search, this.returnTo), checks)).claims();
      return claims ? { issuer: claims.iss, subject: claims.sub } : null;
    } catch (error) {
      if ([AuthorizationResponseError, ClientError, ResponseBodyError].some((kind) => error instanceof kind)) return null;
      throw error;
    }
  }

  /** What the provider says of itself; asked again where it could not be reached. */
  private configuration(): Promise<Configuration> {
    this.found ??= this.discover().catch((error: unknown) => {
      this.found = null;
      throw error;
    });
    return this.found;
  }

  private async discover(): Promise<Configuration> {
    const { allowInsecureRequests, discovery } = await import('openid-client');
    const { issuer, clientId, clientSecret } = this.settings;
    const address = new URL(issuer);
    // Without TLS only where nothing leaves the machine.
    const isLocal = ['127.0.0.1', '[::1]', 'localhost'].includes(address.hostname);
    return discovery(address, clientId, clientSecret, undefined, isLocal ? { execute: [allowInsecureRequests] } : {});
  }
}
