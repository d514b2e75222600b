import type { Caller } from '../platform/graphql/exchange.js';
import type { Identify } from '../platform/http/options.js';
import { Refused, type Authenticator } from './authenticator.js';
import { credentialsOf, type RequestHead } from './credentials.js';
import { refusalError } from './refusal.js';

/** For the server: who asks, or an error that is the whole answer. A key has a budget of its own, wherever it is used from. */
export function identifyWith(authenticator: Authenticator): Identify {
  return (request, client) => {
    const judging = authenticator.authenticate(request, client);
    return judging === null ? null : judging.then((principal): Caller => {
      if (principal instanceof Refused) throw refusalError(principal);
      return { budget: budgetOf(request, principal.person), principal };
    });
  };
}

function budgetOf(request: RequestHead, person: string): string {
  const credentials = credentialsOf(request);
  return credentials.kind === 'key' ? `key ${credentials.key.prefix}` : `person ${person}`;
}
