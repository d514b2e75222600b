import { Field, ObjectType } from 'type-graphql';
import { CreditSystem } from '../credit-system/credit-system.type.js';
import { DecimalScalar } from '../platform/scalars/scalars.js';
import { LevelBasisEnum } from './microcredential.enums.js';
import type { LevelBasis } from './level-placement.type.js';
import type { Microcredential } from './microcredential.type.js';
import { Dated } from './statement/dated.type.js';
import type { SaidIn } from './statement/said-in.js';

/** A size in credits, exact, as a record states it. */
export interface CreditSize {
  readonly value: string | null;
  readonly min: string | null;
  readonly max: string | null;
  readonly basis: LevelBasis;
  readonly note: string | null;
}

@ObjectType('CreditValue', { description: 'The size of a microcredential in credits of one system.' })
export class CreditValue extends Dated {
  @Field(() => CreditSystem, { description: 'The credit system.' })
  readonly creditSystem: CreditSystem;

  constructor(
    creditSystem: CreditSystem,
    private readonly size: CreditSize,
    /** Whose size it is. */
    readonly microcredential: Microcredential,
    /** Key of the organisation that gives the size; null where the record does not name it. */
    readonly assertedByKey: string | null,
    said: SaidIn | null,
  ) {
    super(said);
    this.creditSystem = creditSystem;
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
