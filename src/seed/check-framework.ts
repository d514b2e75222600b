import { checkFrameworkRecord } from '../check/check-framework.js';
import type { UnplacedProblem } from '../check/problem.js';
import type { FrameworkRecord } from '../framework/framework.record.js';
import { checkFileName } from './check-file-name.js';
import type { SeedIndex } from './seed-index.js';

/** What the file of a framework must be beyond its shape. */
export const checkFrameworkFile = (record: FrameworkRecord, name: string, index: SeedIndex): UnplacedProblem[] =>
  [...checkFileName(record.code, name), ...checkFrameworkRecord(record, index)];
