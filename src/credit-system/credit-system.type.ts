import { Args, Ctx, Field, ID, ObjectType } from 'type-graphql';
import { listCost, LONG_TEXT } from '../platform/graphql/list-cost.js';
import { DecimalScalar, JurisdictionCodeScalar, PartialDateScalar } from '../platform/scalars/scalars.js';
import { enumOf } from '../record/enum.js';
import { inAllLanguages, inLanguage, type ChosenText } from '../record/localised.js';
import { LanguageArgument, LocalisedTextType } from '../record/localised-text.type.js';
import { Node } from '../record/node.type.js';
import { recordProvenance, type Provenance } from '../record/provenance.js';
import { ProvenanceEnum } from '../record/provenance.type.js';
import { publicId } from '../record/public-id.js';
import { wanted, type RequestContext } from '../record/request-context.js';
import { Source } from '../source/source.type.js';
import {
  conversionBasis,
  conversionProvenance,
  creditSystemKind,
  creditSystemStatus,
  variantProvenance,
  type ConversionRecord,
  type CreditSystemContent,
  type CreditSystemRecord,
  type NationalVariantRecord,
} from './credit-system.record.js';

export const CreditSystemKindEnum = enumOf(creditSystemKind, 'CreditSystemKind', 'What one credit measures.');
export const CreditSystemStatusEnum = enumOf(creditSystemStatus, 'CreditSystemStatus', 'What stands of a credit system.');
export const ConversionBasisEnum = enumOf(conversionBasis, 'StatementBasis', 'With what standing a document states that credits convert.');

@ObjectType('HoursPerCredit', { description: 'Hours for one credit, from the fewest to the most.' })
export class HoursPerCredit {
  @Field(() => DecimalScalar, { description: 'Fewest hours.' })
  min!: string;

  @Field(() => DecimalScalar, { nullable: true, description: 'Most hours; null where the source states no upper end.' })
  max!: string | null;
}

@ObjectType('NationalVariant', { description: 'The figure that one country fixes for itself.' })
export class NationalVariant {
  constructor(
    private readonly record: NationalVariantRecord,
    private readonly system: CreditSystemRecord,
  ) {}

  @Field(() => JurisdictionCodeScalar, { description: 'The country, or part of one.' })
  get jurisdiction(): string {
    return this.record.jurisdiction;
  }

  @Field(() => HoursPerCredit, { description: 'Hours of learner workload for one credit there.' })
  get notionalHoursPerCredit(): HoursPerCredit {
    return this.record.notionalHoursPerCredit;
  }

  @Field(() => ProvenanceEnum, { description: 'How the figure was seen.' })
  get provenance(): Provenance {
    return variantProvenance(this.system, this.record);
  }

  @Field(() => Source, { nullable: true, description: 'The document that says so.' })
  get source(): Source | null {
    const source = this.system.sources[this.record.source];
    return source ? new Source(source) : null;
  }

  @Field(() => String, { nullable: true, description: 'Anything else worth knowing.' })
  get note(): string | null {
    return this.record.note;
  }
}

@ObjectType('StatedConversion', { description: 'What a document states about credits of two systems: one credit here is `ratio` of the other.' })
export class StatedConversion {
  constructor(
    private readonly record: ConversionRecord,
    private readonly system: CreditSystemRecord,
  ) {}

  @Field(() => String, { description: 'Code of the other credit system.' })
  get to(): string {
    return this.record.to;
  }

  @Field(() => String, { nullable: true, description: 'Exact fraction (`1/2`): credits of the other system for one credit here; null where a range is stated.' })
  get ratio(): string | null {
    return this.record.ratio;
  }

  @Field(() => String, { nullable: true, description: 'Lower end of a stated range of ratios.' })
  get ratioMin(): string | null {
    return this.record.ratioMin;
  }

  @Field(() => String, { nullable: true, description: 'Upper end of a stated range of ratios.' })
  get ratioMax(): string | null {
    return this.record.ratioMax;
  }

  @Field(() => ConversionBasisEnum, { description: 'With what standing.' })
  get basis(): ConversionRecord['basis'] {
    return this.record.basis;
  }

  @Field(() => ProvenanceEnum, { description: 'How the document that states it was seen.' })
  get provenance(): Provenance {
    return conversionProvenance(this.system, this.record);
  }

  @Field(() => Source, { nullable: true, description: 'The document that states it.' })
  get source(): Source | null {
    const source = this.system.sources[this.record.source];
    return source ? new Source(source) : null;
  }

  @Field(() => String, { nullable: true, description: 'Anything else worth knowing.' })
  get note(): string | null {
    return this.record.note;
  }
}

@ObjectType('CreditSystem', { implements: Node, description: 'A credit system: what one credit is, in hours or in shares of a year, and what documents say of its ratio to others.' })
export class CreditSystem extends Node {
  /** The documents as they were seen, in the record's order: the figures rest on the first. */
  private readonly documents: readonly Source[];

