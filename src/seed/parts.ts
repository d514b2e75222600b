import { alignmentRecord } from '../alignment/alignment.record.js';
import { countryFileRecord } from '../country/country.record.js';
import { creditSystemRecord } from '../credit-system/credit-system.record.js';
import { frameworkRecord } from '../framework/framework.record.js';
import { addressFileRecord } from '../framework/official-address.record.js';
import { jurisdictionRuleFileRecord } from '../jurisdiction-rule/jurisdiction-rule.record.js';
import { microcredentialFileRecord } from '../microcredential/microcredential.record.js';

/** The parts of a seed folder and what one file of each holds. Every part may be missing. */
export const SEED_PARTS = {
  frameworks: frameworkRecord,
  alignments: alignmentRecord,
  'credit-systems': creditSystemRecord,
  countries: countryFileRecord,
  microcredentials: microcredentialFileRecord,
  addresses: addressFileRecord,
  rules: jurisdictionRuleFileRecord,
} as const;

export type SeedPart = keyof typeof SEED_PARTS;

/** The one part that is a file and not a folder. */
export const COUNTRIES_FILE = 'countries.yaml';

/** The parts that are folders of files. */
export const SEED_FOLDERS = (Object.keys(SEED_PARTS) as SeedPart[]).filter((part) => part !== 'countries');
