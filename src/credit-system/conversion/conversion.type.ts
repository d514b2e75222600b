import { Args, Ctx, Field, ObjectType } from 'type-graphql';
import type { Amount, ConvertedCredits, CreditBasis, CreditConversion, CreditRefusal, RatioStanding } from '../../core/credit/index.js';
import { listCost } from '../../platform/graphql/list-cost.js';
import { DecimalScalar, LanguageTagScalar } from '../../platform/scalars/scalars.js';
import type { Provenance } from '../../record/provenance.js';
import { ProvenanceEnum } from '../../record/provenance.type.js';
import { inLanguage } from '../../record/localised.js';
import { LanguageArgument } from '../../record/localised-text.type.js';
import { wanted, type RequestContext } from '../../record/request-context.js';
import { toldIn, type ToldLanguage } from '../../platform/text/told-in.js';
import { Source } from '../../source/source.type.js';
import { ConversionBasisEnum, CreditSystem } from '../credit-system.type.js';
import type { CreditSystemShelf } from '../find-credit-system.js';
import { CreditBasisEnum, CreditRefusalReasonEnum } from './conversion.vocabulary.js';
import { en } from './words/en.js';
import { fr } from './words/fr.js';
import type { ConversionWords, UnitOf } from './words/words.js';

@ObjectType('CreditAmount', { description: 'An amount of credits: the exact fraction, and a decimal beside it.' })
export class CreditAmountType implements Amount {
  @Field(() => String, { description: 'Exact: a whole number (`20`) or a fraction (`25/2`).' })
  exact!: string;

  @Field(() => DecimalScalar, { description: 'The same as a decimal: exact, or rounded to six places and then marked.' })
  decimal!: string;

  @Field(() => Boolean, { description: 'Whether the decimal is rounded.' })
  rounded!: boolean;
}

@ObjectType('CreditResult', { description: 'A credit value of one system in another, on one basis.' })
export class CreditResult {
  constructor(
    private readonly result: ConvertedCredits,
    private readonly shelf: CreditSystemShelf,
  ) {}

  @Field(() => CreditBasisEnum, { description: 'What it rests on.' })
  get basis(): CreditBasis {
    return this.result.basis;
  }

  @Field(() => ConversionBasisEnum, { nullable: true, description: 'With what standing the ratio is stated; null on the other bases.' })
  get statedAs(): RatioStanding | null {
    return this.result.statedAs;
  }

  @Field(() => CreditAmountType, { description: 'The least it is worth.' })
  get min(): Amount {
    return this.result.min;
  }

  @Field(() => CreditAmountType, { description: 'The most it is worth; the same as the least where it is one number.' })
  get max(): Amount {
    return this.result.max;
  }

  @Field(() => Boolean, { description: 'The statement was made by the other side, and is read backwards.' })
  get reversed(): boolean {
    return this.result.reversed;
  }

  @Field(() => ProvenanceEnum, { description: 'The weakest mark of the figures it rests on.' })
  get provenance(): Provenance {
    return this.result.provenance;
  }

  @Field(() => String, { description: 'The figures it rests on, in a sentence.' })
  explanation(@Args(() => LanguageArgument) { language }: LanguageArgument, @Ctx() context: RequestContext): string {
    const told = toldIn(wanted(context, language));
    return WORDS[told].ground(this.result.explanation, unitsOf(this.shelf, told));
  }

  @Field(() => LanguageTagScalar, { description: 'The language of the explanation, which is English where it cannot be told in the one wanted.' })
  explanationLanguage(@Args(() => LanguageArgument) { language }: LanguageArgument, @Ctx() context: RequestContext): string {
    return toldIn(wanted(context, language));
  }

  @Field(() => [Source], { complexity: listCost(3), description: 'The documents behind the figures.' })
  get sources(): Source[] {
    return this.result.sources.flatMap(({ system, index }) => this.shelf.creditSystems.get(system)?.sources[index] ?? []);
  }
}

/** What the core refuses, and a range of sizes, which never reaches it. */
type Refusal = CreditRefusal | { readonly basis: CreditBasis; readonly reason: 'RANGE_OF_SIZES' };

interface Conversion extends Pick<CreditConversion, 'results'> {
  readonly refused: readonly Refusal[];
}

@ObjectType('CreditRefusal', { description: 'A basis that cannot be used, and why.' })
export class CreditRefusalType {
  constructor(
    private readonly refusal: Refusal,
    private readonly shelf: CreditSystemShelf,
  ) {}

  @Field(() => CreditBasisEnum, { description: 'The basis.' })
  get basis(): CreditBasis {
    return this.refusal.basis;
  }

  @Field(() => CreditRefusalReasonEnum, { description: 'Why it gives nothing.' })
  get reason(): Refusal['reason'] {
    return this.refusal.reason;
  }

  @Field(() => String, { description: 'Why, in a sentence.' })
  explanation(@Args(() => LanguageArgument) { language }: LanguageArgument, @Ctx() context: RequestContext): string {
    const told = toldIn(wanted(context, language));
    return this.refusal.reason === 'RANGE_OF_SIZES' ? WORDS[told].range() : WORDS[told].refusal(this.refusal.explanation, unitsOf(this.shelf, told));
  }

  @Field(() => LanguageTagScalar, { description: 'The language of the explanation, which is English where it cannot be told in the one wanted.' })
  explanationLanguage(@Args(() => LanguageArgument) { language }: LanguageArgument, @Ctx() context: RequestContext): string {
    return toldIn(wanted(context, language));
  }
}

@ObjectType('CreditConversion', { description: 'What a credit value of one system is in another: every basis by itself, and those that cannot be used.' })
export class CreditConversionType {
  @Field(() => CreditSystem, { description: 'The system of the value.' })
  readonly from: CreditSystem;

  @Field(() => CreditSystem, { description: 'The system that it is told in.' })
  readonly to: CreditSystem;

  constructor(
    from: CreditSystem,
    to: CreditSystem,
    private readonly conversion: Conversion,
    private readonly shelf: CreditSystemShelf,
  ) {
    this.from = from;
    this.to = to;
  }

  @Field(() => [CreditResult], { complexity: listCost(3), description: 'One for each statement (the agreed first), then by hours, then by year.' })
  get results(): CreditResult[] {
    return this.conversion.results.map((result) => new CreditResult(result, this.shelf));
  }

  @Field(() => [CreditRefusalType], { complexity: listCost(3), description: 'What cannot be used, with the reason.' })
  get refused(): CreditRefusalType[] {
    return this.conversion.refused.map((refusal) => new CreditRefusalType(refusal, this.shelf));
  }
}

const WORDS: Record<ToldLanguage, ConversionWords> = { en, fr };

/** What a credit is called in a sentence: "ECTS credit (ects)". */
const unitsOf =
  ({ creditSystems }: CreditSystemShelf, language: ToldLanguage): UnitOf =>
  (code) => {
    const system = creditSystems.get(code);
    return system ? `${inLanguage(system.record.unit, [language]).text} (${code})` : code;
  };
