import { Field, ObjectType } from 'type-graphql';
import { OrganisationTypeEnum } from '../organisation/organisation.type.js';
import { JurisdictionCodeScalar, PartialDateScalar } from '../platform/scalars/scalars.js';
import { enumOf } from '../record/enum.js';
import { Node } from '../record/node.type.js';
import type { Provenance } from '../record/provenance.js';
import { ProvenanceEnum } from '../record/provenance.type.js';
import { publicId } from '../record/public-id.js';
import { Source } from '../source/source.type.js';
import type { JurisdictionRuleRecord } from './jurisdiction-rule.record.js';
import { jurisdictionRuleForce, jurisdictionRuleKind } from './jurisdiction-rule.vocabulary.js';
import { CreditStepTerm, LevelTerm, QualityTerm, ReviewTerm, SizeTerm, StackingTerm } from './rule-terms.type.js';

export const JurisdictionRuleKindEnum = enumOf(jurisdictionRuleKind, 'JurisdictionRuleKind', 'What a rule of a jurisdiction is about.');
export const JurisdictionRuleForceEnum = enumOf(jurisdictionRuleForce, 'JurisdictionRuleForce', 'With what force a rule holds.');

@ObjectType('JurisdictionRule', { implements: Node, description: 'What a jurisdiction asks of microcredentials: one rule, dated, with its source.' })
export class JurisdictionRule extends Node {
  constructor(readonly record: JurisdictionRuleRecord) {
    super(publicId('rule', record.code));
  }

  @Field(() => String, { description: 'Its code: `nz-size-2022`.' })
  get code(): string {
    return this.record.code;
  }

  @Field(() => JurisdictionCodeScalar, { nullable: true, description: 'Where it holds; null: wherever its credit system is used.' })
  get jurisdiction(): string | null {
    return this.record.jurisdiction;
  }

  @Field(() => JurisdictionRuleKindEnum, { description: 'What it is about.' })
  get kind(): JurisdictionRuleRecord['kind'] {
    return this.record.kind;
  }

  @Field(() => JurisdictionRuleForceEnum, { description: 'With what force it holds.' })
  get force(): JurisdictionRuleRecord['force'] {
    return this.record.force;
  }

  @Field(() => String, { description: 'What it says.' })
  get says(): string {
    return this.record.says;
  }

  @Field(() => PartialDateScalar, { nullable: true, description: 'From when it holds; null where its source gives no date.' })
  get validFrom(): string | null {
    return this.record.validFrom;
  }

  @Field(() => PartialDateScalar, { nullable: true, description: 'Last year, month or day on which it holds; null where open.' })
  get validTo(): string | null {
    return this.record.validTo;
  }

  @Field(() => String, { nullable: true, description: 'Code of the rule in whose place it stands wherever it applies.' })
  get insteadOf(): string | null {
    return this.record.insteadOf;
  }

  @Field(() => String, { nullable: true, description: 'The one body whose rule it is; null where it holds for the jurisdiction.' })
  get holder(): string | null {
    return this.record.holder;
  }

  @Field(() => String, { nullable: true, description: 'On what it depends beyond what a record says. Such a rule is only pointed out.' })
  get condition(): string | null {
    return this.record.condition;
  }

  @Field(() => [OrganisationTypeEnum], { description: 'It holds for bodies of these types only; none: for all.' })
  get bodyTypes(): readonly string[] {
    return this.record.bodyTypes;
  }

  @Field(() => SizeTerm, { nullable: true, description: 'Bounds of size, for SIZE.' })
  get size(): SizeTerm | null {
    return this.record.size ?? null;
  }

  @Field(() => LevelTerm, { nullable: true, description: 'What is asked of the level, for LEVEL.' })
  get level(): LevelTerm | null {
    const { level } = this.record;
    return level ? { ...level, codes: level.codes ?? [] } : null;
  }

  @Field(() => CreditStepTerm, { nullable: true, description: 'The step in which credits are counted, for CREDIT_STEP.' })
  get creditStep(): CreditStepTerm | null {
    return this.record.creditStep ?? null;
  }

  @Field(() => [String], { description: 'Words that a title may not have, for TITLE_WORDS.' })
  get titleWords(): readonly string[] {
    return this.record.titleWords?.words ?? [];
  }

  @Field(() => QualityTerm, { nullable: true, description: 'What is asked of quality assurance, for QUALITY_ASSURANCE.' })
  get quality(): QualityTerm | null {
    const { quality } = this.record;
    return quality ? { types: quality.types, statementUnlessRegulated: quality.statementUnlessRegulated ?? false } : null;
  }

  @Field(() => ReviewTerm, { nullable: true, description: 'How often it is reviewed, for REVIEW.' })
  get review(): ReviewTerm | null {
    return this.record.review ?? null;
  }

  @Field(() => StackingTerm, { nullable: true, description: 'How far it counts towards a larger award there, for STACKING.' })
  get stacking(): StackingTerm | null {
    return this.record.stacking ?? null;
  }

  @Field(() => Source, { nullable: true, description: 'The document that says so; null where none was read.' })
  get source(): Source | null {
    const { source, sources } = this.record;
    const document = source === null ? undefined : sources[source];
    return document ? new Source(document) : null;
  }

  @Field(() => ProvenanceEnum, { description: 'How it was seen.' })
  get provenance(): Provenance {
    return this.record.provenance;
  }
}
