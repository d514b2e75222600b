import { Arg, Args, Field, InputType, Query, Resolver } from 'type-graphql';
import { Connection, type Page } from '../platform/connection/connection.type.js';
import { brokenCursor, PageArguments } from '../platform/connection/page-arguments.js';
import { pageSize } from '../platform/graphql/page-size.js';
import { JurisdictionCodeScalar } from '../platform/scalars/scalars.js';
import { KnownAtArgument } from '../record/known-at.js';
import { parsePublicId } from '../record/public-id.js';
import type { OrganisationFilter, OrganisationStore } from './organisation.loader.js';
import type { OrganisationRole } from './organisation.record.js';
import { Organisation, OrganisationRoleEnum } from './organisation.type.js';

@InputType('OrganisationFilter', { description: 'Which organisations; all conditions hold together.' })
export class OrganisationFilterInput {
  @Field(() => [JurisdictionCodeScalar], { nullable: true, description: 'Country of the seat, or a part of it: any of them.' })
  country?: string[] | null;

  @Field(() => OrganisationRoleEnum, { nullable: true, description: 'What it does in this registry.' })
  role?: OrganisationRole | null;
}

const OrganisationConnection = Connection(Organisation, 'organisations');

/** Cursors of this list are the ids of organisations. */
function keyAfter(after: string | null | undefined): string {
  if (!after) return '';
  const reference = parsePublicId(Buffer.from(after, 'base64url').toString());
  if (reference?.kind !== 'organisation') throw brokenCursor();
  return reference.key;
}

const cursorOf = ({ id }: Organisation): string => Buffer.from(id).toString('base64url');

@Resolver(() => Organisation)
export class OrganisationResolver {
  constructor(private readonly store: OrganisationStore) {}

  @Query(() => Organisation, { nullable: true, description: 'One organisation, by its key; null where there is none.' })
  async organisation(
    @Arg('key', () => String, { description: 'Its key: `ee-taltech`.' }) key: string,
    @Args(() => KnownAtArgument) { knownAt }: KnownAtArgument,
  ): Promise<Organisation | null> {
    const [found] = await this.store.byKeys([key], knownAt ?? undefined);
    return found ? new Organisation(found.content) : null;
  }

  @Query(() => OrganisationConnection, { description: 'Organisations, by key.' })
  async organisations(
    @Args(() => PageArguments) { first, after }: PageArguments,
    @Arg('filter', () => OrganisationFilterInput, { nullable: true, description: 'Which of them; all unless told.' }) filter: OrganisationFilterInput | null | undefined,
    @Args(() => KnownAtArgument) { knownAt }: KnownAtArgument,
  ): Promise<Page<Organisation>> {
    const size = pageSize(first);
    const asked: OrganisationFilter = {
      ...(filter?.country ? { countries: filter.country } : {}),
      ...(filter?.role ? { role: filter.role } : {}),
      ...(knownAt === null || knownAt === undefined ? {} : { knownAt }),
    };
    const [rows, totalCount] = await Promise.all([this.store.list(asked, size + 1, keyAfter(after)), this.store.count(asked)]);
    const nodes = rows.slice(0, size).map(({ content }) => new Organisation(content));
    const [start, end] = [nodes[0], nodes.at(-1)];
    return {
      nodes,
      totalCount,
      pageInfo: {
        hasNextPage: rows.length > size,
        hasPreviousPage: Boolean(after),
        startCursor: start ? cursorOf(start) : null,
        endCursor: end ? cursorOf(end) : null,
      },
    };
  }
}
