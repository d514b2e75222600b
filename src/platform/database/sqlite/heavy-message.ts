import type { Parameter } from '../sql.js';

/** What a thread says once, when it can be asked. */
export const READY = 'ready';

export interface HeavyQuestion {
  readonly sql: string;
  readonly parameters: readonly Parameter[];
}

export type HeavyAnswer = { readonly rows: unknown[] } | { readonly error: Error };
