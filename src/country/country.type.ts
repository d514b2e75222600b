import { Args, Ctx, Field, Int, ObjectType } from 'type-graphql';
import { Framework } from '../framework/framework.type.js';
import { listCost } from '../platform/graphql/list-cost.js';
import { JurisdictionCodeScalar } from '../platform/scalars/scalars.js';
import { enumOf } from '../record/enum.js';
import { inAllLanguages, inLanguage, type ChosenText } from '../record/localised.js';
import { LanguageArgument, LocalisedTextType } from '../record/localised-text.type.js';
import { Node } from '../record/node.type.js';
import type { Provenance } from '../record/provenance.js';
import { ProvenanceEnum } from '../record/provenance.type.js';
import { publicId } from '../record/public-id.js';
import { wanted, type RequestContext } from '../record/request-context.js';
import { Source } from '../source/source.type.js';
import { countryStatus, type CountryRecord } from './country.record.js';

export const CountryStatusEnum = enumOf(
  countryStatus,
  'CountryStatus',
  'What stands of the framework that is to cover all qualifications of a country. UNKNOWN is not NONE.',
);

@ObjectType('Membership', { description: 'That a country takes part in a framework of several countries.' })
export class Membership {
  @Field(() => Framework, { description: 'The framework of several countries.' })
  framework!: Framework;

  @Field(() => Int, { nullable: true, description: 'Year from which the country takes part; null where not known.' })
  since!: number | null;
}

@ObjectType('Country', { implements: Node, description: 'What is known of one country: its framework, that it has none, or that we do not know.' })
export class Country extends Node {
  @Field(() => [Framework], { complexity: listCost(2), description: 'Its own frameworks, partial ones and former ones too.' })
  readonly frameworks: readonly Framework[];

  @Field(() => [Membership], { complexity: listCost(2), description: 'Frameworks of several countries that it takes part in.' })
  readonly memberOf: readonly Membership[];

  constructor(
    readonly record: CountryRecord,
    frameworks: ReadonlyMap<string, Framework>,
  ) {
    super(publicId('country', record.code));
    this.frameworks = record.frameworks.flatMap((code) => frameworks.get(code) ?? []);
    this.memberOf = record.memberOf.flatMap(({ framework: code, since }) => {
      const framework = frameworks.get(code);
      return framework ? [{ framework, since: since ?? null }] : [];
    });
  }

  @Field(() => JurisdictionCodeScalar, { description: 'ISO 3166-1 code.' })
  get code(): string {
    return this.record.code;
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

  @Field(() => CountryStatusEnum, { description: 'What stands of its framework for all qualifications.' })
  get status(): CountryRecord['status'] {
    return this.record.status;
  }

  @Field(() => Source, { nullable: true, description: 'The document that the status rests on.' })
  get source(): Source | null {
    const { source, provenance } = this.record;
    return source ? new Source({ ...source, provenance }) : null;
  }

  @Field(() => ProvenanceEnum, { description: 'How the status was seen.' })
  get provenance(): Provenance {
    return this.record.provenance;
  }

  @Field(() => String, { nullable: true, description: 'Anything else worth knowing.' })
  get note(): string | null {
    return this.record.note;
  }
}
