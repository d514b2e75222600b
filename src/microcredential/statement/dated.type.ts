import { Arg, Ctx, Field, ObjectType } from 'type-graphql';
import { DateScalar } from '../../platform/scalars/scalars.js';
import type { RequestContext } from '../../record/request-context.js';
import type { SaidIn } from './said-in.js';
import { holdsOn } from './window.js';

/** What a placement or a size has of the statement that says it, where the record itself does not. */
@ObjectType()
export abstract class Dated {
  constructor(
    /** The statement that says so; null where the record of the microcredential does. */
    readonly said: SaidIn | null,
  ) {}

  @Field(() => DateScalar, { nullable: true, description: 'First day on which it holds; null where the record itself says it, which is dated by its versions.' })
  get from(): string | null {
    return this.said?.from ?? null;
  }

  @Field(() => DateScalar, { nullable: true, description: 'Last day on which it holds; null where open.' })
  get until(): string | null {
    return this.said?.until ?? null;
  }

  @Field(() => Boolean, { description: 'Whether it holds on a day. What does not is shown for the record, and no filter and no `seenFrom` rests on it.' })
  inForce(
    @Arg('on', () => DateScalar, { nullable: true, description: 'The day asked about; today (UTC) unless told.' }) on: string | null | undefined,
    @Ctx() { today }: RequestContext,
  ): boolean {
    return holdsOn(this.said, on ?? today);
  }
}
