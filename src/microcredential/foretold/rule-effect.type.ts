import { Field, Int, ObjectType } from 'type-graphql';
import { listCost } from '../../platform/graphql/list-cost.js';
import { DateScalar } from '../../platform/scalars/scalars.js';
import { asMicrocredential } from '../microcredential.reader.js';
import { Microcredential } from '../microcredential.type.js';
import type { Finding } from '../rules/table.js';
import { RuleFinding } from '../validation/validation.type.js';
import type { RuleEffect } from './rule-effect.service.js';
import type { ChangedRecord } from './tally.js';

@ObjectType('MicrocredentialRuleChange', { description: 'A published microcredential of which the rules would say something else.' })
export class MicrocredentialRuleChange {
  constructor(
    private readonly change: ChangedRecord,
    private readonly effect: RuleEffect,
  ) {}

  @Field(() => Microcredential, { description: 'The microcredential.' })
  get microcredential(): Microcredential {
    return asMicrocredential(this.change.stored, null);
  }

  @Field(() => [RuleFinding], { complexity: listCost(2), description: 'What they would newly say.' })
  get newFindings(): RuleFinding[] {
    return this.told(this.change.appearing);
  }

  @Field(() => [RuleFinding], { complexity: listCost(2), description: 'What they would no longer say.' })
  get settledFindings(): RuleFinding[] {
    return this.told(this.change.disappearing);
  }

  private told(findings: readonly Finding[]): RuleFinding[] {
    return findings.map((finding) => new RuleFinding(finding, this.effect.rules));
  }
}

@ObjectType('MicrocredentialRuleEffect', {
  description: 'What a rule would do to published microcredentials. They stay as they are: a rule is asked when one is published or changed.',
})
export class MicrocredentialRuleEffect {
  constructor(private readonly effect: RuleEffect) {}

  @Field(() => DateScalar, { description: 'The day on which they were judged.' })
  get asOf(): string {
    return this.effect.asOf;
  }

  @Field(() => Int, { description: 'Published microcredentials that it may concern: of bodies of its jurisdiction; all where it has none, or is on what counts towards a larger award.' })
  get concerned(): number {
    return this.effect.concerned;
  }

  @Field(() => Int, { description: 'How many of them were looked at, in the order of their keys: 5,000 at most.' })
  get lookedAt(): number {
    return this.effect.lookedAt;
  }

  @Field(() => Int, { description: 'Of those looked at: in which there would be an error that there is not now, so that their next version could not be published as they are.' })
  get madeWrong(): number {
    return this.effect.madeWrong;
  }

  @Field(() => Int, { description: 'Of the others: of which there would be a new warning.' })
  get warned(): number {
    return this.effect.warned;
  }

  @Field(() => Int, { description: 'Of those looked at: in which an error would be gone, and no other one come.' })
  get putRight(): number {
    return this.effect.putRight;
  }

  @Field(() => [MicrocredentialRuleChange], { complexity: listCost(50), description: 'The first fifty of them, those made wrong first.' })
  get examples(): MicrocredentialRuleChange[] {
    return this.effect.examples.map((change) => new MicrocredentialRuleChange(change, this.effect));
  }
}
