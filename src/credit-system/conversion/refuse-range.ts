import { CREDIT_BASES } from '../../core/credit/index.js';
import type { CreditSystem } from '../credit-system.type.js';
import type { CreditSystemShelf } from '../find-credit-system.js';
import { CreditConversionType } from './conversion.type.js';

/** A range of sizes is no value (EQUIVALENCE.md 6): every basis refuses it. */
export const refuseRange = (from: CreditSystem, to: CreditSystem, shelf: CreditSystemShelf): CreditConversionType =>
  new CreditConversionType(from, to, { results: [], refused: CREDIT_BASES.map((basis) => ({ basis, reason: 'RANGE_OF_SIZES' })) }, shelf);
