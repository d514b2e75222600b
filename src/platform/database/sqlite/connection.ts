import Database from 'better-sqlite3';

export type Connection = Database.Database;

/** How a connection is set, as the database itself tells it. */
export interface Pragmas {
  readonly journalMode: string;
  readonly synchronous: string;
  readonly foreignKeys: boolean;
  /** Milliseconds. */
  readonly busyTimeout: number;
}

export interface ConnectionOptions {
  readonly readonly: boolean;
  /** How long a statement blocks its thread while another process holds a lock; milliseconds. */
  readonly busyTimeout: number;
  readonly cacheKilobytes?: number;
}

/** Pages kept in memory by a connection: enough for the upper levels of every index at a million records. */
const CACHE_KILOBYTES = 32_768;
/** Of the connection that answers most questions: at a million records, half of a page's statements find their pages here. */
export const MAIN_CACHE_KILOBYTES = 98_304;
/** Pages (4 kB) in the log before they are taken over into the file: a long run of writes touches the same pages of the indexes again and again. */
const CHECKPOINT_PAGES = 8_192;
const SYNCHRONOUS = ['OFF', 'NORMAL', 'FULL', 'EXTRA'];

/**
 * Opens a connection with the settings that durability asks for. With `synchronous=NORMAL` simulated power cuts lost
 * writes that had been acknowledged; settings belong to the connection, so every connection is opened here.
 */
export function openConnection(path: string, { readonly, busyTimeout, cacheKilobytes = CACHE_KILOBYTES }: ConnectionOptions): Connection {
  const connection = new Database(path, { readonly, fileMustExist: readonly, timeout: busyTimeout });
  if (!readonly) connection.pragma('journal_mode = WAL');
  if (!readonly) connection.pragma(`wal_autocheckpoint = ${CHECKPOINT_PAGES}`);
  connection.pragma('synchronous = FULL');
  connection.pragma('foreign_keys = ON');
  connection.pragma(`cache_size = -${cacheKilobytes}`);
  return connection;
}

/** The settings, read back. */
export function pragmasOf(connection: Connection): Pragmas {
  const read = (name: string): unknown => connection.pragma(name, { simple: true });
  return {
    journalMode: String(read('journal_mode')),
    synchronous: SYNCHRONOUS[Number(read('synchronous'))] ?? 'UNKNOWN',
    foreignKeys: read('foreign_keys') === 1,
    busyTimeout: Number(read('busy_timeout')),
  };
}