  constructor(readonly record: CreditSystemContent) {
    super(publicId('credit-system', record.code));
    this.documents = record.sources.map((source) => new Source(source));
  }

  @Field(() => String, { description: 'Its code: `ects`, `gb-cats`.' })
  get code(): string {
    return this.record.code;
  }

  @Field(() => ID, { nullable: true, description: 'Permanent id of the organisation that was put in charge of it; null where nobody was.' })
  get authority(): string | null {
    const { authorityOrganisation: key } = this.record;
    return key === undefined ? null : publicId('organisation', key);
  }

  @Field(() => String, { description: 'Its name, in the language wanted.' })
  name(@Args(() => LanguageArgument) { language }: LanguageArgument, @Ctx() context: RequestContext): string {
    return inLanguage(this.record.name, wanted(context, language)).text;
  }

  @Field(() => LocalisedTextType, { description: 'Its name, saying which language was used.' })
  localisedName(@Args(() => LanguageArgument) { language }: LanguageArgument, @Ctx() context: RequestContext): ChosenText {
    return inLanguage(this.record.name, wanted(context, language));
  }

  @Field(() => [LocalisedTextType], { complexity: listCost(2), description: 'Its name in every language recorded.' })
  get names(): ChosenText[] {
    return inAllLanguages(this.record.name);
  }

  @Field(() => String, { description: 'What one credit is called, in the language wanted.' })
  unit(@Args(() => LanguageArgument) { language }: LanguageArgument, @Ctx() context: RequestContext): string {
    return inLanguage(this.record.unit, wanted(context, language)).text;
  }

  @Field(() => LocalisedTextType, { description: 'The same, saying which language was used.' })
  localisedUnit(@Args(() => LanguageArgument) { language }: LanguageArgument, @Ctx() context: RequestContext): ChosenText {
    return inLanguage(this.record.unit, wanted(context, language));
  }

  @Field(() => CreditSystemKindEnum, { description: 'What one credit measures.' })
  get kind(): CreditSystemRecord['kind'] {
    return this.record.kind;
  }

  @Field(() => CreditSystemStatusEnum, { description: 'What stands of it, in law and in practice.' })
  get status(): CreditSystemRecord['status'] {
    return this.record.status;
  }

  @Field(() => PartialDateScalar, { nullable: true, description: 'From when it holds; null where not known.' })
  get validFrom(): string | null {
    return this.record.validFrom;
  }

  @Field(() => PartialDateScalar, { nullable: true, description: 'Last year, month or day on which it holds; null where open.' })
  get validTo(): string | null {
    return this.record.validTo;
  }

  @Field(() => [JurisdictionCodeScalar], { description: 'Where it is used.' })
  get jurisdictions(): readonly string[] {
    return this.record.jurisdictions;
  }

  @Field(() => HoursPerCredit, { nullable: true, description: 'Hours of learner workload for one credit; null where the system does not define them.' })
  get notionalHoursPerCredit(): HoursPerCredit | null {
    return this.record.notionalHoursPerCredit;
  }

  @Field(() => HoursPerCredit, { nullable: true, description: 'Hours taught for one credit; null where not stated.' })
  get contactHoursPerCredit(): HoursPerCredit | null {
    return this.record.contactHoursPerCredit;
  }

  @Field(() => DecimalScalar, { nullable: true, description: 'Credits of a full-time year; null where not stated.' })
  get creditsPerFullTimeYear(): string | null {
    return this.record.creditsPerFullTimeYear;
  }

  /** Most systems have none, and ECTS, which most frameworks use, has nearly forty. */
  @Field(() => [NationalVariant], { complexity: listCost(20), description: 'Figures that countries fix for themselves.' })
  get nationalVariants(): NationalVariant[] {
    return this.record.nationalVariants.map((variant) => new NationalVariant(variant, this.record));
  }

  @Field(() => [StatedConversion], { complexity: listCost(3), description: 'What documents state about its ratio to other credit systems, and what the compilers worked out (DERIVED, never used).' })
  get conversions(): StatedConversion[] {
    return this.record.conversions.map((conversion) => new StatedConversion(conversion, this.record));
  }

  @Field(() => [Source], { complexity: listCost(3), description: 'The documents; the figures rest on the first.' })
  get sources(): readonly Source[] {
    return this.documents;
  }

  @Field(() => ProvenanceEnum, { description: 'The mark of the record: that of its first source.' })
  get provenance(): Provenance {
    return recordProvenance(this.record);
  }

  @Field(() => String, { nullable: true, complexity: LONG_TEXT, description: 'Anything else worth knowing.' })
  get notes(): string | null {
    return this.record.notes;
  }
}
