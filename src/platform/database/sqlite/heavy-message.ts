import type { Parameter } from '../sql.js';

export interface HeavyQuestion {
  readonly sql: string;
  readonly parameters: readonly Parameter[];
}

export type HeavyAnswer = { readonly rows: unknown[] } | { readonly error: Error };
