import { Field, ObjectType } from 'type-graphql';
import { PartialDateScalar, UrlScalar } from '../../platform/scalars/scalars.js';
import { QualityAssuranceTypeEnum } from '../microcredential.enums.js';
import type { QualityAssuranceRecord } from './quality-assurance.record.js';

@ObjectType('QualityAssurance', { description: 'How the quality of a microcredential is assured, as its awarding body says. What agencies decide they say themselves.' })
export class QualityAssurance {
  constructor(private readonly record: QualityAssuranceRecord) {}

  @Field(() => QualityAssuranceTypeEnum, { description: 'What kind of quality assurance.' })
  get type(): QualityAssuranceRecord['type'] {
    return this.record.type;
  }

  @Field(() => String, { nullable: true, description: 'The body that assures.' })
  get body(): string | null {
    return this.record.body ?? null;
  }

  @Field(() => PartialDateScalar, { nullable: true, description: 'Date of its decision.' })
  get date(): string | null {
    return this.record.date ?? null;
  }

  @Field(() => UrlScalar, { nullable: true, description: 'Address of its decision or report.' })
  get document(): string | null {
    return this.record.document ?? null;
  }

  @Field(() => String, { nullable: true, description: 'Profile of the provider and its processes of quality assurance and review, in words.' })
  get statement(): string | null {
    return this.record.statement ?? null;
  }
}
