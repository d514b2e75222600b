import { Field, ObjectType } from 'type-graphql';
import { PartialDateScalar } from '../../platform/scalars/scalars.js';
import type { MicrocredentialRecord } from '../microcredential.record.js';

@ObjectType('MicrocredentialEnding', { description: 'Why a record is no longer in use, in the words of its awarding body.' })
export class MicrocredentialEnding {
  constructor(private readonly ending: NonNullable<MicrocredentialRecord['ending']>) {}

  @Field(() => PartialDateScalar, { description: 'The day on which it was said.' })
  get on(): string {
    return this.ending.on;
  }

  @Field(() => String, { description: 'Why.' })
  get reason(): string {
    return this.ending.reason;
  }

  @Field(() => String, { nullable: true, description: 'Key of the microcredential that takes its place.' })
  get successor(): string | null {
    return this.ending.successor ?? null;
  }
}
