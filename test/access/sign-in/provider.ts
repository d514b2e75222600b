import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Provider } from 'oidc-provider';

export const CLIENT = { clientId: 'registry', clientSecret: 'a-secret-of-the-tests-that-is-long-enough' };

export interface RunningProvider {
  readonly issuer: string;
  close(): Promise<void>;
}

export const listening = (server: Server): Promise<number> =>
  new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port)));

/** A port that was free a moment ago: the provider has to know where people come back to before the registry listens. */
export async function freePort(): Promise<number> {
  const server = createServer();
  const port = await listening(server);
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** A real identity provider, at which anybody signs in under any name. */
export async function runProvider(returnTo: string): Promise<RunningProvider> {
  const server = createServer();
  const issuer = `http://127.0.0.1:${await listening(server)}`;
  const provider = new Provider(issuer, {
    clients: [{ client_id: CLIENT.clientId, client_secret: CLIENT.clientSecret, redirect_uris: [returnTo], response_types: ['code'] }],
    pkce: { required: () => true },
    cookies: { keys: ['of the tests'] },
    findAccount: (_context, id) => ({ accountId: id, claims: () => Promise.resolve({ sub: id }) }),
    // Nobody is asked for consent: the tests are about signing in.
    loadExistingGrant: async ({ oidc }) => {
      const grant = new oidc.provider.Grant({ clientId: oidc.client?.clientId ?? '', accountId: oidc.session?.accountId ?? '' });
      grant.addOIDCScope('openid');
      await grant.save();
      return grant;
    },
  });
  server.on('request', provider.callback());
  return { issuer, close: () => new Promise((resolve) => void (server.close(() => resolve()), server.closeAllConnections())) };
}
