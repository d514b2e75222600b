import { Args, Ctx, Field, ID, Int, ObjectType } from 'type-graphql';
import { CreditSystem } from '../credit-system/credit-system.type.js';
import { listCost, LONG_TEXT } from '../platform/graphql/list-cost.js';
import { JurisdictionCodeScalar, UrlScalar } from '../platform/scalars/scalars.js';
import { enumOf } from '../record/enum.js';
import { inAllLanguages, inLanguage, type ChosenText } from '../record/localised.js';
import { LanguageArgument, LocalisedTextType } from '../record/localised-text.type.js';
import { Node } from '../record/node.type.js';
import { recordProvenance, type Provenance } from '../record/provenance.js';
import { ProvenanceEnum } from '../record/provenance.type.js';
import { levelId, publicId } from '../record/public-id.js';
import { wanted, type RequestContext } from '../record/request-context.js';
import { Source } from '../source/source.type.js';
import { frameworkScope, frameworkStatus, type FrameworkContent, type LevelRecord } from './framework.record.js';
import { OfficialAddressType } from './official-address.type.js';

export const FrameworkScopeEnum = enumOf(frameworkScope, 'FrameworkScope', 'Whose qualifications a framework orders.');
export const FrameworkStatusEnum = enumOf(
  frameworkStatus,
  'FrameworkStatus',
  'What stands of a framework. It plays no part in equivalence: the dates of documents do.',
);

@ObjectType('FrameworkAuthority', { description: 'The body in charge of a framework, as the record of the framework names it.' })
export class FrameworkAuthority {
  @Field(() => String, { description: 'Its name.' })
  name!: string;

  @Field(() => UrlScalar, { nullable: true, description: 'Its address on the web.' })
  url!: string | null;

  @Field(() => ID, { nullable: true, description: 'Permanent id of the organisation that it is, for `node`.' })
  organisation!: string | null;
}

@ObjectType('Framework', { implements: Node, description: 'A national, sub-national, sectoral or regional qualifications framework, with its levels.' })
export class Framework extends Node {
  /** Lowest first. */
  @Field(() => [Level], { complexity: listCost(9), description: 'Its levels, lowest first.' })
  readonly levels: readonly Level[];

  @Field(() => [Source], { complexity: listCost(3), description: 'The documents; the levels rest on the first.' })
  readonly sources: readonly Source[];

  private readonly levelByCode: ReadonlyMap<string, Level>;

  constructor(
    readonly record: FrameworkContent,
    private readonly credits: CreditSystem | null,
  ) {
    super(publicId('framework', record.code));
    const byOrdinal = [...record.levels].sort((a, b) => a.ordinal - b.ordinal);
    this.levels = byOrdinal.map((level) => new Level(this, level));
    this.levelByCode = new Map(this.levels.map((level) => [level.code, level]));
    this.sources = record.sources.map((source) => new Source(source));
  }

  level(code: string): Level | undefined {
    return this.levelByCode.get(code);
  }

  @Field(() => String, { description: 'Its code: `eqf`, `ie-nfq`.' })
  get code(): string {
    return this.record.code;
  }

  @Field(() => String, { description: 'Its short name. Several frameworks may share one: MQF is that of Malta, of Malaysia and of others.' })
  get acronym(): string {
    return this.record.acronym;
  }

  @Field(() => String, { description: 'Its full name, in the language wanted.' })
  name(@Args(() => LanguageArgument) { language }: LanguageArgument, @Ctx() context: RequestContext): string {
    return inLanguage(this.record.name, wanted(context, language)).text;
  }

  @Field(() => LocalisedTextType, { description: 'Its full name, saying which language was used.' })
  localisedName(@Args(() => LanguageArgument) { language }: LanguageArgument, @Ctx() context: RequestContext): ChosenText {
    return inLanguage(this.record.name, wanted(context, language));
  }

  @Field(() => [LocalisedTextType], { complexity: listCost(2), description: 'Its full name in every language recorded.' })
  get names(): ChosenText[] {
    return inAllLanguages(this.record.name);
  }

  @Field(() => FrameworkScopeEnum, { description: 'Whose qualifications it orders.' })
  get scope(): FrameworkContent['scope'] {
    return this.record.scope;
  }

  @Field(() => FrameworkStatusEnum, { description: 'What stands of it, in law and in practice.' })
  get status(): FrameworkContent['status'] {
    return this.record.status;
  }

  @Field(() => [JurisdictionCodeScalar], { complexity: LONG_TEXT, description: 'Where it holds; for a regional framework its member countries.' })
  get jurisdictions(): readonly string[] {
    return this.record.jurisdictions;
  }

  @Field(() => Int, { nullable: true, description: 'Year in which it was adopted.' })
  get established(): number | null {
    return this.record.established;
  }

