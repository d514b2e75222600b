import { Arg, Ctx, Field, ObjectType } from 'type-graphql';
import { CreditSystem } from '../credit-system/credit-system.type.js';
import { DateScalar, DecimalScalar } from '../platform/scalars/scalars.js';
import type { RequestContext } from '../record/request-context.js';
import { LevelBasisEnum } from './microcredential.enums.js';
import type { LevelBasis } from './level-placement.type.js';
import type { Microcredential } from './microcredential.type.js';
import type { SaidIn } from './statement/said-in.js';
import { holdsOn } from './statement/window.js';

/** A size in credits, exact, as a record states it. */
export interface CreditSize {
  readonly value: string | null;
  readonly min: string | null;
  readonly max: string | null;
  readonly basis: LevelBasis;
  readonly note: string | null;
}

@ObjectType('CreditValue', { description: 'The size of a microcredential in credits of one system.' })
export class CreditValue {
  @Field(() => CreditSystem, { description: 'The credit system.' })
  readonly creditSystem: CreditSystem;

  constructor(
    creditSystem: CreditSystem,
    private readonly size: CreditSize,
    /** Whose size it is. */
    readonly microcredential: Microcredential,
    /** Key of the organisation that gives the size; null where the record does not name it. */
    readonly assertedByKey: string | null,
    /** The statement that gives it; null where the record of the microcredential does. */
    readonly said: SaidIn | null,
  ) {
    this.creditSystem = creditSystem;
  }

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

  @Field(() => DecimalScalar, { nullable: true, description: 'How many credits; null where only a range of sizes is stated.' })
  get value(): string | null {
    return this.size.value;
  }

  @Field(() => DecimalScalar, { nullable: true, description: 'Fewest credits of a stated range. A range of sizes is no value.' })
  get min(): string | null {
    return this.size.min;
  }

  @Field(() => DecimalScalar, { nullable: true, description: 'Most credits of a stated range.' })
  get max(): string | null {
    return this.size.max;
  }

  @Field(() => LevelBasisEnum, { description: 'Who gives the size.' })
  get basis(): LevelBasis {
    return this.size.basis;
  }

  @Field(() => String, { nullable: true, description: 'Anything else worth knowing.' })
  get note(): string | null {
    return this.size.note;
  }
}
