import { Sql } from '../platform/database/sql.js';

/** The states in which a record is shown to everybody. A withdrawn one is shown as such: its address never goes dead. */
export const PUBLIC_STATES = ['OBSERVED', 'PUBLISHED', 'SUSPENDED', 'SUPERSEDED', 'WITHDRAWN'] as const;

export const isPublic = (state: string): boolean => (PUBLIC_STATES as readonly string[]).includes(state);

/** Whether a row of `microcredential` is shown to everybody: a condition of every public read. */
export const isVisible = (alias: string): Sql => new Sql(`${alias}.state in (${PUBLIC_STATES.map((state) => `'${state}'`).join(', ')})`);
