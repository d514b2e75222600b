import { Arg, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { listCost } from '../../platform/graphql/list-cost.js';
import { DateScalar, PartialDateScalar } from '../../platform/scalars/scalars.js';
import type { RequestContext } from '../../record/request-context.js';
import { AwardFormatEnum } from '../microcredential.enums.js';
import { Microcredential } from '../microcredential.type.js';
import { Party } from './party.type.js';
import { isReviewOverdue } from './review-overdue.js';

/** When a microcredential holds, and who has a part in it. */
@Resolver(() => Microcredential)
export class OfferTermsResolver {
  @FieldResolver(() => PartialDateScalar, { nullable: true, description: 'From when it is offered as described.' })
  validFrom(@Root() { record }: Microcredential): string | null {
    return record.validFrom ?? null;
  }

  @FieldResolver(() => PartialDateScalar, { nullable: true, description: 'Until when it is offered as described.' })
  validTo(@Root() { record }: Microcredential): string | null {
    return record.validTo ?? null;
  }

  @FieldResolver(() => PartialDateScalar, { nullable: true, description: 'When its awarding body will have reviewed it.' })
  reviewDue(@Root() { record }: Microcredential): string | null {
    return record.reviewDue ?? null;
  }

  @FieldResolver(() => Boolean, { description: 'Whether its review is overdue: the day on which it was due is past. Never of what is superseded or withdrawn.' })
  reviewOverdue(
    @Root() { record }: Microcredential,
    @Arg('on', () => DateScalar, { nullable: true, description: 'The day asked about; today (UTC) unless told.' }) on: string | null | undefined,
    @Ctx() { today }: RequestContext,
  ): boolean {
    return isReviewOverdue(record, on ?? today);
  }

  @FieldResolver(() => String, { nullable: true, description: 'How long a credential holds from its award, as an ISO 8601 duration; null where it does not expire.' })
  expiresAfter(@Root() { record }: Microcredential): string | null {
    return record.expiresAfter ?? null;
  }

  @FieldResolver(() => [AwardFormatEnum], { description: 'In what form a single award is handed over.' })
  awardFormats(@Root() { record }: Microcredential): readonly string[] {
    return record.awardFormats ?? [];
  }

  @FieldResolver(() => [Party], { complexity: listCost(2), description: 'Who teaches it, where that is not the awarding body alone.' })
  providers(@Root() { record }: Microcredential): readonly Party[] {
    return record.providers ?? [];
  }

  @FieldResolver(() => Party, { nullable: true, description: 'Who developed it.' })
  developer(@Root() { record }: Microcredential): Party | null {
    return record.developer ?? null;
  }

  @FieldResolver(() => Party, { nullable: true, description: 'On which platform it is offered.' })
  platform(@Root() { record }: Microcredential): Party | null {
    return record.platform ?? null;
  }
}
