import { Field, ObjectType } from 'type-graphql';
import { DecimalScalar, JurisdictionCodeScalar, UrlScalar } from '../../platform/scalars/scalars.js';
import type { StackingTarget as StackingTargetRecord } from './stackability.record.js';

@ObjectType('StackingTarget', { description: 'A larger award towards which a microcredential counts, as its awarding body says. The receiver decides.' })
export class StackingTarget {
  constructor(private readonly record: StackingTargetRecord) {}

  @Field(() => String, { description: 'The larger award, as its body calls it.' })
  get title(): string {
    return this.record.title;
  }

  @Field(() => String, { nullable: true, description: 'The body that awards it.' })
  get body(): string | null {
    return this.record.body ?? null;
  }

  @Field(() => JurisdictionCodeScalar, { nullable: true, description: 'Where that body is.' })
  get jurisdiction(): string | null {
    return this.record.jurisdiction ?? null;
  }

  @Field(() => String, { nullable: true, description: 'Code of the credit system of both.' })
  get system(): string | null {
    return this.record.system ?? null;
  }

  @Field(() => DecimalScalar, { nullable: true, description: 'Size of the larger award, in credits of that system.' })
  get credits(): string | null {
    return this.record.credits ?? null;
  }

  @Field(() => DecimalScalar, { nullable: true, description: 'How many of its credits are counted for the microcredential.' })
  get counted(): string | null {
    return this.record.counted ?? null;
  }

  @Field(() => String, { nullable: true, description: 'Title of the document of the receiver that says so; null where there is none.' })
  get evidence(): string | null {
    return this.record.evidence?.title ?? null;
  }

  @Field(() => UrlScalar, { nullable: true, description: 'Address of that document.' })
  get evidenceUrl(): string | null {
    return this.record.evidence?.url ?? null;
  }
}
