import { Field, ObjectType } from 'type-graphql';
import { Alignment } from '../alignment/alignment.type.js';
import type { Agreement, ReportedChain, ReportedStep } from '../core/index.js';
import { Level } from '../framework/framework.type.js';
import { listCost } from '../platform/graphql/list-cost.js';
import { AgreementEnum } from './equivalence.vocabulary.js';
import type { ReferenceSnapshot } from './reference-snapshot.js';

@ObjectType('ChainStep', { description: 'One document of a chain, as it was read there.' })
export class ChainStep {
  constructor(
    private readonly step: ReportedStep,
    private readonly snapshot: ReferenceSnapshot,
  ) {}

  @Field(() => Boolean, { description: 'Read against its direction, which the other side has not signed.' })
  get reversed(): boolean {
    return this.step.reversed;
  }

  @Field(() => Alignment, { description: 'The document.' })
  get alignment(): Alignment {
    return this.snapshot.alignment(this.step.alignment);
  }

  @Field(() => [Level], { complexity: listCost(2), description: 'The levels that it leads to, lowest first; none where the chain ends.' })
  get reaches(): Level[] {
    return this.step.reaches.map((level) => this.snapshot.level(level));
  }

  @Field(() => Boolean, { description: 'The chain ends here, or before: the document leaves the level out on purpose.' })
  get gap(): boolean {
    return this.step.outcome === 'GAP';
  }
}

@ObjectType('Chain', { description: 'Documents that lead from one framework to another, one after the other.' })
export class Chain {
  constructor(
    private readonly chain: ReportedChain,
    private readonly snapshot: ReferenceSnapshot,
  ) {}

  @Field(() => Boolean, { description: 'Whether the answer rests on it. The others are checks.' })
  get deciding(): boolean {
    return this.chain.deciding;
  }

  @Field(() => AgreementEnum, { nullable: true, description: 'What it says of the answer; null on deciding chains.' })
  get agreement(): Agreement | null {
    return this.chain.agreement;
  }

  @Field(() => [ChainStep], { complexity: listCost(3), description: 'Its documents, in order.' })
  get steps(): ChainStep[] {
    return this.chain.steps.map((step) => new ChainStep(step, this.snapshot));
  }
}
