import { Arg, Args, Ctx, Query, Resolver } from 'type-graphql';
import { Connection, type Page } from '../../platform/connection/connection.type.js';
import { brokenCursor, PageArguments } from '../../platform/connection/page-arguments.js';
import { pageOfRows } from '../../platform/connection/page-of-rows.js';
import { pageSize } from '../../platform/graphql/page-size.js';
import type { RequestContext } from '../../record/request-context.js';
import { requireAllowed } from '../allows.js';
import type { PrivateAct as StoredAct, PrivateActStore } from './private-act.store.js';
import { PrivateAct } from './private-act.type.js';

const PrivateActConnection = Connection(PrivateAct, 'acts');

const PREFIX = 'private-act:';

/** Cursors of this list are numbers: nothing is ever put before an act. */
const cursorOf = ({ number }: StoredAct): string => Buffer.from(`${PREFIX}${number}`).toString('base64url');

function numberBefore(after: string | null | undefined): number | null {
  if (!after) return null;
  const text = Buffer.from(after, 'base64url').toString();
  if (!/^private-act:\d{1,9}$/.test(text)) throw brokenCursor();
  return Number(text.slice(PREFIX.length));
}

@Resolver(() => PrivateAct)
export class PrivateActResolver {
  constructor(private readonly store: PrivateActStore) {}

  @Query(() => PrivateActConnection, {
    nullable: true,
    description: 'Private: what was done with the members, invitations, keys and drafts of a body, newest first. For its administrators, and the operator of the registry.',
  })
  async auditTrail(
    @Ctx() { principal }: RequestContext,
    @Args(() => PageArguments) { first, after }: PageArguments,
    @Arg('organisation', () => String, { nullable: true, description: 'Key of the body; the one that you act for unless told.' }) organisation?: string | null,
  ): Promise<Page<PrivateAct>> {
    const body = organisation ?? principal?.organisation ?? '';
    requireAllowed(principal, 'auditTrail', { owners: [body] });
    const size = pageSize(first);
    const [rows, totalCount] = await Promise.all([this.store.ofBody(body, size + 1, numberBefore(after)), this.store.count(body)]);
    return pageOfRows({ rows, size, after, totalCount, nodeOf: (row) => new PrivateAct(row), cursorOf });
  }
}
