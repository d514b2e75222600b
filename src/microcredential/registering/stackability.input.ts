import { Field, InputType } from 'type-graphql';
import { DecimalScalar } from '../../platform/scalars/scalars.js';
import { StackabilityKindEnum } from '../microcredential.enums.js';

@InputType('EvidenceInput', { description: 'A document of the receiver.' })
export class EvidenceInput {
  @Field(() => String, { description: 'Title of the document.' })
  title!: string;

  @Field(() => String, { nullable: true, description: 'Its address.' })
  url?: string | null;
}

@InputType('StackingTargetInput', { description: 'A larger award towards which it counts.' })
export class StackingTargetInput {
  @Field(() => String, { description: 'The larger award, as its body calls it.' })
  title!: string;

  @Field(() => String, { nullable: true, description: 'The body that awards it.' })
  body?: string | null;

  @Field(() => String, { nullable: true, description: 'Where that body is, as an ISO 3166 code.' })
  jurisdiction?: string | null;

  @Field(() => String, { nullable: true, description: 'Code of the credit system of both.' })
  system?: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'Size of the larger award.' })
  credits?: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'How many of its credits are counted for this.' })
  counted?: string | null;

  @Field(() => EvidenceInput, { nullable: true, description: 'The document of the receiver that says so. Without it the record cannot be published.' })
  evidence?: EvidenceInput | null;
}

@InputType('StackabilityInput', { description: 'How it combines with others.' })
export class StackabilityInput {
  @Field(() => StackabilityKindEnum, { description: 'Whether it builds towards something larger.' })
  kind!: string;

  @Field(() => String, { nullable: true, description: 'What it builds towards, in words; see also `targets`.' })
  into?: string | null;

  @Field(() => [String], { nullable: true, description: 'What it is made of: ids of microcredentials of the same body, keys or permanent ids of those of any, or words.' })
  parts?: readonly string[] | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'Credits of its parts together.' })
  sumOfParts?: string | null;

  @Field(() => [StackingTargetInput], { nullable: true, description: 'Larger awards towards which it counts, with the evidence.' })
  targets?: readonly StackingTargetInput[] | null;
}