  @Field(() => Int, { nullable: true, description: 'Year of its latest revision. A document older than that speaks of a former version.' })
  get revised(): number | null {
    return this.record.revised;
  }

  @Field(() => UrlScalar, { nullable: true, description: 'Its own website.' })
  get website(): string | null {
    return this.record.website;
  }

  @Field(() => FrameworkAuthority, { nullable: true, description: 'The body in charge of it; null where the record names none.' })
  get authority(): FrameworkAuthority | null {
    const { authority, authorityOrganisation: key } = this.record;
    return authority && { ...authority, organisation: key === null ? null : publicId('organisation', key) };
  }

  @Field(() => CreditSystem, { nullable: true, description: 'The credit system that it is normally used with.' })
  get creditSystem(): CreditSystem | null {
    return this.credits;
  }

  @Field(() => [String], { description: 'What its level descriptors speak of: knowledge, skills and the like.' })
  get descriptorDomains(): readonly string[] {
    return this.record.descriptorDomains;
  }

  @Field(() => ProvenanceEnum, { description: 'The mark of the record: that of its first source.' })
  get provenance(): Provenance {
    return recordProvenance(this.record);
  }

  @Field(() => String, { nullable: true, complexity: LONG_TEXT, description: 'Anything else worth knowing, in the words of the compilers.' })
  get notes(): string | null {
    return this.record.notes;
  }

  @Field(() => [OfficialAddressType], { complexity: listCost(2), description: 'Official addresses of the same framework.' })
  get sameAs(): OfficialAddressType[] {
    return this.record.sameAs.map((address) => new OfficialAddressType(address));
  }
}

@ObjectType('TypicalQualification', { description: 'A qualification that is commonly placed on a level.' })
export class TypicalQualification {
  @Field(() => [LocalisedTextType], { complexity: listCost(2), description: 'Its name in every language recorded.' })
  names!: ChosenText[];
}

@ObjectType('Level', { implements: Node, description: 'A level of a framework: a band of demand, known by its code and its place in the order.' })
export class Level extends Node {
  @Field(() => Framework, { description: 'The framework that it belongs to.' })
  readonly framework: Framework;

  constructor(
    framework: Framework,
    private readonly record: LevelRecord,
  ) {
    super(levelId(framework.code, record.code));
    this.framework = framework;
  }

  @Field(() => String, { description: 'Its code: text, never a number (`8`, `4+`, `6.sv`, `E3`). It says nothing about order.' })
  get code(): string {
    return this.record.code;
  }

  @Field(() => Int, { description: 'Its place in the order of its framework, 1 for the lowest.' })
  get ordinal(): number {
    return this.record.ordinal;
  }

  @Field(() => String, { description: 'What it is called, in the language wanted.' })
  label(@Args(() => LanguageArgument) { language }: LanguageArgument, @Ctx() context: RequestContext): string {
    return inLanguage(this.record.label, wanted(context, language)).text;
  }

  @Field(() => LocalisedTextType, { description: 'What it is called, saying which language was used.' })
  localisedLabel(@Args(() => LanguageArgument) { language }: LanguageArgument, @Ctx() context: RequestContext): ChosenText {
    return inLanguage(this.record.label, wanted(context, language));
  }

  @Field(() => [LocalisedTextType], { complexity: listCost(2), description: 'What it is called in every language recorded.' })
  get labels(): ChosenText[] {
    return inAllLanguages(this.record.label);
  }

  @Field(() => [String], { description: 'Qualifications commonly placed on it, in the language wanted. Examples, never a rule.' })
  typicalQualifications(@Args(() => LanguageArgument) { language }: LanguageArgument, @Ctx() context: RequestContext): string[] {
    return this.record.typicalQualifications.map((texts) => inLanguage(texts, wanted(context, language)).text);
  }

  @Field(() => [LocalisedTextType], { complexity: listCost(2), description: 'The same, saying which language was used for each.' })
  localisedTypicalQualifications(@Args(() => LanguageArgument) { language }: LanguageArgument, @Ctx() context: RequestContext): ChosenText[] {
    return this.record.typicalQualifications.map((texts) => inLanguage(texts, wanted(context, language)));
  }

  @Field(() => [TypicalQualification], { complexity: listCost(2), description: 'The same, each with its name in every language recorded.' })
  get typicalQualificationNames(): TypicalQualification[] {
    return this.record.typicalQualifications.map((texts) => ({ names: inAllLanguages(texts) }));
  }

  @Field(() => [OfficialAddressType], { complexity: listCost(1), description: 'Official addresses of the same level.' })
  get sameAs(): OfficialAddressType[] {
    return this.record.sameAs.map((address) => new OfficialAddressType(address));
  }
}
