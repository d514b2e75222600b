import { Arg, Args, Int, Query, Resolver } from 'type-graphql';
import type { References } from '../../equivalence/references.js';
import type { Ledger } from '../../ledger/ledger.js';
import { Connection, type Page } from '../../platform/connection/connection.type.js';
import { brokenCursor, PageArguments } from '../../platform/connection/page-arguments.js';
import { pageSize } from '../../platform/graphql/page-size.js';
import { userError } from '../../platform/graphql/user-error.js';
import { changeFrom } from './change.js';
import { Change } from './change.type.js';
import { say } from '../../record/words/say.js';

const ChangeConnection = Connection(Change, 'changes');

const PREFIX = 'change-at:';

const cursorOf = ({ revision }: Change): string => Buffer.from(`${PREFIX}${revision}`).toString('base64url');

function revisionAfter(cursor: string): number {
  const text = Buffer.from(cursor, 'base64url').toString();
  if (!/^change-at:\d{1,10}$/.test(text)) throw brokenCursor();
  return Number(text.slice(PREFIX.length));
}

@Resolver(() => Change)
export class ChangeResolver {
  constructor(
    private readonly ledger: Pick<Ledger, 'entriesAfter'>,
    private readonly references: References,
  ) {}

  @Query(() => ChangeConnection, { description: 'What was accepted since a revision, in order: for copies of the registry. `/changes.jsonl` has the same as JSON Lines.' })
  async changes(
    @Arg('since', () => Int, { nullable: true, description: 'The revision that you have; 0, the beginning, unless told.' }) since: number | null | undefined,
    @Args(() => PageArguments) { first, after }: PageArguments,
  ): Promise<Page<Change>> {
    const { revision } = this.references.head();
    const begin = since ?? 0;
    if (begin < 0 || begin > revision) throw userError('BAD_USER_INPUT', say((words) => words.notARevision('since', revision, begin)));
    const start = after ? revisionAfter(after) : begin;
    const size = pageSize(first);
    // No further than the revision that the answer is told to be of, though more may have been accepted meanwhile.
    const entries = await this.ledger.entriesAfter(start, Math.max(0, Math.min(size, revision - start)));
    const nodes = entries.map((entry) => new Change(changeFrom(entry)));
    const [head, end] = [nodes[0], nodes.at(-1)];
    return {
      nodes,
      totalCount: revision - begin,
      pageInfo: {
        hasNextPage: (end?.revision ?? start) < revision,
        hasPreviousPage: start > begin,
        startCursor: head ? cursorOf(head) : null,
        endCursor: end ? cursorOf(end) : null,
      },
    };
  }
}
