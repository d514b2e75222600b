import { Field, InputType } from 'type-graphql';
import { AssessmentTypeEnum, QualityAssuranceTypeEnum } from '../microcredential.enums.js';

@InputType('AssessmentInput', { description: 'One assessment.' })
export class AssessmentInput {
  @Field(() => AssessmentTypeEnum, { description: 'What kind of assessment. A course with attendance alone is not a microcredential.' })
  type!: string;

  @Field(() => String, { nullable: true, description: 'How it goes, in words.' })
  method?: string | null;

  @Field(() => String, { nullable: true, description: 'What has to be shown to pass, in words.' })
  criteria?: string | null;

  @Field(() => String, { nullable: true, description: 'Address of the rubric.' })
  rubric?: string | null;
}

@InputType('QualityAssuranceInput', { description: 'One kind of quality assurance.' })
export class QualityAssuranceInput {
  @Field(() => QualityAssuranceTypeEnum, { description: 'What kind of quality assurance.' })
  type!: string;

  @Field(() => String, { nullable: true, description: 'The body that assures.' })
  body?: string | null;

  @Field(() => String, { nullable: true, description: 'Date of its decision: `2026`, `2026-05` or `2026-05-31`.' })
  date?: string | null;

  @Field(() => String, { nullable: true, description: 'Address of its decision or report.' })
  document?: string | null;

  @Field(() => String, { nullable: true, description: 'Profile of the provider and its processes of quality assurance and review, in words.' })
  statement?: string | null;
}
