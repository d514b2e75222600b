import { Pool, TypeOverrides, types } from 'pg';

export interface PoolOptions {
  readonly url: string;
  readonly connections: number;
  /** Longest run of one statement, milliseconds. */
  readonly timeLimit: number;
}

/** Statements are short and many: compiling them would take longer than running them. */
const SETTINGS = '-c jit=off';

/** A pool of reading connections. Whole numbers come as numbers: counts and revisions stay far below 2^53. */
export function openPool({ url, connections, timeLimit }: PoolOptions): Pool {
  const numbers = new TypeOverrides();
  numbers.setTypeParser(types.builtins.INT8, Number);
  const pool = new Pool({
    connectionString: url,
    max: connections,
    statement_timeout: timeLimit,
    options: SETTINGS,
    types: numbers,
    allowExitOnIdle: true,
  });
  pool.on('error', ignoreLostConnection);
  return pool;
}

/** The pool has dropped the connection already and opens another when one is needed; unheard, the event would end the process. */
function ignoreLostConnection(): void {}
