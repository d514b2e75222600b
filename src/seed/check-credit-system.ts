import { checkCreditSystemRecord } from '../check/check-credit-system.js';
import type { UnplacedProblem } from '../check/problem.js';
import type { CreditSystemRecord } from '../credit-system/credit-system.record.js';
import { checkFileName } from './check-file-name.js';
import type { SeedIndex } from './seed-index.js';

/** What the file of a credit system must be beyond its shape. */
export const checkCreditSystemFile = (record: CreditSystemRecord, name: string, index: SeedIndex): UnplacedProblem[] =>
  [...checkFileName(record.code, name), ...checkCreditSystemRecord(record, index)];
