import type { AlignmentRecord } from '../alignment/alignment.record.js';
import type { CountryFileRecord } from '../country/country.record.js';
import type { CreditSystemRecord } from '../credit-system/credit-system.record.js';
import type { FrameworkRecord } from '../framework/framework.record.js';
import type { AddressFileRecord } from '../framework/official-address.record.js';
import type { JurisdictionRuleFileRecord } from '../jurisdiction-rule/jurisdiction-rule.record.js';
import type { MicrocredentialFileRecord } from '../microcredential/microcredential.record.js';
import type { SeedProblem } from './problem.js';

/** What a file of a seed folder holds. */
export interface Filed<Content> {
  /** Path in the folder, with `/`. */
  readonly file: string;
  /** Name of the file without folder and `.yaml`. */
  readonly name: string;
  readonly record: Content;
}

/** The files of a seed folder by part, as they are written. */
export interface SeedFiles {
  readonly frameworks: readonly Filed<FrameworkRecord>[];
  readonly alignments: readonly Filed<AlignmentRecord>[];
  readonly 'credit-systems': readonly Filed<CreditSystemRecord>[];
  readonly countries: readonly Filed<CountryFileRecord>[];
  readonly microcredentials: readonly Filed<MicrocredentialFileRecord>[];
  readonly addresses: readonly Filed<AddressFileRecord>[];
  readonly rules: readonly Filed<JurisdictionRuleFileRecord>[];
}

/** A seed folder as read. It may be loaded if there are no problems; else `records` lacks the files at fault. */
export interface SeedFolder {
  readonly records: SeedFiles;
  /** In the order of files and lines. */
  readonly problems: readonly SeedProblem[];
}
