import { Field, InputType } from 'type-graphql';
import type { AlignmentRecord, PairRecord } from '../alignment/alignment.record.js';
import { AlignmentBasisEnum, AlignmentStandingEnum, PairRelationEnum } from '../alignment/alignment.type.js';
import { PartialDateScalar } from '../platform/scalars/scalars.js';
import type { Provenance } from '../record/provenance.js';
import { ProvenanceEnum } from '../record/provenance.type.js';
import { SourceInput } from '../source/source.input.js';

@InputType('PairInput', { description: 'A pair of levels that a document states.' })
export class PairInput {
  @Field(() => String, { description: 'Code of the level of the framework that is related.' })
  from!: string;

  @Field(() => String, { description: 'Code of the level of the framework that it is related to.' })
  to!: string;

  @Field(() => PairRelationEnum, { description: 'How the document relates them.' })
  relation!: PairRecord['relation'];

  @Field(() => ProvenanceEnum, { nullable: true, description: 'How this pair was seen, where that differs from the first source.' })
  provenance?: Provenance | null;

  @Field(() => String, { nullable: true, description: 'Where the document states this pair, where the first source does not say it of all.' })
  pinpoint?: string | null;
}

@InputType('UnmappedLevelsInput', { description: 'Levels that a document leaves out on purpose.' })
export class UnmappedLevelsInput {
  @Field(() => [String], { nullable: true, description: 'Codes of levels of the framework that is related.' })
  from?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'Codes of levels of the framework that it is related to.' })
  to?: string[] | null;
}

@InputType('AlignmentInput', { description: 'A document that relates the levels of two frameworks. Whose statement it is, and whether the other side accepts it, follows from who acts.' })
export class AlignmentInput {
  @Field(() => String, { description: 'Code of the framework that is related.' })
  from!: string;

  @Field(() => String, { description: 'Code of the framework that it is related to.' })
  to!: string;

  @Field(() => AlignmentBasisEnum, { description: 'On what authority.' })
  basis!: AlignmentRecord['basis'];

  @Field(() => PartialDateScalar, { nullable: true, description: 'From when it holds; null where not known.' })
  validFrom?: string | null;

  @Field(() => PartialDateScalar, { nullable: true, description: 'Last year, month or day on which it holds; null where open.' })
  validTo?: string | null;

  @Field(() => AlignmentStandingEnum, { description: 'Whether an authority stands behind it.' })
  standing!: AlignmentRecord['standing'];

  @Field(() => Boolean, { description: 'False where the pairs are not all that the document states.' })
  complete!: boolean;

  @Field(() => String, { nullable: true, description: 'Where it is not complete, why.' })
  coverage?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'False where it answers for exactly its two frameworks, never as a link of a chain; true unless told.' })
  chains?: boolean | null;

  @Field(() => String, { nullable: true, description: 'Key of the alignment that it replaces.' })
  supersedes?: string | null;

  @Field(() => [PairInput], { description: 'The pairs that it states.' })
  pairs!: PairInput[];

  @Field(() => UnmappedLevelsInput, { nullable: true, description: 'Levels that it leaves out on purpose.' })
  unmapped?: UnmappedLevelsInput | null;

  @Field(() => [SourceInput], { description: 'Documents; the pairs rest on the first.' })
  sources!: SourceInput[];

  @Field(() => String, { nullable: true, description: 'Anything else worth knowing.' })
  notes?: string | null;
}
