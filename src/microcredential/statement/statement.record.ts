import { z } from 'zod';
import { levelCode, microcredentialId, recordCode } from '../../record/code.js';
import { positiveNumber } from '../../record/exact-number.js';
import { partialDate } from '../../record/partial-date.js';
import { listOf, orAbsent, orNull } from '../../record/shape.js';
import { text, webAddress } from '../../record/text.js';
import { sourceRecord } from '../../source/source.record.js';
import { levelBasis } from '../microcredential.vocabulary.js';
import { party } from '../offer/party.record.js';
import { decisionOutcome, decisionScope, recogniserKind, statementKind, statementState, type StatementKind } from './statement.vocabulary.js';

/** Key of the body, and its own id of the microcredential. */
const MICROCREDENTIAL_KEY = /^[a-z0-9][^\s\p{C}:]{0,79}:[^\s\p{C}]{1,120}$/u;

/** Credits as a decimal: fractions come of conversions, and nobody awards them. */
const credits = () => positiveNumber().refine((number) => !number.includes('/')).meta({ form: 'decimal above 0', expects: 'a decimal above 0 such as 2.5' });

const ended = z
  .strictObject({
    on: z.iso.date().meta({ form: 'day', expects: 'a day such as 2026-11-22' }).describe('The first day on which it no longer holds.'),
    reason: text().describe('Why, in words.'),
  })
  .describe('How it was ended.');

/** What every statement says, whatever it is about. */
const common = {
  id: microcredentialId().describe('Unique among the statements of its body.'),
  about: z.string().regex(MICROCREDENTIAL_KEY).meta({ form: 'key of a microcredential', expects: 'the key of a microcredential, such as ee-tlu:antropoloogia' })
    .describe('The microcredential.'),
  by: recordCode().describe('Key of the organisation whose statement it is.'),
  from: partialDate().describe('From when it holds.'),
  until: orNull(partialDate()).describe('Last year, month or day on which it holds; null where open.'),
  evidence: listOf(sourceRecord).describe('Documents that it rests on.'),
  note: orNull(text()).describe('Anything else worth knowing.'),
  state: statementState.schema.describe('Whether its body still makes it.'),
  ended: orAbsent(ended),
};

const kindIs = <Kind extends StatementKind>(kind: Kind) => z.literal(kind).describe(statementKind.descriptions[kind]);

const levelPlacement = z
  .strictObject({
    ...common,
    kind: kindIs('LEVEL_PLACEMENT'),
    framework: recordCode().describe('Code of the framework, of the version that is meant.'),
    levels: z.array(levelCode()).min(1).meta({ expects: 'a list of at least one level code' }).describe('Codes of the levels; more than one where it is left open which.'),
    basis: levelBasis.schema.describe('What the placement rests on.'),
    derivedBy: orAbsent(z.array(text()).min(1).meta({ expects: 'a list of at least one key of an alignment' })).describe('Keys of the alignments that it was worked out by, for DERIVED.'),
  })
  .describe(statementKind.descriptions.LEVEL_PLACEMENT);

const creditValue = z
  .strictObject({
    ...common,
    kind: kindIs('CREDIT_VALUE'),
    system: recordCode().describe('Code of the credit system.'),
    value: credits().describe('The credits, exact: one figure, for a range of sizes is no value.'),
    basis: levelBasis.schema.describe('What the value rests on.'),
  })
  .describe(statementKind.descriptions.CREDIT_VALUE);

const qualityDecision = z
  .strictObject({
    ...common,
    kind: kindIs('QUALITY_DECISION'),
    scope: decisionScope.schema.describe('What was decided on.'),
    outcome: decisionOutcome.schema.describe('How it was decided.'),
    report: orNull(webAddress()).describe('Address of the report.'),
  })
  .describe(statementKind.descriptions.QUALITY_DECISION);

const recognition = z
  .strictObject({
    ...common,
    kind: kindIs('RECOGNITION'),
    recogniser: recogniserKind.schema.describe('What kind of body recognises it.'),
    recognisedBy: orAbsent(party).describe('Who recognises it, where that is not the body that says so.'),
    gives: text().describe('What it gives: exemption, promotion, membership.'),
  })
  .describe(statementKind.descriptions.RECOGNITION);

const coDesign = z
  .strictObject({
    ...common,
    kind: kindIs('CO_DESIGN'),
    with: z.array(party).min(1).meta({ expects: 'a list of at least one body' }).describe('With whom.'),
    part: text().describe('What part they had.'),
  })
  .describe(statementKind.descriptions.CO_DESIGN);

const agreement = z
  .strictObject({
    ...common,
    kind: kindIs('AGREEMENT'),
    parties: z.array(party).min(2).meta({ expects: 'a list of at least two bodies' }).describe('Who has agreed.'),
    largerAward: z
      .strictObject({
        title: text().describe('What it is called.'),
        body: orAbsent(party).describe('The body that awards it.'),
        size: orAbsent(z.strictObject({ system: recordCode().describe('Code of the credit system.'), value: credits().describe('Its credits.') })).describe('How large it is.'),
      })
      .describe('The larger award.'),
    scope: text().describe('What is counted, and for whom.'),
    cap: orAbsent(
      z.strictObject({
        credits: orAbsent(credits()).describe('At most so many credits.'),
        system: orAbsent(recordCode()).describe('Code of the credit system of these.'),
        share: orAbsent(positiveNumber()).describe('At most this share of the larger award, exact: "1/2".'),
      }),
    ).describe('How much may be counted at most: either credits of a system, or a share.'),
    conditions: listOf(text()).describe('On what conditions.'),
  })
  .describe(statementKind.descriptions.AGREEMENT);

/** The form of each kind. */
export const STATEMENT_SCHEMAS = {
  LEVEL_PLACEMENT: levelPlacement,
  CREDIT_VALUE: creditValue,
  QUALITY_DECISION: qualityDecision,
  RECOGNITION: recognition,
  CO_DESIGN: coDesign,
  AGREEMENT: agreement,
} as const satisfies Record<StatementKind, z.ZodObject>;

/** A dated statement about a microcredential, of a body of its own: never part of the version of what it is about. */
export const statementRecord = z.discriminatedUnion('kind', [levelPlacement, creditValue, qualityDecision, recognition, coDesign, agreement]);

export type StatementRecord = z.output<typeof statementRecord>;
export type StatementOf<Kind extends StatementKind> = Extract<StatementRecord, { kind: Kind }>;

/** `ee-ekka:2024-7`: key of the body, and its own id of the statement. */
export const statementKey = ({ by, id }: Pick<StatementRecord, 'by' | 'id'>): string => `${by}:${id}`;

/** The bodies that it belongs to: who made it, and the parties of an agreement. */
export const ownersOf = (statement: StatementRecord): string[] =>
  statement.kind === 'AGREEMENT' ? [...new Set([statement.by, ...statement.parties.flatMap(({ organisation }) => organisation ?? [])])] : [statement.by];
