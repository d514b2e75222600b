import { Field, Int, ObjectType } from 'type-graphql';
import { AlignmentBasisEnum } from '../../alignment/alignment.type.js';
import type { Basis, FrameworkCoverage, Provenance, Reason } from '../../core/index.js';
import { Country } from '../../country/country.type.js';
import { Framework } from '../../framework/framework.type.js';
import { Connection } from '../../platform/connection/connection.type.js';
import { listCost } from '../../platform/graphql/list-cost.js';
import { enumOf } from '../../record/enum.js';
import { ProvenanceEnum } from '../../record/provenance.type.js';
import { ReasonEnum } from '../equivalence.vocabulary.js';
import type { ReferenceSnapshot } from '../reference-snapshot.js';
import type { CountryPair } from './country-coverage.js';
import { coverageGap, missingOf, type CoverageGap } from './coverage-gap.js';

export const CoverageGapEnum = enumOf(coverageGap, 'CoverageGap', 'What is missing between two countries.');

@ObjectType('UnansweredLevels', { description: 'How many levels get one kind of no.' })
export class UnansweredLevels {
  @Field(() => ReasonEnum, { description: 'The kind of no.' })
  reason!: Reason;

  @Field(() => Int, { description: 'How many levels get it.' })
  levels!: number;
}

@ObjectType('FrameworkCoverageView', { description: 'How far the levels of one framework can be seen from another.' })
export class FrameworkCoverageView {
  constructor(
    private readonly coverage: FrameworkCoverage,
    private readonly snapshot: ReferenceSnapshot,
  ) {}

  @Field(() => Framework, { description: 'The framework whose levels are asked about.' })
  get from(): Framework {
    return this.snapshot.framework(this.coverage.from);
  }

  @Field(() => Framework, { description: 'The framework that they are seen from.' })
  get to(): Framework {
    return this.snapshot.framework(this.coverage.to);
  }

  @Field(() => Int, { description: 'How many levels the framework has.' })
  get levels(): number {
    return this.coverage.levels;
  }

  @Field(() => Int, { description: 'How many of them get levels in answer, conflicts too.' })
  get answered(): number {
    return this.coverage.answered;
  }

  @Field(() => Int, { description: 'How many of the answers are conflicts.' })
  get conflicting(): number {
    return this.coverage.conflicting;
  }

  @Field(() => [UnansweredLevels], { complexity: listCost(3), description: 'What the others get.' })
  get unanswered(): UnansweredLevels[] {
    return Object.entries(this.coverage.unanswered).map(([reason, levels]) => ({ reason: reason as Reason, levels }));
  }

  @Field(() => Int, { nullable: true, description: 'The most documents that an answer takes; null where nothing is answered.' })
  get hops(): number | null {
    return this.coverage.hops;
  }

  @Field(() => AlignmentBasisEnum, { nullable: true, description: 'The weakest document that any answer rests on.' })
  get force(): Basis | null {
    return this.coverage.force;
  }

  @Field(() => ProvenanceEnum, { nullable: true, description: 'The worst mark that any answer rests on.' })
  get provenance(): Provenance | null {
    return this.coverage.provenance;
  }
}

@ObjectType('CountryCoverage', { description: 'How far the qualifications of one country can be seen from another, on a day.' })
export class CountryCoverage {
  constructor(
    private readonly pair: CountryPair,
    private readonly snapshot: ReferenceSnapshot,
  ) {}

  @Field(() => Country, { description: 'The country whose levels are asked about.' })
  get from(): Country {
    return this.pair.from;
  }

  @Field(() => Country, { description: 'The country that they are seen from.' })
  get to(): Country {
    return this.pair.to;
  }

  @Field(() => CoverageGapEnum, { description: 'What is missing.' })
  get missing(): CoverageGap {
    return missingOf(this.pair);
  }

  @Field(() => [FrameworkCoverageView], { complexity: listCost(4), description: 'Every framework of the one seen from every framework of the other, the best covered first.' })
  get views(): FrameworkCoverageView[] {
    return this.pair.views.map((view) => new FrameworkCoverageView(view, this.snapshot));
  }
}

export const CountryCoverageConnection = Connection(CountryCoverage, 'pairs of countries');
