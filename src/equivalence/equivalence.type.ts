import { Args, Ctx, createUnionType, Field, Int, ObjectType } from 'type-graphql';
import { Alignment } from '../alignment/alignment.type.js';
import { AlignmentBasisEnum } from '../alignment/alignment.type.js';
import {
  isCertain,
  relationNames,
  type Basis,
  type LevelsAnswer,
  type NoAnswer,
  type Provenance,
  type Reason,
  type Relation,
  type RelationSet,
} from '../core/index.js';
import { Framework, Level } from '../framework/framework.type.js';
import { listCost, LONG_TEXT } from '../platform/graphql/list-cost.js';
import { DateScalar, LanguageTagScalar } from '../platform/scalars/scalars.js';
import { LanguageArgument } from '../record/localised-text.type.js';
import { ProvenanceEnum } from '../record/provenance.type.js';
import { wanted, type RequestContext } from '../record/request-context.js';
import { toldIn } from '../platform/text/told-in.js';
import { Chain } from './chain.type.js';
import { ReasonEnum, RelationEnum, VerdictEnum } from './equivalence.vocabulary.js';
import { explanationIn, wordsIn } from './explain.js';
import type { ReferenceSnapshot } from './reference-snapshot.js';
import { related } from './related.js';

@ObjectType('EquivalentLevel', { description: 'A level that an answer names, and what the evidence leaves possible between it and the level asked about.' })
export class EquivalentLevel {
  constructor(
    level: Level,
    private readonly set: RelationSet,
  ) {
    this.level = level;
  }

  @Field(() => Level, { description: 'The level.' })
  readonly level: Level;

  @Field(() => [RelationEnum], { description: 'The relations that remain possible. All five: the evidence cannot tell.' })
  get relations(): Relation[] {
    return relationNames(this.set);
  }

  @Field(() => Boolean, { description: 'The two share a part whatever else holds: APART is not among the relations.' })
  get certain(): boolean {
    return isCertain(this.set);
  }
}

/** What both kinds of answer have: the question, and the chains that were followed. */
abstract class Answered<Told extends LevelsAnswer | NoAnswer> {
  constructor(
    protected readonly answer: Told,
    protected readonly snapshot: ReferenceSnapshot,
    protected readonly day: string,
  ) {}

  get asOf(): string {
    return this.day;
  }

  get from(): Level {
    return this.snapshot.level(this.answer.from);
  }

  get to(): Framework {
    return this.snapshot.framework(this.answer.to.code);
  }

  get chains(): Chain[] {
    return this.answer.chains.map((chain) => new Chain(chain, this.snapshot));
  }

  protected explained(context: RequestContext, language?: string | null): string {
    return explanationIn(wanted(context, language), this.snapshot, this.day).of(this.answer);
  }
}

const notConferredIn = (context: RequestContext, language?: string | null): string[] => [...wordsIn(wanted(context, language)).notConferred()];

@ObjectType('Equivalence', { description: 'What a level is in another framework, with the documents it rests on.' })
export class Equivalence extends Answered<LevelsAnswer> {
  @Field(() => VerdictEnum, { description: 'One level, several, or a conflict.' })
  get verdict(): LevelsAnswer['verdict'] {
    return this.answer.verdict;
  }

  @Field(() => Int, { description: 'Documents in each deciding chain; 0 for a level seen from its own framework.' })
  get hops(): number {
    return this.answer.hops;
  }

  @Field(() => Level, { description: 'The level asked about.' })
  override get from(): Level {
    return super.from;
  }

  @Field(() => Framework, { description: 'The framework that it is seen from.' })
  override get to(): Framework {
    return super.to;
  }

  @Field(() => [EquivalentLevel], { complexity: listCost(2), description: 'The levels named, lowest first.' })
  get levels(): EquivalentLevel[] {
    return this.answer.levels.map(({ level, relations }) => new EquivalentLevel(this.snapshot.level(level), relations));
  }

  @Field(() => Level, { description: 'The lowest level named.' })
  get lowest(): Level {
    return this.snapshot.level(this.answer.levels[0]!.level);
  }

  @Field(() => Level, { description: 'The highest level named.' })
  get highest(): Level {
    return this.snapshot.level(this.answer.levels.at(-1)!.level);
  }

  @Field(() => AlignmentBasisEnum, { nullable: true, description: 'The weakest document of the first chain; null where none is needed.' })
  get force(): Basis | null {
    return this.answer.force;
  }

  @Field(() => ProvenanceEnum, { nullable: true, description: 'The worst mark among the pairs that the first chain uses; null where none is needed.' })
  get provenance(): Provenance | null {
    return this.answer.provenance;
  }

  @Field(() => Boolean, { description: 'A step of the first chain reads a document against its direction, which the other side has not signed.' })
  get reversed(): boolean {
    return this.answer.reversed;
  }

