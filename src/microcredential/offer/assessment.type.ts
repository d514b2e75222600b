import { Field, ObjectType } from 'type-graphql';
import { UrlScalar } from '../../platform/scalars/scalars.js';
import { AssessmentTypeEnum } from '../microcredential.enums.js';
import type { AssessmentRecord } from './assessment.record.js';

@ObjectType('Assessment', { description: 'One assessment of a microcredential.' })
export class Assessment {
  constructor(private readonly record: AssessmentRecord) {}

  @Field(() => AssessmentTypeEnum, { description: 'What kind of assessment.' })
  get type(): AssessmentRecord['type'] {
    return this.record.type;
  }

  @Field(() => String, { nullable: true, description: 'How it goes, in words.' })
  get method(): string | null {
    return this.record.method ?? null;
  }

  @Field(() => String, { nullable: true, description: 'What has to be shown to pass, in words.' })
  get criteria(): string | null {
    return this.record.criteria ?? null;
  }

  @Field(() => UrlScalar, { nullable: true, description: 'Address of the rubric.' })
  get rubric(): string | null {
    return this.record.rubric ?? null;
  }
}
