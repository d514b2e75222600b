import { notFound } from '../record/not-found.js';
import type { CreditSystem } from './credit-system.type.js';

/** The credit systems of one revision. */
export interface CreditSystemShelf {
  readonly creditSystems: ReadonlyMap<string, CreditSystem>;
}

/** The credit system, or an error that names near codes. */
export function findCreditSystem({ creditSystems }: CreditSystemShelf, code: string): CreditSystem {
  const system = creditSystems.get(code);
  if (!system) throw notFound('credit-system', code, creditSystems.keys());
  return system;
}
