import { Field, ObjectType } from 'type-graphql';
import { listCost, LONG_TEXT } from '../../platform/graphql/list-cost.js';
import { DecimalScalar, UrlScalar } from '../../platform/scalars/scalars.js';
import { LevelBasisEnum } from '../microcredential.enums.js';
import { Party } from '../offer/party.type.js';
import { Agreement } from './agreement.type.js';
import { DecisionOutcomeEnum, DecisionScopeEnum, RecogniserKindEnum } from './statement.enums.js';
import type { StatementOf } from './statement.record.js';
import { Statement, type StatementShape } from './statement.type.js';
import { statementKind, type StatementKind } from './statement.vocabulary.js';

type Of<Kind extends StatementKind> = StatementOf<Kind>;

const said = (kind: StatementKind): string => statementKind.descriptions[kind];

@ObjectType('LevelPlacementStatement', { implements: Statement, description: said('LEVEL_PLACEMENT') })
export class LevelPlacementStatement extends Statement<Of<'LEVEL_PLACEMENT'>> {
  @Field(() => LevelBasisEnum, { description: 'What the placement rests on.' })
  get basis(): string {
    return this.record.basis;
  }
}

@ObjectType('CreditValueStatement', { implements: Statement, description: said('CREDIT_VALUE') })
export class CreditValueStatement extends Statement<Of<'CREDIT_VALUE'>> {
  @Field(() => DecimalScalar, { description: 'The credits, exact.' })
  get value(): string {
    return this.record.value;
  }

  @Field(() => LevelBasisEnum, { description: 'What the value rests on.' })
  get basis(): string {
    return this.record.basis;
  }
}

@ObjectType('QualityDecision', { implements: Statement, description: said('QUALITY_DECISION') })
export class QualityDecision extends Statement<Of<'QUALITY_DECISION'>> {
  @Field(() => DecisionScopeEnum, { description: 'What was decided on.' })
  get scope(): string {
    return this.record.scope;
  }

  @Field(() => DecisionOutcomeEnum, { description: 'How it was decided.' })
  get outcome(): string {
    return this.record.outcome;
  }

  @Field(() => UrlScalar, { nullable: true, description: 'Address of the report.' })
  get report(): string | null {
    return this.record.report;
  }
}

@ObjectType('Recognition', { implements: Statement, description: said('RECOGNITION') })
export class Recognition extends Statement<Of<'RECOGNITION'>> {
  @Field(() => RecogniserKindEnum, { description: 'What kind of body recognises it.' })
  get recogniser(): string {
    return this.record.recogniser;
  }

  @Field(() => Party, { nullable: true, description: 'Who recognises it; null where that is the body that says so.' })
  get recognisedBy(): Party | null {
    return this.record.recognisedBy ?? null;
  }

  @Field(() => String, { complexity: LONG_TEXT, description: 'What it gives: exemption, promotion, membership.' })
  get gives(): string {
    return this.record.gives;
  }
}

@ObjectType('CoDesign', { implements: Statement, description: said('CO_DESIGN') })
export class CoDesign extends Statement<Of<'CO_DESIGN'>> {
  @Field(() => [Party], { complexity: listCost(2), description: 'With whom.' })
  get with(): Party[] {
    return this.record.with;
  }

  @Field(() => String, { complexity: LONG_TEXT, description: 'What part they had.' })
  get part(): string {
    return this.record.part;
  }
}

/** A stored statement as the type of its kind. */
export function asStatement({ key, content, version }: StatementShape, knownAt: number | null): Statement {
  switch (content.kind) {
    case 'LEVEL_PLACEMENT':
      return new LevelPlacementStatement(key, content, version, knownAt);
    case 'CREDIT_VALUE':
      return new CreditValueStatement(key, content, version, knownAt);
    case 'QUALITY_DECISION':
      return new QualityDecision(key, content, version, knownAt);
    case 'RECOGNITION':
      return new Recognition(key, content, version, knownAt);
    case 'CO_DESIGN':
      return new CoDesign(key, content, version, knownAt);
    case 'AGREEMENT':
      return new Agreement(key, content, version, knownAt);
  }
}
