import { Arg, Args, Field, InputType, Query, Resolver } from 'type-graphql';
import { Connection, type Page } from '../platform/connection/connection.type.js';
import { brokenCursor, PageArguments } from '../platform/connection/page-arguments.js';
import { pageOfRows } from '../platform/connection/page-of-rows.js';
import { pageSize } from '../platform/graphql/page-size.js';
import { JurisdictionCodeScalar } from '../platform/scalars/scalars.js';
import { isRecordCode } from '../record/code.js';
import { KnownAtArgument, requireKnown, type Revisions } from '../record/known-at.js';
import { notFound } from '../record/not-found.js';
import { parsePublicId, publicId } from '../record/public-id.js';
import type { OrganisationFilter, OrganisationStore } from './organisation.loader.js';
import type { OrganisationRole } from '../record/organisation-role.js';
import { Organisation, OrganisationRoleEnum } from './organisation.type.js';

@InputType('OrganisationFilter', { description: 'Which organisations; all conditions hold together.' })
export class OrganisationFilterInput {
  @Field(() => [JurisdictionCodeScalar], { nullable: true, description: 'Country of the seat, or a part of it: any of them.' })
  country?: string[] | null;

  @Field(() => OrganisationRoleEnum, { nullable: true, description: 'What it does in this registry.' })
  role?: OrganisationRole | null;
}

/** Organisations among which a near key is looked for. */
const LOOKED_AT = 200;

const OrganisationConnection = Connection(Organisation, 'organisations');

/** Cursors of this list are the ids of organisations. */
function keyAfter(after: string | null | undefined): string {
  if (!after) return '';
  const reference = parsePublicId(Buffer.from(after, 'base64url').toString());
  if (reference?.kind !== 'organisation') throw brokenCursor();
  return reference.key;
}

const cursorOf = (key: string): string => Buffer.from(publicId('organisation', key)).toString('base64url');

@Resolver(() => Organisation)
export class OrganisationResolver {
  constructor(
    private readonly store: OrganisationStore,
    private readonly revisions: Revisions,
  ) {}

  @Query(() => Organisation, { nullable: true, description: 'One organisation, by its key.' })
  async organisation(
    @Arg('key', () => String, { description: 'Its key: `ee-taltech`.' }) key: string,
    @Args(() => KnownAtArgument) { knownAt }: KnownAtArgument,
  ): Promise<Organisation> {
    const revision = this.revision(knownAt);
    const [found] = isRecordCode(key) ? await this.store.byKeys([key], revision) : [];
    if (!found) throw notFound('organisation', key, await this.keysNear(key, revision));
    return new Organisation(found.content, knownAt ?? null);
  }

  @Query(() => OrganisationConnection, { description: 'Organisations, by key.' })
  async organisations(
    @Args(() => PageArguments) { first, after }: PageArguments,
    @Arg('filter', () => OrganisationFilterInput, { nullable: true, description: 'Which of them; all unless told.' }) filter: OrganisationFilterInput | null | undefined,
    @Args(() => KnownAtArgument) { knownAt }: KnownAtArgument,
  ): Promise<Page<Organisation>> {
    const size = pageSize(first);
    const known = this.revision(knownAt);
    const asked: OrganisationFilter = {
      ...(filter?.country ? { countries: filter.country } : {}),
      ...(filter?.role ? { role: filter.role } : {}),
      ...(known === undefined ? {} : { knownAt: known }),
    };
    const [rows, totalCount] = await Promise.all([this.store.list(asked, size + 1, keyAfter(after)), this.store.count(asked)]);
    return pageOfRows({ rows, size, after, totalCount, nodeOf: ({ content }) => new Organisation(content, knownAt ?? null), cursorOf: ({ key }) => cursorOf(key) });
  }

  /** Keys begin with the country, so the one that somebody may have meant is near in the order of keys. */
  private async keysNear(key: string, revision: number | undefined): Promise<string[]> {
    const country = /^[a-z]{2}-/.exec(key)?.[0] ?? '';
    const near = await this.store.list(revision === undefined ? {} : { knownAt: revision }, LOOKED_AT, country);
    return near.map((organisation) => organisation.key);
  }

  /** The past revision asked about; undefined for the current one. */
  private revision(knownAt: number | null | undefined): number | undefined {
    if (knownAt === null || knownAt === undefined) return undefined;
    requireKnown(knownAt, this.revisions.head());
    return knownAt;
  }
}
