import { Arg, Ctx, Field, ObjectType } from 'type-graphql';
import { Level } from '../framework/framework.type.js';
import { listCost } from '../platform/graphql/list-cost.js';
import { DateScalar } from '../platform/scalars/scalars.js';
import type { RequestContext } from '../record/request-context.js';
import { LevelBasisEnum } from './microcredential.enums.js';
import type { levelBasis } from './microcredential.vocabulary.js';
import type { SaidIn } from './statement/said-in.js';
import { holdsOn } from './statement/window.js';

export type LevelBasis = keyof typeof levelBasis.descriptions;

@ObjectType('LevelPlacement', { description: 'That a microcredential is placed on a level: who says so, and what else the same statement names.' })
export class LevelPlacement {
  @Field(() => Level, { description: 'The level.' })
  readonly level: Level;

  @Field(() => LevelBasisEnum, { description: 'Who says so.' })
  readonly basis: LevelBasis;

  @Field(() => [Level], { complexity: listCost(2), description: 'All levels that the same statement names. More than one: it leaves the level open.' })
  readonly among: readonly Level[];

  constructor(
    level: Level,
    basis: LevelBasis,
    among: readonly Level[],
    /** Key of the organisation that says so; null where the record does not name it. */
    readonly assertedByKey: string | null,
    readonly knownAt: number | null,
    /** The statement that says so; null where the record of the microcredential does. */
    readonly said: SaidIn | null,
  ) {
    this.level = level;
    this.basis = basis;
    this.among = among;
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

  @Field(() => String, { description: 'What is to be kept in mind when a conclusion starts from this placement.' })
  get caution(): string {
    return `${CAUTION[this.basis](this.among.length)}${dated(this.said)}`;
  }
}

const dated = (said: SaidIn | null): string => (said === null || said.until === null ? '' : ` It holds from ${said.from} until ${said.until}.`);

const several = (levels: number): string => (levels > 1 ? ` It names ${levels} levels and leaves open which.` : '');

const CAUTION: Record<LevelBasis, (levels: number) => string> = {
  STATED: () => 'Only the awarding body states this level; no other body is known to have confirmed it.',
  RECOMMENDED: (levels) => `A third party recommends this level; no authority has placed the microcredential on its framework.${several(levels)}`,
  DERIVED: () => 'The compilers worked this level out; nobody states it.',
  QUALITY_ASSURED: (levels) => `A process of quality assurance placed it there; the authority of the framework has not included it.${several(levels)}`,
  INCLUDED: (levels) => `The authority of the framework or register has included it there.${several(levels)}`,
};
