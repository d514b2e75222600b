import { Arg, Args, Query, Resolver } from 'type-graphql';
import type { Page } from '../platform/connection/connection.type.js';
import { Connection } from '../platform/connection/connection.type.js';
import { brokenCursor, PageArguments } from '../platform/connection/page-arguments.js';
import { pageOfRows } from '../platform/connection/page-of-rows.js';
import { pageSize } from '../platform/graphql/page-size.js';
import { notFound } from '../record/not-found.js';
import { ProposalFilterInput } from './proposal.input.js';
import type { ProposalFilter } from './proposal.store.js';
import { TARGET_KIND } from './proposal.enums.js';
import { Proposal } from './proposal.type.js';
import type { StoredProposal } from './proposal.store.js';
import type { Proposals } from './proposals.js';

const ProposalConnection = Connection(Proposal, 'proposals');

const PREFIX = 'proposal-at:';

/** Cursors of this list are revisions: every change of a proposal has one of its own. */
const cursorOf = (stored: StoredProposal): string => Buffer.from(`${PREFIX}${stored.revision}`).toString('base64url');

function revisionBefore(after: string | null | undefined): number | null {
  if (!after) return null;
  const text = Buffer.from(after, 'base64url').toString();
  if (!/^proposal-at:\d{1,10}$/.test(text)) throw brokenCursor();
  return Number(text.slice(PREFIX.length));
}

const filterOf = ({ state, kind, recordKey, body }: ProposalFilterInput): ProposalFilter =>
  ({ state: state ?? null, kind: kind ? TARGET_KIND[kind] : null, targetKey: recordKey ?? null, body: body ?? null });

@Resolver(() => Proposal)
export class ProposalResolver {
  constructor(private readonly held: Pick<Proposals, 'store'>) {}

  @Query(() => Proposal, { nullable: true, description: 'One proposal, by its key.' })
  async proposal(@Arg('key', () => String, { description: 'Its key: `alignment:ie-nfq--eqf-2020:1`.' }) key: string): Promise<Proposal> {
    const stored = await this.held.store.byKey(key);
    if (!stored) throw notFound('proposal', key, []);
    return new Proposal(stored);
  }

  @Query(() => ProposalConnection, { description: 'Proposals, the one that changed last first.' })
  async proposals(
    @Args(() => PageArguments) { first, after }: PageArguments,
    @Arg('filter', () => ProposalFilterInput, { nullable: true, description: 'Which of them; all unless told.' }) filter: ProposalFilterInput | null | undefined,
  ): Promise<Page<Proposal>> {
    const size = pageSize(first);
    const asked = filterOf(filter ?? {});
    const [rows, totalCount] = await Promise.all([this.held.store.list(asked, size + 1, revisionBefore(after)), this.held.store.count(asked)]);
    return pageOfRows({ rows, size, after, totalCount, nodeOf: (row) => new Proposal(row), cursorOf });
  }
}
