import { Ctx, Field, Int, ObjectType } from 'type-graphql';
import { PageInfo } from '../platform/connection/page-info.type.js';
import { userError } from '../platform/graphql/user-error.js';
import type { RequestContext } from '../record/request-context.js';
import { enumOf } from '../record/enum.js';
import { vocabulary } from '../record/vocabulary.js';
import type { FacetField } from './facet.js';
import type { FacetLabels } from './facet-labels.js';
import type { MicrocredentialPage } from './microcredential-page.js';
import { asMicrocredential } from './microcredential.reader.js';
import type { MicrocredentialQuestion, MicrocredentialStore, PageAsked } from './microcredential.store.js';
import { Microcredential } from './microcredential.type.js';
import { DatabaseBusy, StatementTimeout } from '../platform/database/errors.js';
import { QuestionRefused } from './question-refused.js';
import { say } from './words/say.js';

const facetField = vocabulary<FacetField>({
  COUNTRY: 'Country of the awarding body.',
  FRAMEWORK: 'Framework on which it is placed.',
  LEVEL: 'Level on which it is placed.',
  CREDIT_SYSTEM: 'Credit system in which its size is stated.',
  MODE: 'Form of participation.',
  LANGUAGE: 'Language of teaching.',
  OFFER_STATUS: 'Whether the offer stands.',
  AWARDING_BODY: 'Awarding body.',
});

const FacetFieldEnum = enumOf(facetField, 'FacetField', 'What lists of microcredentials are counted by.');

@ObjectType('FacetValue', { description: 'How many microcredentials on all pages have one value.' })
export class FacetValue {
  @Field(() => String, { description: 'The value, as a filter takes it; for LEVEL framework and level with a colon between.' })
  value!: string;

  @Field(() => String, { description: 'The value as a person reads it.' })
  label!: string;

  @Field(() => Int, { description: 'How many; filtering by the value as well gives exactly so many.' })
  count!: number;
}

@ObjectType('Facet', { description: 'The values of one field over all pages of a list.' })
export class Facet {
  @Field(() => FacetFieldEnum, { description: 'The field.' })
  field!: FacetField;

  @Field(() => [FacetValue], { description: 'At most fifty values, the most frequent first.' })
  values!: FacetValue[];
}

/** Turns a refusal of the store into an error that says what to change. */
export async function answered<Result>(reading: Promise<Result>): Promise<Result> {
  try {
    return await reading;
  } catch (error) {
    if (error instanceof QuestionRefused) throw userError('BAD_USER_INPUT', error.sentence, { argument: error.argument });
    if (error instanceof StatementTimeout) throw userError('TIME_LIMIT', say((words) => words.searchTookTooLong()));
    if (error instanceof DatabaseBusy) throw userError('TIME_LIMIT', say((words) => words.tooManySearches()));
    throw error;
  }
}

/** A page of microcredentials. Each part is read when it is asked for, and only then. */
@ObjectType('MicrocredentialConnection', { description: 'A page of microcredentials, with the counts of all pages.' })
export class MicrocredentialList {
  private reading: Promise<MicrocredentialPage> | null = null;

  constructor(
    private readonly store: MicrocredentialStore,
    private readonly labels: FacetLabels,
    private readonly question: MicrocredentialQuestion,
    private readonly asked: PageAsked,
  ) {}

  private page(): Promise<MicrocredentialPage> {
    return (this.reading ??= answered(this.store.page(this.question, this.asked)));
  }

  @Field(() => [Microcredential], { description: 'The microcredentials of this page: by key, or where there is a search the best match first.' })
  async nodes(): Promise<Microcredential[]> {
    const { rows } = await this.page();
    return rows.map((row) => asMicrocredential(row, this.question.knownAt ?? null));
  }

  @Field(() => Int, { description: 'How many there are on all pages.' })
  totalCount(): Promise<number> {
    return answered(this.store.totalCount(this.question));
  }

  @Field(() => [Facet], { description: 'The values that the microcredentials on all pages have, with their counts.' })
  async facets(@Ctx() context: RequestContext): Promise<Facet[]> {
    return this.labels.label(await answered(this.store.facets(this.question)), this.question.knownAt ?? null, context);
  }

  @Field(() => PageInfo, { description: 'Where the page stands in the list.' })
  async pageInfo(): Promise<PageInfo> {
    const { hasNextPage, startCursor = null, endCursor } = await this.page();
    return { hasNextPage, hasPreviousPage: this.asked.after !== undefined, startCursor, endCursor };
  }
}
