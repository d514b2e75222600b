import { z } from 'zod';
import { alignmentRecord, type AlignmentRecord } from '../alignment/alignment.record.js';
import { countryRecord, type CountryRecord } from '../country/country.record.js';
import { creditSystemContent, type CreditSystemContent } from '../credit-system/credit-system.record.js';
import { frameworkContent, type FrameworkContent } from '../framework/framework.record.js';
import { jurisdictionRuleRecord, type JurisdictionRuleRecord } from '../jurisdiction-rule/jurisdiction-rule.record.js';
import { recordCode } from '../record/code.js';
import { text } from '../record/text.js';
import { vocabulary } from '../record/vocabulary.js';

/** The kinds of record that take effect only by an approved proposal, with the form of each. */
export const TARGET_SCHEMAS = {
  framework: frameworkContent,
  alignment: alignmentRecord,
  'credit-system': creditSystemContent,
  country: countryRecord,
  rule: jurisdictionRuleRecord,
} as const;

export type TargetKind = keyof typeof TARGET_SCHEMAS;

/** What a proposal would publish. */
export type Draft =
  | { readonly kind: 'framework'; readonly key: string; readonly content: FrameworkContent }
  | { readonly kind: 'alignment'; readonly key: string; readonly content: AlignmentRecord }
  | { readonly kind: 'credit-system'; readonly key: string; readonly content: CreditSystemContent }
  | { readonly kind: 'country'; readonly key: string; readonly content: CountryRecord }
  | { readonly kind: 'rule'; readonly key: string; readonly content: JurisdictionRuleRecord };

/** What becomes of the record. */
export const proposalAction = vocabulary({
  PUBLISH: 'The record is published, or gets a new version.',
  ACCEPT: 'The other side accepts an alignment as its own.',
  WITHDRAW: 'The record is taken back: it stays readable, and no answer rests on it.',
  APPOINT: 'A body is put in charge of the record, or hands it on to another.',
});

/** How far a proposal has come. */
export const proposalState = vocabulary({
  PROPOSED: 'It waits for a second person.',
  APPROVED: 'A second person has approved it, and it was published.',
  DECLINED: 'It was declined, with a ground.',
  WITHDRAWN: 'The body that made it has taken it back.',
});

const reviewRecord = z.strictObject({
  body: recordCode().describe('Key of the organisation that comments.'),
  on: z.iso.date().describe('When.'),
  comment: text().describe('What it says.'),
  ground: text().nullable().describe('What that rests on: a document, a page.'),
});

/** A proposal as it is kept: public, but for the persons behind it. */
export const proposalRecord = z.strictObject({
  key: z.string().describe('Kind and key of the record, and a number: `alignment:ie-nfq--eqf:2`.'),
  target: z.strictObject({
    kind: z.enum(Object.keys(TARGET_SCHEMAS) as [TargetKind, ...TargetKind[]]),
    key: recordCode(),
    version: z.int().nonnegative().describe('The version that it was made on; 0 for a new record.'),
  }),
  action: proposalAction.schema,
  content: z.unknown().describe('The record as it is to be, in the form of its kind.'),
  body: recordCode().describe('Key of the organisation that proposes.'),
  why: text(),
  proposedOn: z.iso.date(),
  state: proposalState.schema,
  reviews: z.array(reviewRecord),
  decision: z
    .strictObject({ body: recordCode(), on: z.iso.date(), ground: text().nullable() })
    .nullable()
    .describe('Who approved, declined or took it back.'),
});

export type ProposalAction = keyof typeof proposalAction.descriptions;
export type ProposalState = keyof typeof proposalState.descriptions;
export type ReviewRecord = z.output<typeof reviewRecord>;
export type ProposalRecord = z.output<typeof proposalRecord>;

/** What it would publish; the content was checked when it was proposed. */
export const draftOf = ({ target: { kind, key }, content }: ProposalRecord): Draft => ({ kind, key, content }) as Draft;
