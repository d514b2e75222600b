import { Args, Ctx, Field, Int, ObjectType } from 'type-graphql';
import { listCost, LONG_TEXT } from '../platform/graphql/list-cost.js';
import { JsonScalar } from '../platform/scalars/json-scalar.js';
import { DecimalScalar, LanguageTagScalar, UrlScalar } from '../platform/scalars/scalars.js';
import { inAllLanguages, inLanguage, type ChosenText } from '../record/localised.js';
import { LanguageArgument, LocalisedTextType } from '../record/localised-text.type.js';
import { Node } from '../record/node.type.js';
import type { Provenance } from '../record/provenance.js';
import { ProvenanceEnum } from '../record/provenance.type.js';
import { publicId } from '../record/public-id.js';
import { wanted, type RequestContext } from '../record/request-context.js';
import { Source } from '../source/source.type.js';
import { completenessOf } from './completeness/completeness.js';
import { CompletenessType, StandardArgument } from './completeness/completeness.type.js';
import {
  DesignationEnum,
  MicrocredentialStateEnum,
  OfferStatusEnum,
  ParticipationModeEnum,
  StackabilityKindEnum,
  WorkloadBasisEnum,
} from './microcredential.enums.js';
import type { MicrocredentialRecord } from './microcredential.record.js';
import { MicrocredentialEnding } from './life/ending.type.js';
import { outcomeTexts } from './offer/said.js';
import { StackingTarget } from './offer/stackability.type.js';
import { pathOf } from './page/shown-record.js';

type Offer = MicrocredentialRecord;

@ObjectType('Workload', { description: 'Notional hours of the whole work of a learner.' })
export class Workload {
  @Field(() => DecimalScalar, { nullable: true, description: 'Fewest hours.' })
  minHours!: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'Most hours; null where only the fewest are stated.' })
  maxHours!: string | null;

  @Field(() => WorkloadBasisEnum, { description: 'Stated by the source, or worked out from the credits.' })
  basis!: NonNullable<Offer['workloadHours']>['basis'];
}

@ObjectType('Stackability', { description: 'How a microcredential combines with others. The receiver decides in every system known to us.' })
export class Stackability {
  @Field(() => StackabilityKindEnum, { description: 'Whether it builds towards something larger.' })
  kind!: NonNullable<Offer['stackability']>['kind'];

  @Field(() => String, { nullable: true, description: 'What it builds towards, in words.' })
  into!: string | null;

  @Field(() => [String], { description: 'What it is made of: ids of microcredentials of the same body, keys or permanent ids of those of any, or words.' })
  parts!: string[];

  @Field(() => DecimalScalar, { nullable: true, description: 'Credits of its parts together.' })
  sumOfParts!: string | null;

  @Field(() => [StackingTarget], { complexity: listCost(2), description: 'Larger awards towards which it counts, as its awarding body says, with the evidence.' })
  targets!: StackingTarget[];
}

@ObjectType('Fee', { description: 'What a microcredential costs.' })
export class Fee {
  @Field(() => DecimalScalar, { description: 'Amount, in the currency.' })
  amount!: string;

  @Field(() => String, { description: 'ISO 4217 code of the currency.' })
  currency!: string;

  @Field(() => String, { nullable: true, description: 'Where the amount comes from, in words.' })
  basis!: string | null;
}

@ObjectType('Microcredential', { implements: Node, description: 'A microcredential: a record of assessed learning outcomes of a small volume of learning, as its awarding body or a public page describes it.' })
export class Microcredential extends Node {
  @Field(() => String, { description: 'Its key: the key of its awarding body, a colon, and its id there.' })
  readonly key: string;

  @Field(() => Int, { description: 'Counted from 1 with every change of what everybody sees: what `expectedVersion` asks for.' })
  readonly version: number;

  constructor(
    key: string,
    /** Row in the store: what loaders ask by. Never shown. */
    readonly row: number,
    readonly record: MicrocredentialRecord,
    version: number,
    /** The revision that it is read at; null for the current one. */
    readonly knownAt: number | null,
  ) {
    super(publicId('microcredential', key));
    this.key = key;
    this.version = version;
  }

  @Field(() => UrlScalar, { description: 'Its permanent address: a page for people, JSON-LD for machines. It never goes dead; `/v2` after it names a version.' })
  address(@Ctx() { publicUrl }: RequestContext): string {
    return `${publicUrl}${pathOf(this.key)}`;
  }

  @Field(() => JsonScalar, { complexity: LONG_TEXT, description: 'The whole record, in the form in which it is stored: what an awarding body writes its next version from.' })
  get content(): Offer {
    return this.record;
  }

  @Field(() => MicrocredentialEnding, { nullable: true, description: 'Why it is suspended, superseded or withdrawn; null while it is in use.' })
  get ending(): MicrocredentialEnding | null {
    const { ending } = this.record;
    return ending ? new MicrocredentialEnding(ending) : null;
  }

