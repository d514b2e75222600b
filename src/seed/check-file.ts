import { checkAddressFile } from './check-addresses.js';
import { checkAlignmentFile } from './check-alignment.js';
import { checkCountriesFile } from './check-countries.js';
import { checkCreditSystemFile } from './check-credit-system.js';
import { checkFrameworkFile } from './check-framework.js';
import { checkMicrocredentialFile } from './check-microcredentials.js';
import { checkRuleFile } from './check-rules.js';
import type { UnplacedProblem } from '../check/problem.js';
import type { SeedFiles } from './seed-folder.js';
import type { SeedIndex } from './seed-index.js';

type Checks = {
  readonly [Part in keyof SeedFiles]: (record: SeedFiles[Part][number]['record'], name: string, index: SeedIndex) => UnplacedProblem[];
};

/** What a file of each part must be beyond its shape. */
export const FILE_CHECKS: Checks = {
  frameworks: checkFrameworkFile,
  alignments: checkAlignmentFile,
  'credit-systems': checkCreditSystemFile,
  countries: (record, _name, index) => checkCountriesFile(record, index),
  microcredentials: checkMicrocredentialFile,
  rules: checkRuleFile,
  addresses: (record, _name, index) => checkAddressFile(record, index),
};
