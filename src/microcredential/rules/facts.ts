import type { CreditSystemRecord } from '../../credit-system/credit-system.record.js';
import type { FrameworkContent } from '../../framework/framework.record.js';
import type { JurisdictionRuleRecord } from '../../jurisdiction-rule/jurisdiction-rule.record.js';
import type { OrganisationRecord } from '../../organisation/organisation.record.js';
import type { LocalisedText } from '../../record/text.js';
import type { CreditSize, Placement } from '../offer/said.js';

/** What a rule may know of a framework. */
export type FrameworkFacts = Pick<FrameworkContent, 'code' | 'scope' | 'status' | 'established'> & { readonly levels: readonly { readonly code: string }[] };

/** A microcredential that is part of another. */
export interface PartFacts {
  readonly credits: CreditSize | null;
  /** What it is made of in turn, as it says: ids of its own body, keys, permanent ids or words. */
  readonly parts: readonly string[];
}

/** Everything that rules may know beyond the record: looked up by the caller, so that they stay pure. */
export interface RuleFacts {
  /** The day on which the record is judged. */
  readonly asOf: string;
  /** The awarding body; null where the registry does not hold it. */
  readonly body: Pick<OrganisationRecord, 'name' | 'country' | 'region' | 'type'> | null;
  readonly creditSystems: ReadonlyMap<string, CreditSystemRecord>;
  readonly frameworks: ReadonlyMap<string, FrameworkFacts>;
  /** Rules of all jurisdictions: those of the receiver of a larger award count too. */
  readonly jurisdictionRules: readonly JurisdictionRuleRecord[];
  /** Titles of what else the body has published. */
  readonly otherTitles: readonly { readonly key: string; readonly title: LocalisedText }[];
  /** Parts, and parts of parts, by key. */
  readonly parts: ReadonlyMap<string, PartFacts>;
  /** The levels of another framework that a placement is seen as, by the alignments in force; null where nothing follows. */
  seenFrom(placement: Placement, framework: string): readonly string[] | null;
}