  @Field(() => String, { description: 'Its title, in the language wanted.' })
  title(@Args(() => LanguageArgument) { language }: LanguageArgument, @Ctx() context: RequestContext): string {
    return inLanguage(this.record.title, wanted(context, language)).text;
  }

  @Field(() => LocalisedTextType, { description: 'Its title, saying which language was used.' })
  localisedTitle(@Args(() => LanguageArgument) { language }: LanguageArgument, @Ctx() context: RequestContext): ChosenText {
    return inLanguage(this.record.title, wanted(context, language));
  }

  @Field(() => [LocalisedTextType], { complexity: listCost(2), description: 'Its title in every language recorded.' })
  get titles(): ChosenText[] {
    return inAllLanguages(this.record.title);
  }

  @Field(() => MicrocredentialStateEnum, { description: 'How the record stands. OBSERVED: seen on public pages, never sent by its awarding body.' })
  get state(): Offer['state'] {
    return this.record.state;
  }

  @Field(() => DesignationEnum, { description: 'What its issuer calls it.' })
  get designation(): Offer['designation'] {
    return this.record.designation;
  }

  @Field(() => UrlScalar, { nullable: true, description: 'Address of the offer.' })
  get url(): string | null {
    return this.record.url;
  }

  @Field(() => OfferStatusEnum, { description: 'Whether the offer stands.' })
  get offerStatus(): Offer['status'] {
    return this.record.status;
  }

  @Field(() => Int, { nullable: true, description: 'Year in which the page was as recorded; null where not noted.' })
  get observed(): number | null {
    return this.record.observed;
  }

  @Field(() => Workload, { nullable: true, description: 'Notional workload; null where the source gives none.' })
  get workload(): Workload | null {
    const hours = this.record.workloadHours;
    return hours && { minHours: hours.min, maxHours: hours.max, basis: hours.basis };
  }

  @Field(() => ParticipationModeEnum, { nullable: true, description: 'Form of participation.' })
  get mode(): Offer['mode'] {
    return this.record.mode;
  }

  @Field(() => String, { nullable: true, description: 'How long it takes, in words.' })
  get duration(): string | null {
    return this.record.duration;
  }

  @Field(() => String, { nullable: true, description: 'How learners are assessed, in words.' })
  get assessment(): string | null {
    return this.record.assessment;
  }

  @Field(() => String, { nullable: true, description: 'How its quality is assured, in words.' })
  get qualityAssurance(): string | null {
    return this.record.qualityAssurance;
  }

  @Field(() => String, { nullable: true, description: 'What is needed to enter, in words.' })
  get prerequisites(): string | null {
    return this.record.prerequisites;
  }

  @Field(() => [LanguageTagScalar], { description: 'Languages of teaching.' })
  get languages(): readonly string[] {
    return this.record.language;
  }

  @Field(() => [String], { complexity: LONG_TEXT, description: 'What a learner knows, understands or can do at the end; of an observed record, in the words of the compilers.' })
  get learningOutcomes(): readonly string[] {
    return outcomeTexts(this.record);
  }

  @Field(() => Stackability, { nullable: true, description: 'How it combines with others; null where the source says nothing.' })
  get stackability(): Stackability | null {
    const stacking = this.record.stackability;
    if (!stacking) return null;
    const { kind, into, parts = [], sumOfParts = null, targets = [] } = stacking;
    return { kind, into, parts: typeof parts === 'string' ? [parts] : parts, sumOfParts, targets: targets.map((target) => new StackingTarget(target)) };
  }

  @Field(() => Fee, { nullable: true, description: 'What it costs; null where the source says nothing.' })
  get fee(): Fee | null {
    return this.record.fee;
  }

  @Field(() => CompletenessType, { description: 'Which elements of a standard the record has, and which it lacks; of the European standard unless told.' })
  completeness(@Args(() => StandardArgument) { standard }: StandardArgument): CompletenessType {
    return new CompletenessType(completenessOf(this.record, standard ?? undefined));
  }

  @Field(() => [Source], { complexity: listCost(4), description: 'The documents of its record; the one that it rests on comes first.' })
  get sources(): Source[] {
    const { source, sources } = this.record;
    const own = source === null ? undefined : sources[source];
    const others = sources.filter((other) => other !== own);
    return [...(own ? [own] : []), ...others].map((document) => new Source(document));
  }

  @Field(() => ProvenanceEnum, { description: 'The mark of the record.' })
  get provenance(): Provenance {
    return this.record.provenance;
  }

  @Field(() => String, { nullable: true, complexity: LONG_TEXT, description: 'Anything else worth knowing, in the words of the compilers.' })
  get notes(): string | null {
    return this.record.notes;
  }
}
