import { Arg, Args, Ctx, Query, Resolver } from 'type-graphql';
import { DateScalar, DecimalScalar, JurisdictionCodeScalar } from '../../platform/scalars/scalars.js';
import { KnownAtArgument, type KnownAt } from '../../record/known-at.js';
import type { RequestContext } from '../../record/request-context.js';
import type { CreditSystemShelf } from '../find-credit-system.js';
import { convert } from './conversion.service.js';
import { CreditConversionType } from './conversion.type.js';

@Resolver(() => CreditConversionType)
export class CreditConversionResolver {
  constructor(private readonly shelves: KnownAt<CreditSystemShelf>) {}

  @Query(() => CreditConversionType, { nullable: true, description: 'What a credit value of one system is in another: by statement, by hours and by year, never mixed.' })
  async creditConversion(
    @Arg('value', () => DecimalScalar, { description: 'How many credits.' }) value: string,
    @Arg('from', () => String, { description: 'Code of their credit system: `ects`.' }) from: string,
    @Arg('to', () => String, { description: 'Code of the credit system to tell them in: `gb-cats`.' }) to: string,
    @Arg('jurisdiction', () => JurisdictionCodeScalar, { nullable: true, description: 'Where they were awarded: its own figure of hours comes before the range of the system.' })
    jurisdiction: string | null | undefined,
    @Arg('asOf', () => DateScalar, { nullable: true, description: 'The day asked about; today (UTC) unless told.' }) asOf: string | null | undefined,
    @Arg('admitRecalled', () => Boolean, { nullable: true, description: 'Whether figures that rest on memory may be used; not unless told.' })
    admitRecalled: boolean | null | undefined,
    @Args(() => KnownAtArgument) { knownAt }: KnownAtArgument,
    @Ctx() { today }: RequestContext,
  ): Promise<CreditConversionType> {
    return convert(await this.shelves.at(knownAt), { value, from, to, jurisdiction, on: asOf ?? today, admitRecalled });
  }
}
