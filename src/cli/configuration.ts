import { readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { ProviderSettings } from '../access/sign-in/identity-provider.js';
import { PROJECT } from '../platform/own-file.js';

/** What the environment decides; every value has a default that works on a fresh machine. */
export interface Configuration {
  readonly store: { readonly sqlitePath: string } | { readonly postgresUrl: string };
  readonly seeds: string;
  readonly host: string;
  readonly port: number;
  /** Base of permanent addresses, without a slash at the end. */
  readonly publicUrl: string | null;
  /** Whether limits over time hold. Those of a single request always do. */
  readonly rateLimit: boolean;
  readonly logLevel: string;
  /** With which people sign in; null where there is none. */
  readonly identityProvider: ProviderSettings | null;
}

/** A setting that cannot be used: its name, what was found and what was expected. */
export class SettingError extends Error {}

const inProject = (path: string): string => fileURLToPath(new URL(path, PROJECT));

type Environment = Readonly<Record<string, string | undefined>>;

function portOf({ PORT }: Environment): number {
  const port = Number(PORT || 4000);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  throw new SettingError(`PORT is a whole number from 0 to 65535; found ${JSON.stringify(PORT)}.`);
}

function seedsOf({ OPENQF_SEEDS }: Environment): string {
  if (!OPENQF_SEEDS) return inProject('seeds');
  if (statSync(OPENQF_SEEDS, { throwIfNoEntry: false })?.isDirectory()) return OPENQF_SEEDS;
  throw new SettingError(`OPENQF_SEEDS is a folder of seed files; found no folder at ${JSON.stringify(OPENQF_SEEDS)}.`);
}

/**
 * Another seed folder has a store of its own, named by what is in the folder: records of two folders never meet in one
 * store unless somebody names that store.
 */
async function defaultFile({ OPENQF_SEEDS }: Environment): Promise<string> {
  if (!OPENQF_SEEDS) return inProject('.data/openqf.sqlite');
  const { seedDigest } = await import('../seed/seed-digest.js');
  return inProject(`.data/seeds-${seedDigest(OPENQF_SEEDS).slice(0, 16)}.sqlite`);
}

async function storeOf(environment: Environment): Promise<Configuration['store']> {
  const { DATABASE_URL, OPENQF_DATABASE } = environment;
  if (DATABASE_URL && OPENQF_DATABASE) throw new SettingError('Set DATABASE_URL (PostgreSQL) or OPENQF_DATABASE (a SQLite file), not both.');
  if (!DATABASE_URL) return { sqlitePath: OPENQF_DATABASE || (await defaultFile(environment)) };
  if (/^postgres(ql)?:\/\//.test(DATABASE_URL)) return { postgresUrl: DATABASE_URL };
  throw new SettingError('DATABASE_URL is an address that begins with postgresql://. For a SQLite file set OPENQF_DATABASE.');
}

function publicUrlOf({ OPENQF_PUBLIC_URL }: Environment): string | null {
  if (!OPENQF_PUBLIC_URL) return null;
  if (!/^https?:\/\//.test(OPENQF_PUBLIC_URL) || !URL.canParse(OPENQF_PUBLIC_URL)) {
    throw new SettingError('OPENQF_PUBLIC_URL is an address that begins with http:// or https://.');
  }
  return OPENQF_PUBLIC_URL.replace(/\/+$/, '');
}

function rateLimitOf({ OPENQF_RATE_LIMIT }: Environment): boolean {
  if (!OPENQF_RATE_LIMIT || OPENQF_RATE_LIMIT === 'on') return true;
  if (OPENQF_RATE_LIMIT === 'off') return false;
  throw new SettingError(`OPENQF_RATE_LIMIT is on or off; found ${JSON.stringify(OPENQF_RATE_LIMIT)}.`);
}

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'];

function logLevelOf({ OPENQF_LOG }: Environment): string {
  const level = OPENQF_LOG || 'warn';
  if (LOG_LEVELS.includes(level)) return level;
  throw new SettingError(`OPENQF_LOG is one of ${LOG_LEVELS.join(', ')}; found ${JSON.stringify(OPENQF_LOG)}.`);
}

function fileText(setting: string, path: string): string {
  try {
    return readFileSync(path, 'utf8').trim();
  } catch {
    throw new SettingError(`${setting} is a file that can be read; found none at ${JSON.stringify(path)}.`);
  }
}

/** People come back from the provider to an address that it has to know beforehand: so one has to be set. */
function identityProviderOf(environment: Environment): ProviderSettings | null {
  const { OPENQF_OIDC_ISSUER: issuer, OPENQF_OIDC_CLIENT_ID: clientId, OPENQF_OIDC_CLIENT_SECRET, OPENQF_OIDC_CLIENT_SECRET_FILE, OPENQF_PUBLIC_URL } = environment;
  const clientSecret = OPENQF_OIDC_CLIENT_SECRET_FILE ? fileText('OPENQF_OIDC_CLIENT_SECRET_FILE', OPENQF_OIDC_CLIENT_SECRET_FILE) : OPENQF_OIDC_CLIENT_SECRET;
  if (!issuer && !clientId && !clientSecret) return null;
  if (!issuer || !clientId || !clientSecret || !OPENQF_PUBLIC_URL) {
    throw new SettingError('To sign in with an identity provider set all of OPENQF_OIDC_ISSUER, OPENQF_OIDC_CLIENT_ID, OPENQF_OIDC_CLIENT_SECRET (or OPENQF_OIDC_CLIENT_SECRET_FILE) and OPENQF_PUBLIC_URL.');
  }
  if (!/^https:\/\/|^http:\/\/(127\.0\.0\.1|\[::1\]|localhost)([:/]|$)/.test(issuer) || !URL.canParse(issuer)) {
    throw new SettingError('OPENQF_OIDC_ISSUER is an address that begins with https://; http:// is for this machine alone.');
  }
  return { issuer, clientId, clientSecret };
}

export const readConfiguration = async (environment: Environment): Promise<Configuration> => ({
  seeds: seedsOf(environment),
  store: await storeOf(environment),
  host: environment.HOST || '127.0.0.1',
  port: portOf(environment),
  publicUrl: publicUrlOf(environment),
  rateLimit: rateLimitOf(environment),
  logLevel: logLevelOf(environment),
  identityProvider: identityProviderOf(environment),
});
