import { Field, Int, ObjectType } from 'type-graphql';

@ObjectType('RegistryCounts', { description: 'How many records the registry holds.' })
export class RegistryCounts {
  @Field(() => Int, { description: 'Qualifications frameworks.' })
  frameworks!: number;

  @Field(() => Int, { description: 'Levels of all frameworks.' })
  levels!: number;

  @Field(() => Int, { description: 'Documents that relate two frameworks.' })
  alignments!: number;

  @Field(() => Int, { description: 'Credit systems.' })
  creditSystems!: number;

  @Field(() => Int, { description: 'Countries and territories.' })
  countries!: number;

  @Field(() => Int, { description: 'Rules of jurisdictions on microcredentials.' })
  rules!: number;

  @Field(() => Int, { description: 'Organisations that award microcredentials.' })
  awardingBodies!: number;

  @Field(() => Int, { description: 'Microcredentials that are public.' })
  microcredentials!: number;
}

@ObjectType('ProvenanceCounts', { description: 'How the figures of one kind of record were seen.' })
export class ProvenanceCounts {
  @Field(() => String, { description: 'What is counted.' })
  of!: string;

  @Field(() => Int, { description: 'Read in the named document.' })
  read!: number;

  @Field(() => Int, { description: 'Read in a source that quotes it.' })
  secondary!: number;

  @Field(() => Int, { description: 'Remembered: no document was read.' })
  recalled!: number;
}

@ObjectType('Registry', { description: 'The registry itself: how far it has come and what it holds.' })
export class Registry {
  @Field(() => Int, { description: 'The number of accepted writes. Every answer is a function of the question and of this number.' })
  revision!: number;

  @Field(() => Int, { description: 'The last revision that touched a framework, alignment, credit system, country or rule.' })
  referenceRevision!: number;

  @Field(() => String, { description: 'The name of the rules by which answers are made. It changes only when their meaning does.' })
  ruleset!: string;
}
