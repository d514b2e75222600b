import { Field, InputType, Int } from 'type-graphql';
import { AlignmentBasisEnum } from '../alignment/alignment.type.js';
import { DEFAULT_MAX_HOPS, HIGHEST_MAX_HOPS, type Basis, type Provenance } from '../core/index.js';
import { LevelRef } from '../framework/level-ref.input.js';
import { DateScalar } from '../platform/scalars/scalars.js';
import { ProvenanceEnum } from '../record/provenance.type.js';

@InputType('EquivalencePolicy', { description: 'How to narrow the chains of documents that count.' })
export class EquivalencePolicy {
  @Field(() => Int, { nullable: true, description: `Documents in a chain, 1 to ${HIGHEST_MAX_HOPS}; ${DEFAULT_MAX_HOPS} unless told.` })
  maxHops?: number | null;

  @Field(() => [AlignmentBasisEnum], { nullable: true, description: 'Kinds of document admitted; all unless told.' })
  bases?: Basis[] | null;

  @Field(() => [ProvenanceEnum], { nullable: true, description: 'Marks admitted for every pair that a chain uses; all unless told.' })
  provenance?: Provenance[] | null;

  @Field(() => Boolean, { nullable: true, description: 'False: no document is read against its direction unless both sides adopted it.' })
  reversed?: boolean | null;

  @Field(() => String, { nullable: true, description: 'Code of a framework that every chain visits between its two ends: what it says by way of `eqf` alone.' })
  through?: string | null;
}

@InputType('EquivalenceQuestion', { description: 'A level, and the framework to see it from.' })
export class EquivalenceQuestion {
  @Field(() => LevelRef, { description: 'The level asked about.' })
  from!: LevelRef;

  @Field(() => String, { description: 'Code of the framework to see it from.' })
  to!: string;

  @Field(() => DateScalar, { nullable: true, description: 'The day asked about; today (UTC) unless told.' })
  asOf?: string | null;

  @Field(() => EquivalencePolicy, { nullable: true, description: 'How to narrow the chains that count.' })
  policy?: EquivalencePolicy | null;
}
