import { Field, Int, ObjectType } from 'type-graphql';
import { AlignmentBasisEnum } from '../../alignment/alignment.type.js';
import type { Basis, Provenance } from '../../core/index.js';
import { Country } from '../../country/country.type.js';
import { listCost } from '../../platform/graphql/list-cost.js';
import { DateScalar } from '../../platform/scalars/scalars.js';
import { ProvenanceEnum } from '../../record/provenance.type.js';
import type { CoverageGap } from './coverage-gap.js';
import { CoverageGapEnum } from './coverage.type.js';

@ObjectType('CoverageState', { description: 'What one character of the coverage matrix stands for: what the best covered view of a pair of countries is like.' })
export class CoverageState {
  @Field(() => String, { description: 'The character. It means this in this answer alone.' })
  mark!: string;

  @Field(() => CoverageGapEnum, { description: 'What is missing.' })
  missing!: CoverageGap;

  @Field(() => AlignmentBasisEnum, { nullable: true, description: 'The weakest document that any answer rests on; null where nothing is answered.' })
  force!: Basis | null;

  @Field(() => ProvenanceEnum, { nullable: true, description: 'The worst mark that any answer rests on; null where nothing is answered.' })
  provenance!: Provenance | null;

  @Field(() => Boolean, { description: 'Whether some of the answers are conflicts.' })
  conflicting!: boolean;

  @Field(() => Int, { description: 'How many pairs of countries it holds for.' })
  pairs!: number;
}

@ObjectType('CoverageMatrix', { description: 'How far the qualifications of every country can be seen from every other, on a day.' })
export class CoverageMatrix {
  @Field(() => DateScalar, { description: 'The day asked about.' })
  asOf!: string;

  @Field(() => [Country], { complexity: listCost(230), description: 'Every country, by code: the order of the rows, and of the characters of each.' })
  countries!: readonly Country[];

  @Field(() => [CoverageState], { complexity: listCost(20), description: 'What the characters stand for: what is covered best first.' })
  states!: readonly CoverageState[];

  @Field(() => [String], {
    complexity: 230,
    description: 'A text for each country whose levels are asked about: a character for each country that they are seen from, the `mark` of a state; `-` for itself.',
  })
  rows!: readonly string[];
}