  @Field(() => Boolean, { description: 'For some level the deciding chains leave no relation in common; then all that any of them says is listed.' })
  get relationsDisagree(): boolean {
    return this.answer.relationsDisagree;
  }

  @Field(() => [Alignment], { complexity: listCost(2), description: 'Where conflicting chains part: the first documents that differ. Empty unless the verdict is CONFLICTING.' })
  get partsAt(): Alignment[] {
    return this.answer.partsAt.map((document) => this.snapshot.alignment(document));
  }

  @Field(() => String, { complexity: LONG_TEXT, description: 'The answer in plain sentences that name the documents.' })
  explanation(@Args(() => LanguageArgument) { language }: LanguageArgument, @Ctx() context: RequestContext): string {
    return this.explained(context, language);
  }

  @Field(() => LanguageTagScalar, { description: 'The language of the explanation, which is English where it cannot be told in the one wanted.' })
  explanationLanguage(@Args(() => LanguageArgument) { language }: LanguageArgument, @Ctx() context: RequestContext): string {
    return toldIn(wanted(context, language));
  }

  @Field(() => [String], { complexity: LONG_TEXT, description: 'What this answer does not say.' })
  notConferred(@Args(() => LanguageArgument) { language }: LanguageArgument, @Ctx() context: RequestContext): string[] {
    return notConferredIn(context, language);
  }

  @Field(() => [Chain], { complexity: listCost(10), description: 'The deciding chains first, then the checks.' })
  override get chains(): Chain[] {
    return super.chains;
  }

  @Field(() => DateScalar, { description: 'The day asked about.' })
  override get asOf(): string {
    return super.asOf;
  }
}

@ObjectType('NoEquivalence', { description: 'No level follows from the documents. An answer with its reason, not an error.' })
export class NoEquivalence extends Answered<NoAnswer> {
  @Field(() => ReasonEnum, { description: 'Which of the five kinds of no it is.' })
  get reason(): Reason {
    return this.answer.reason;
  }

  @Field(() => Level, { description: 'The level asked about.' })
  override get from(): Level {
    return super.from;
  }

  @Field(() => Framework, { description: 'The framework that it is seen from.' })
  override get to(): Framework {
    return super.to;
  }

  @Field(() => DateScalar, { nullable: true, description: 'NOT_IN_FORCE: first day of the last span on which there were levels, or of the next; null where open or for another reason.' })
  get heldFrom(): string | null {
    return this.answer.heldFrom;
  }

  @Field(() => DateScalar, { nullable: true, description: 'NOT_IN_FORCE: last day of that span; null where open or for another reason.' })
  get heldUntil(): string | null {
    return this.answer.heldUntil;
  }

  @Field(() => String, { complexity: LONG_TEXT, description: 'What is missing: the document that would settle the question, in words.' })
  wouldSettle(@Args(() => LanguageArgument) { language }: LanguageArgument, @Ctx() context: RequestContext): string {
    const { from, to } = this.answer;
    const near = { from: related(this.snapshot, from.framework.code, this.day), to: related(this.snapshot, to.code, this.day) };
    return explanationIn(wanted(context, language), this.snapshot, this.day).wouldSettle(this.answer, near);
  }

  @Field(() => String, { complexity: LONG_TEXT, description: 'The answer in plain sentences that name the documents.' })
  explanation(@Args(() => LanguageArgument) { language }: LanguageArgument, @Ctx() context: RequestContext): string {
    return this.explained(context, language);
  }

  @Field(() => LanguageTagScalar, { description: 'The language of the explanation, which is English where it cannot be told in the one wanted.' })
  explanationLanguage(@Args(() => LanguageArgument) { language }: LanguageArgument, @Ctx() context: RequestContext): string {
    return toldIn(wanted(context, language));
  }

  @Field(() => [String], { complexity: LONG_TEXT, description: 'What this answer does not say.' })
  notConferred(@Args(() => LanguageArgument) { language }: LanguageArgument, @Ctx() context: RequestContext): string[] {
    return notConferredIn(context, language);
  }

  @Field(() => [Chain], {
    complexity: listCost(10),
    description: 'The chains that the no rests on first (deciding): the gap, the chains that held, or the disowned document; then the checks.',
  })
  override get chains(): Chain[] {
    return super.chains;
  }

  @Field(() => DateScalar, { description: 'The day asked about.' })
  override get asOf(): string {
    return super.asOf;
  }
}

export type EquivalenceAnswer = Equivalence | NoEquivalence;

export const EquivalenceAnswerUnion = createUnionType({
  name: 'EquivalenceAnswer',
  description: 'What a level is in another framework, or why nothing follows.',
  types: () => [Equivalence, NoEquivalence] as const,
  resolveType: (answer) => (answer instanceof Equivalence ? 'Equivalence' : 'NoEquivalence'),
});
