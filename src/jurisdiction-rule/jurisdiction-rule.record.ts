import { z } from 'zod';
import { levelCode, recordCode } from '../record/code.js';
import { organisationType } from '../organisation/organisation.record.js';
import { partialDate } from '../record/partial-date.js';
import { provenance } from '../record/provenance.js';
import { listOf, orAbsent, orNull } from '../record/shape.js';
import { sourceIndex } from '../record/source-index.js';
import { jurisdictionCode, text } from '../record/text.js';
import { sourceRecord } from '../source/source.record.js';
import { jurisdictionRuleForce, jurisdictionRuleKind } from './jurisdiction-rule.vocabulary.js';
import { creditStep, levelBounds, qualityDemand, reviewPeriod, sizeBounds, stackingLimit, titleWords } from './rule-terms.record.js';

const onlyLevels = z
  .strictObject({
    framework: recordCode().describe('Code of the framework.'),
    codes: z.array(levelCode()).min(1).describe('Codes of the levels.'),
  })
  .describe('It holds for records on these levels only.');

/** One rule as the file of its jurisdiction has it. */
const ruleOfFile = z
  .strictObject({
    code: recordCode().describe('Begins with the name of the file: `nz-size-2022`.'),
    kind: jurisdictionRuleKind.schema.describe('What it is about.'),
    force: jurisdictionRuleForce.schema.describe('With what force it holds.'),
    says: text().describe('What it says, in our words.'),
    validFrom: orNull(partialDate()).describe('From when it holds; null where the source gives no date.'),
    validTo: orNull(partialDate()).describe('Last year, month or day on which it holds; null where open.'),
    insteadOf: orNull(recordCode()).describe('Code of the rule in whose place it stands wherever it applies.'),
    holder: orNull(text()).describe('The one body whose rule it is; null where it holds for the jurisdiction.'),
    condition: orNull(text()).describe('On what it depends beyond what a record says. Such a rule can only be pointed out.'),
    bodyTypes: listOf(organisationType.schema).describe('It holds for bodies of these types only; empty: for all.'),
    levels: orAbsent(onlyLevels),
    size: orAbsent(sizeBounds),
    level: orAbsent(levelBounds),
    creditStep: orAbsent(creditStep),
    titleWords: orAbsent(titleWords),
    quality: orAbsent(qualityDemand),
    review: orAbsent(reviewPeriod),
    stacking: orAbsent(stackingLimit),
    source: orNull(sourceIndex()).describe('Which of the sources says so, counted from 0; null: none.'),
    provenance: provenance.schema.describe('How it was seen.'),
  })
  .describe('One rule.');

/** The rules of one jurisdiction: one file of `rules/`. */
export const jurisdictionRuleFileRecord = z
  .strictObject({
    jurisdiction: orNull(jurisdictionCode()).describe('Where they hold; null: wherever the credit systems that they name are used.'),
    rules: z.array(ruleOfFile).describe('Its rules.'),
    sources: z.array(sourceRecord).describe('Documents that they rest on.'),
    notes: orNull(text()).describe('What is to be known of all of them.'),
  })
  .describe('What a jurisdiction asks of microcredentials.');

/** A rule as it is stored: with its jurisdiction, and the documents of its file. */
export const jurisdictionRuleRecord = ruleOfFile
  .extend({
    jurisdiction: jurisdictionCode().nullable().describe('Where it holds; null: wherever its credit system is used.'),
    sources: listOf(sourceRecord).describe('Documents; `source` counts in this list.'),
  })
  .describe('A rule of a jurisdiction on microcredentials.');

export type RuleOfFile = z.output<typeof ruleOfFile>;
export type JurisdictionRuleFileRecord = z.output<typeof jurisdictionRuleFileRecord>;
export type JurisdictionRuleRecord = z.output<typeof jurisdictionRuleRecord>;

/** The part that a rule of each kind has. */
export const TERMS_OF_KIND = {
  SIZE: 'size',
  LEVEL: 'level',
  CREDIT_STEP: 'creditStep',
  TITLE_WORDS: 'titleWords',
  QUALITY_ASSURANCE: 'quality',
  REVIEW: 'review',
  STACKING: 'stacking',
} as const satisfies Record<RuleOfFile['kind'], keyof RuleOfFile>;
