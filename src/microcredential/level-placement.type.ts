import { Args, Ctx, Field, ObjectType } from 'type-graphql';
import { Level } from '../framework/framework.type.js';
import { listCost } from '../platform/graphql/list-cost.js';
import { LanguageArgument } from '../record/localised-text.type.js';
import { wanted, type RequestContext } from '../record/request-context.js';
import { toldIn } from '../platform/text/told-in.js';
import { LevelBasisEnum } from './microcredential.enums.js';
import type { levelBasis } from './microcredential.vocabulary.js';
import { Dated } from './statement/dated.type.js';
import type { SaidIn } from './statement/said-in.js';
import { cautionIn } from './words/caution.js';

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

  @Field(() => String, { description: 'What is to be kept in mind when a conclusion starts from this placement; in English where it cannot be told in the language wanted.' })
  caution(@Args(() => LanguageArgument) { language }: LanguageArgument, @Ctx() context: RequestContext): string {
    const { said } = this;
    const held = said === null || said.until === null ? null : { from: said.from, until: said.until };
    return cautionIn(toldIn(wanted(context, language)), { basis: this.basis, levels: this.among.length, held });
  }
}
