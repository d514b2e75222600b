import { Arg, Args, Ctx, ID, Query, Resolver } from 'type-graphql';
import type { References } from '../equivalence/references.js';
import type { MicrocredentialReader } from '../microcredential/microcredential.reader.js';
import type { StatementReader } from '../microcredential/statement/statement.reader.js';
import { Proposal } from '../proposal/proposal.type.js';
import type { Proposals } from '../proposal/proposals.js';
import { KnownAtArgument } from '../record/known-at.js';
import { Node } from '../record/node.type.js';
import { parsePublicId } from '../record/public-id.js';
import type { RequestContext } from '../record/request-context.js';

@Resolver(() => Node)
export class NodeResolver {
  constructor(
    private readonly references: References,
    private readonly microcredentials: MicrocredentialReader,
    private readonly statements: StatementReader,
    private readonly proposals: Pick<Proposals, 'store'>,
  ) {}

  @Query(() => Node, { nullable: true, description: 'Anything by its permanent id; null where nothing public has it.' })
  async node(
    @Arg('id', () => ID, { description: 'Its id: `framework:ie-nfq`.' }) id: string,
    @Args(() => KnownAtArgument) { knownAt }: KnownAtArgument,
    @Ctx() context: RequestContext,
  ): Promise<Node | null> {
    return (await this.find([id], knownAt ?? null, context))[0] ?? null;
  }

  @Query(() => [Node], { nullable: 'items', description: 'Many things by their permanent ids, in the same order; null where nothing public has the id.' })
  nodes(
    @Arg('ids', () => [ID], { description: 'At most 1,000 ids.' }) ids: string[],
    @Args(() => KnownAtArgument) { knownAt }: KnownAtArgument,
    @Ctx() context: RequestContext,
  ): Promise<(Node | null)[]> {
    return this.find(ids, knownAt ?? null, context);
  }

  private async find(ids: readonly string[], knownAt: number | null, context: RequestContext): Promise<(Node | null)[]> {
    const snapshot = await this.references.at(knownAt);
    const references = ids.map(parsePublicId);
    const keys = references.flatMap((reference) => (reference?.kind === 'microcredential' ? [reference.key] : []));
    const records = keys.length > 0 ? await this.microcredentials.byKeys(keys, knownAt) : [];
    const microcredentials = new Map(keys.map((key, place) => [key, records[place] ?? null]));
    const nodes = references.map((reference): Node | null | Promise<Node | null> => {
      switch (reference?.kind) {
        case undefined:
          return null;
        case 'level':
          return snapshot.frameworks.get(reference.framework)?.level(reference.level) ?? null;
        case 'framework':
          return snapshot.frameworks.get(reference.key) ?? null;
        case 'alignment':
          return snapshot.alignments.get(reference.key) ?? null;
        case 'credit-system':
          return snapshot.creditSystems.get(reference.key) ?? null;
        case 'country':
          return snapshot.countries.get(reference.key) ?? null;
        case 'rule':
          return snapshot.rules.get(reference.key) ?? null;
        case 'organisation':
          return this.microcredentials.organisation(reference.key, knownAt, context);
        case 'statement':
          return this.statements.byKey(reference.key, knownAt, context);
        case 'proposal':
          return this.proposal(reference.key, knownAt);
        case 'microcredential':
          return microcredentials.get(reference.key) ?? null;
      }
    });
    return Promise.all(nodes);
  }

  private async proposal(key: string, knownAt: number | null): Promise<Proposal | null> {
    const stored = await this.proposals.store.byKey(key, knownAt ?? undefined);
    return stored && new Proposal(stored);
  }
}
