import { Field, ObjectType } from 'type-graphql';
import { Level } from '../framework/framework.type.js';
import { listCost } from '../platform/graphql/list-cost.js';
import { LevelBasisEnum } from './microcredential.enums.js';
import type { levelBasis } from './microcredential.vocabulary.js';
import { Dated } from './statement/dated.type.js';
import type { SaidIn } from './statement/said-in.js';

export type LevelBasis = keyof typeof levelBasis.descriptions;

@ObjectType('LevelPlacement', { description: 'That a microcredential is placed on a level: who says so, and what else the same statement names.' })
export class LevelPlacement extends Dated {
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
    said: SaidIn | null,
  ) {
    super(said);
    this.level = level;
    this.basis = basis;
    this.among = among;
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
