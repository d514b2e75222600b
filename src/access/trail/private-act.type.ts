import { Field, ID, Int, ObjectType } from 'type-graphql';
import { DateTimeScalar } from '../../platform/scalars/date-time-scalar.js';
import { enumOf } from '../../record/enum.js';
import type { PrivateAct as StoredAct } from './private-act.store.js';
import { privateActKind, type PrivateActKind } from './private-act.vocabulary.js';

const PrivateActKindEnum = enumOf(privateActKind, 'PrivateActKind', 'What was done in the private matters of a body.');

@ObjectType('PrivateAct', { description: 'Something that was done in the private matters of a body: who, what, when. Never changed, never deleted, and without secrets.' })
export class PrivateAct {
  constructor(readonly stored: StoredAct) {}

  @Field(() => Int, { description: 'Its number, over all bodies, without gaps.' })
  get number(): number {
    return this.stored.number;
  }

  @Field(() => DateTimeScalar, { description: 'When it was done, UTC.' })
  get actedAt(): string {
    return this.stored.actedAt;
  }

  @Field(() => PrivateActKindEnum, { description: 'What was done.' })
  get act(): PrivateActKind {
    return this.stored.act;
  }

  @Field(() => String, { description: 'Key of the body whose matter it is.' })
  get organisation(): string {
    return this.stored.body;
  }

  @Field(() => ID, { nullable: true, description: 'Who did it, as the registry calls them; null where it was done on the machine of the registry.' })
  get person(): string | null {
    return this.stored.person;
  }

  @Field(() => String, { nullable: true, description: 'Key of the body that they acted for; null where they acted for none yet.' })
  get actingFor(): string | null {
    return this.stored.actingFor;
  }

  @Field(() => String, { description: 'What it was done to: the id of a person or of a key, or the key of a draft.' })
  get subject(): string {
    return this.stored.subject;
  }

  @Field(() => String, { nullable: true, description: 'The right that a person got, the scopes of a key, or the version of a draft.' })
  get detail(): string | null {
    return this.stored.detail;
  }
}
