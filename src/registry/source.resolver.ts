import { Arg, Args, Field, InputType, ObjectType, Query, Resolver } from 'type-graphql';
import type { References } from '../equivalence/references.js';
import { Connection, type Page } from '../platform/connection/connection.type.js';
import { PageArguments } from '../platform/connection/page-arguments.js';
import { pageOfList } from '../platform/connection/page-of-list.js';
import { listCost } from '../platform/graphql/list-cost.js';
import { KnownAtArgument } from '../record/known-at.js';
import { textMatcher } from '../record/matches-text.js';
import { Node } from '../record/node.type.js';
import type { Provenance } from '../record/provenance.js';
import { ProvenanceEnum } from '../record/provenance.type.js';
import { Source } from '../source/source.type.js';
import { citedSources, type Citations } from './cited-sources.js';

@ObjectType('CitedSource', { description: 'A document, and the frameworks, alignments and credit systems that name it.' })
export class CitedSource implements Citations {
  @Field(() => Source, { description: 'The document, as the first record that names it describes it.' })
  source!: Source;

  @Field(() => [Node], { complexity: listCost(3), description: 'The reference records that name it.' })
  citedBy!: Node[];
}

@InputType('SourceFilter', { description: 'Which documents; all conditions hold together.' })
export class SourceFilter {
  @Field(() => ProvenanceEnum, { nullable: true, description: 'How it was seen.' })
  provenance?: Provenance | null;

  @Field(() => String, { nullable: true, description: 'Words of its title or publisher.' })
  text?: string | null;
}

const SourceConnection = Connection(CitedSource, 'documents');

function fits({ provenance, text }: SourceFilter): (cited: Citations) => boolean {
  const hasText = textMatcher(text);
  return ({ source }) => (!provenance || source.provenance === provenance) && hasText([source.title, source.publisher ?? '']);
}

@Resolver(() => CitedSource)
export class SourceResolver {
  constructor(private readonly references: References) {}

  @Query(() => SourceConnection, { description: 'The documents that the reference data rest on, each once.' })
  async sources(
    @Args(() => PageArguments) page: PageArguments,
    @Arg('filter', () => SourceFilter, { nullable: true, description: 'Which of them; all unless told.' }) filter: SourceFilter | null | undefined,
    @Args(() => KnownAtArgument) { knownAt }: KnownAtArgument,
  ): Promise<Page<Citations>> {
    const sources = [...citedSources(await this.references.at(knownAt)).values()];
    return pageOfList(sources.filter(fits(filter ?? {})), ({ source }) => source.id, page);
  }
}
