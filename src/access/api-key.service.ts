import { rememberRequest } from '../ledger/request/remember-request.js';
import type { Database } from '../platform/database/database.js';
import type { Principal, Scope } from '../record/principal.js';
import { told, type Mistake } from '../record/user-error.type.js';
import { refusal } from './allows.js';
import { makeKey, revokeKey, type ApiKeyStore, type MadeKey, type ShownKey } from './api-key.store.js';
import { done, refused, type Outcome } from './outcome.js';
import { rememberAct } from './trail/private-act.store.js';
import { say } from './words/say.js';

const DAY_MS = 86_400_000;
/** How long a key is good unless told, and at most (days). */
const USUAL_DAYS = 365;
const MOST_DAYS = 730;

export interface WantedKey {
  readonly scopes: readonly Scope[];
  /** The last day on which it is good, UTC. */
  readonly expiresOn: string | null;
}

/** Makes and revokes the keys of a body. */
export class ApiKeyService {
  constructor(
    private readonly database: Database,
    private readonly keys: ApiKeyStore,
    private readonly clock: () => Date = () => new Date(),
  ) {}

  /** A key for whoever asks, that may do no more than they may. */
  async create(principal: Principal | null, { scopes, expiresOn }: WantedKey): Promise<Outcome<MadeKey>> {
    const barred = refusal(principal, 'apiKeyCreate', principal && { owners: [principal.organisation] });
    if (barred !== null || principal === null) return refused(...(barred ? [barred] : []));
    const now = this.clock();
    const expiresAt = expiresOn === null ? later(now, USUAL_DAYS) : `${expiresOn}T23:59:59.999Z`;
    const mistakes = [...scopeMistakes(scopes, principal), ...endMistakes(expiresAt, now)];
    if (mistakes.length > 0) return refused(...mistakes);
    const { person, organisation } = principal;
    const wanted = { organisation, person, scopes: [...new Set(scopes)], createdAt: now.toISOString(), expiresAt };
    return done(await this.database.transact(async (transaction) => {
      const made = await makeKey(transaction, wanted);
      await rememberAct(transaction, principal, { act: 'API_KEY_MADE', body: organisation, subject: made.key.id, detail: wanted.scopes.join(' '), actedAt: wanted.createdAt });
      await rememberRequest(transaction, { kind: 'api-key', key: made.key.id, version: 1 }, now);
      return made;
    }));
  }

  /** Ends a key. Once more is no mistake. */
  async revoke(principal: Principal | null, id: string): Promise<Outcome<ShownKey>> {
    const key = await this.keys.byId(id);
    const barred = refusal(principal, 'apiKeyRevoke', key && { owners: [key.organisation] });
    if (barred !== null || key === null) return refused(...(barred ? [barred] : []));
    const now = this.clock();
    await this.database.transact(async (transaction) => {
      if (await revokeKey(transaction, id, now.toISOString())) {
        await rememberAct(transaction, principal, { act: 'API_KEY_REVOKED', body: key.organisation, subject: id, detail: null, actedAt: now.toISOString() });
      }
      await rememberRequest(transaction, { kind: 'api-key', key: id, version: 1 }, now);
    });
    return done({ ...key, revokedAt: key.revokedAt ?? now.toISOString() });
  }
}

function scopeMistakes(scopes: readonly Scope[], { scopes: own }: Principal): Mistake[] {
  const path = ['input', 'scopes'];
  if (scopes.length === 0) return [{ code: 'INVALID', path, ...told(say((words) => words.noScope())) }];
  const beyond = scopes.filter((scope) => !own.includes(scope));
  return beyond.length === 0 ? [] : [{ code: 'INVALID', path, ...told(say((words) => words.scopesBeyond(own, beyond))) }];
}

function endMistakes(expiresAt: string, now: Date): Mistake[] {
  if (expiresAt > now.toISOString() && expiresAt <= later(now, MOST_DAYS + 1)) return [];
  const [last, found] = [later(now, MOST_DAYS), expiresAt].map((moment) => moment.slice(0, 10)) as [string, string];
  return [{ code: 'INVALID', path: ['input', 'expiresOn'], ...told(say((words) => words.keyEnds(last, found))) }];
}

const later = (from: Date, days: number): string => new Date(from.getTime() + days * DAY_MS).toISOString();
