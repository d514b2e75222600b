import { Pool, TypeOverrides, types } from 'pg';

export interface PoolOptions {
  readonly url: string;
  readonly connections: number;
  /** Longest run of one statement, milliseconds; no bound unless told. */
  readonly timeLimit?: number;
  /** Settings of PostgreSQL for each connection. */
  readonly settings?: Readonly<Record<string, string>>;
}

/** Statements are short and many: compiling them would take longer than running them. */
const SETTINGS = { jit: 'off' };

/** A pool of connections. Whole numbers come as numbers: counts and revisions stay far below 2^53. */
export function openPool({ url, connections, timeLimit, settings }: PoolOptions): Pool {
  const numbers = new TypeOverrides();
  numbers.setTypeParser(types.builtins.INT8, Number);
  const pool = new Pool({
    connectionString: url,
    max: connections,
    options: Object.entries({ ...SETTINGS, ...settings }).map(([name, value]) => `-c ${name}=${value}`).join(' '),
    types: numbers,
    allowExitOnIdle: true,
    ...(timeLimit !== undefined && { statement_timeout: timeLimit }),
  });
  pool.on('error', ignoreLostConnection);
  return pool;
}

/** The pool has dropped the connection already and opens another when one is needed; unheard, the event would end the process. */
export function ignoreLostConnection(): void {}
