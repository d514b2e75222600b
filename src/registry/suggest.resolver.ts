import { Arg, Ctx, Field, ID, Int, ObjectType, Query, Resolver } from 'type-graphql';
import type { References } from '../equivalence/references.js';
import { answered } from '../microcredential/microcredential-list.type.js';
import { asMicrocredential, type MicrocredentialReader } from '../microcredential/microcredential.reader.js';
import type { MicrocredentialStore } from '../microcredential/microcredential.store.js';
import { pageSize } from '../platform/graphql/page-size.js';
import { enumOf } from '../record/enum.js';
import { inLanguage } from '../record/localised.js';
import { soughtWords } from '../record/matches-text.js';
import type { RequestContext } from '../record/request-context.js';
import { vocabulary } from '../record/vocabulary.js';
import { suggestReference, type Suggestion, type SuggestionKind } from './suggest-reference.js';

const suggestionKind = vocabulary<SuggestionKind>({
  FRAMEWORK: 'A qualifications framework.',
  LEVEL: 'A level of a framework.',
  CREDIT_SYSTEM: 'A credit system.',
  COUNTRY: 'A country or territory.',
  MICROCREDENTIAL: 'A microcredential.',
});

const SuggestionKindEnum = enumOf(suggestionKind, 'SuggestionKind', 'What can be suggested.');

const MOST_SUGGESTIONS = 20;

@ObjectType('Suggestion', { description: 'Something that a person may have meant by what they typed.' })
export class SuggestionType implements Suggestion {
  @Field(() => SuggestionKindEnum, { description: 'What it is.' })
  kind!: SuggestionKind;

  @Field(() => ID, { description: 'Its permanent id.' })
  id!: string;

  @Field(() => String, { description: 'Its code; of a level framework and level, of a microcredential its key.' })
  code!: string;

  @Field(() => String, { description: 'What it is called.' })
  label!: string;

  @Field(() => String, { nullable: true, description: 'What tells it from others of the same label: the country of a framework, say.' })
  detail!: string | null;
}

@Resolver(() => SuggestionType)
export class SuggestResolver {
  constructor(
    private readonly references: References,
    private readonly store: MicrocredentialStore,
    private readonly reader: MicrocredentialReader,
  ) {}

  @Query(() => [SuggestionType], { description: 'What a person may mean while typing: codes and acronyms first, then words. Those that share an acronym are all there, told apart by `detail`.' })
  async suggest(
    @Arg('text', () => String, { description: 'What has been typed so far.' }) text: string,
    @Arg('kinds', () => [SuggestionKindEnum], { nullable: true, description: 'What to look for; everything unless told.' }) kinds: SuggestionKind[] | null | undefined,
    @Arg('first', () => Int, { nullable: true, description: `How many, at most ${MOST_SUGGESTIONS}; 10 unless told.` }) first: number | null | undefined,
    @Ctx() context: RequestContext,
  ): Promise<Suggestion[]> {
    const most = pageSize(first, { pageSize: MOST_SUGGESTIONS, defaultPageSize: 10 });
    const words = soughtWords(text);
    if (words.length === 0) return [];
    const wanted = new Set(kinds ?? (Object.keys(suggestionKind.descriptions) as SuggestionKind[]));
    const found = suggestReference(this.references.current(), words, wanted, most);
    if (!wanted.has('MICROCREDENTIAL') || found.length >= most) return found;
    return [...found, ...(await this.microcredentials(text, most - found.length, context))];
  }

  private async microcredentials(text: string, most: number, context: RequestContext): Promise<Suggestion[]> {
    const { rows } = await answered(this.store.page({ search: text, filter: {} }, { first: most }));
    const found = rows.map((row) => asMicrocredential(row, null));
    return Promise.all(
      found.map(async (one): Promise<Suggestion> => {
        const [body] = await this.reader.awardingBodies(one, context);
        return { kind: 'MICROCREDENTIAL', id: one.id, code: one.key, label: inLanguage(one.record.title, context.languages).text, detail: body?.name ?? null };
      }),
    );
  }
}
