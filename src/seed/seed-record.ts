import type { AlignmentRecord } from '../alignment/alignment.record.js';
import type { CountryRecord } from '../country/country.record.js';
import type { CreditSystemRecord } from '../credit-system/credit-system.record.js';
import type { FrameworkContent } from '../framework/framework.record.js';
import type { JurisdictionRuleRecord } from '../jurisdiction-rule/jurisdiction-rule.record.js';
import type { MicrocredentialRecord } from '../microcredential/microcredential.record.js';
import type { OrganisationRecord } from '../organisation/organisation.record.js';

/** What is stored of each kind of record. */
export interface ContentOfKind {
  readonly organisation: OrganisationRecord;
  readonly 'credit-system': CreditSystemRecord;
  readonly framework: FrameworkContent;
  readonly country: CountryRecord;
  readonly alignment: AlignmentRecord;
  readonly rule: JurisdictionRuleRecord;
  readonly microcredential: MicrocredentialRecord;
}

/** One record that a seed folder asks to be stored. */
export type SeedRecord = {
  readonly [Kind in keyof ContentOfKind]: {
    readonly kind: Kind;
    readonly key: string;
    readonly content: ContentOfKind[Kind];
    /** The file of the folder that it comes from; for an organisation the first that names it. */
    readonly file: string;
  };
}[keyof ContentOfKind];

/** How many of each there are, as the registry reports them. */
export interface SeedCounts {
  readonly frameworks: number;
  readonly levels: number;
  readonly alignments: number;
  readonly creditSystems: number;
  readonly awardingBodies: number;
  readonly microcredentials: number;
}
