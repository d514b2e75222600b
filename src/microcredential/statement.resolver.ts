import { Arg, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { CreditConversionType } from '../credit-system/conversion/conversion.type.js';
import { EquivalenceAnswerUnion, type EquivalenceAnswer } from '../equivalence/equivalence.type.js';
import { QUESTION } from '../equivalence/question-cost.js';
import type { References } from '../equivalence/references.js';
import { Organisation } from '../organisation/organisation.type.js';
import { DateScalar } from '../platform/scalars/scalars.js';
import type { RequestContext } from '../record/request-context.js';
import { CreditValue } from './credit-value.type.js';
import { LevelPlacement } from './level-placement.type.js';
import type { MicrocredentialReader } from './microcredential.reader.js';
import { placementSeenFrom, valueIn } from './seen-from.service.js';

@Resolver(() => LevelPlacement)
export class LevelPlacementResolver {
  constructor(
    private readonly references: References,
    private readonly reader: MicrocredentialReader,
  ) {}

  @FieldResolver(() => EquivalenceAnswerUnion, { nullable: true, complexity: QUESTION, description: 'What the level is, seen from another framework.' })
  async seenFrom(
    @Root() placement: LevelPlacement,
    @Arg('framework', () => String, { description: 'Code of the framework that it is seen from.' }) framework: string,
    @Arg('asOf', () => DateScalar, { nullable: true, description: 'The day asked about; today (UTC) unless told.' }) asOf: string | null | undefined,
    @Ctx() { today }: RequestContext,
  ): Promise<EquivalenceAnswer> {
    return placementSeenFrom(await this.references.at(placement.knownAt), placement, framework, asOf ?? today);
  }

  @FieldResolver(() => Organisation, { nullable: true, description: 'The organisation that says so; null where the record does not name it.' })
  assertedBy(@Root() { assertedByKey, knownAt }: LevelPlacement, @Ctx() context: RequestContext): Promise<Organisation | null> | null {
    return assertedByKey === null ? null : this.reader.organisation(assertedByKey, knownAt, context);
  }
}

@Resolver(() => CreditValue)
export class CreditValueResolver {
  constructor(
    private readonly references: References,
    private readonly reader: MicrocredentialReader,
  ) {}

  @FieldResolver(() => CreditConversionType, { nullable: true, description: 'What the size is in another credit system. A range of sizes is refused.' })
  async convertedTo(
    @Root() value: CreditValue,
    @Arg('creditSystem', () => String, { description: 'Code of the credit system to tell it in.' }) creditSystem: string,
    @Arg('asOf', () => DateScalar, { nullable: true, description: 'The day asked about; today (UTC) unless told.' }) asOf: string | null | undefined,
    @Ctx() context: RequestContext,
  ): Promise<CreditConversionType> {
    const { microcredential } = value;
    const [snapshot, jurisdiction] = await Promise.all([this.references.at(microcredential.knownAt), this.reader.country(microcredential, context)]);
    return valueIn(snapshot, value, jurisdiction, creditSystem, asOf ?? context.today);
  }

  @FieldResolver(() => Organisation, { nullable: true, description: 'The organisation that gives the size; null where the record does not name it.' })
  assertedBy(@Root() { assertedByKey, microcredential }: CreditValue, @Ctx() context: RequestContext): Promise<Organisation | null> | null {
    return assertedByKey === null ? null : this.reader.organisation(assertedByKey, microcredential.knownAt, context);
  }
}
