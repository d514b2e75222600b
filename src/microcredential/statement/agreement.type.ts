import { Field, ObjectType } from 'type-graphql';
import { listCost, LONG_TEXT } from '../../platform/graphql/list-cost.js';
import { DecimalScalar } from '../../platform/scalars/scalars.js';
import { Party } from '../offer/party.type.js';
import type { StatementOf } from './statement.record.js';
import { Statement } from './statement.type.js';
import { statementKind } from './statement.vocabulary.js';

@ObjectType('LargerAward', { description: 'A larger award towards which a microcredential counts.' })
export class LargerAward {
  @Field(() => String, { description: 'What it is called.' })
  title!: string;

  @Field(() => Party, { nullable: true, description: 'The body that awards it.' })
  body!: Party | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'Its credits.' })
  credits!: string | null;

  @Field(() => String, { nullable: true, description: 'Code of the credit system of these.' })
  creditSystem!: string | null;
}

@ObjectType('AgreementCap', { description: 'How much may be counted at most: credits of a system, or a share.' })
export class AgreementCap {
  @Field(() => DecimalScalar, { nullable: true, description: 'At most so many credits.' })
  credits!: string | null;

  @Field(() => String, { nullable: true, description: 'Code of the credit system of these.' })
  creditSystem!: string | null;

  @Field(() => String, { nullable: true, description: 'At most this share of the larger award, exact: `1/2`.' })
  share!: string | null;
}

@ObjectType('Agreement', { implements: Statement, description: statementKind.descriptions.AGREEMENT })
export class Agreement extends Statement<StatementOf<'AGREEMENT'>> {
  @Field(() => [Party], { complexity: listCost(2), description: 'Who has agreed.' })
  get parties(): Party[] {
    return this.record.parties;
  }

  @Field(() => LargerAward, { description: 'The larger award.' })
  get largerAward(): LargerAward {
    const { title, body = null, size } = this.record.largerAward;
    return { title, body, credits: size?.value ?? null, creditSystem: size?.system ?? null };
  }

  @Field(() => String, { complexity: LONG_TEXT, description: 'What is counted, and for whom.' })
  get scope(): string {
    return this.record.scope;
  }

  @Field(() => AgreementCap, { nullable: true, description: 'How much may be counted at most; null where no cap was agreed.' })
  get cap(): AgreementCap | null {
    const { cap } = this.record;
    return cap === undefined ? null : { credits: cap.credits ?? null, creditSystem: cap.system ?? null, share: cap.share ?? null };
  }

  @Field(() => [String], { complexity: LONG_TEXT, description: 'On what conditions.' })
  get conditions(): readonly string[] {
    return this.record.conditions;
  }
}
