import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { References } from '../equivalence/references.js';
import type { RequestContext } from '../record/request-context.js';
import { Proposal } from './proposal.type.js';
import type { Proposals } from './proposals.js';
import { secondPersonFor, SecondPersonEnum, type SecondPerson } from './second-person.js';

/** Who proposed it is looked up for each proposal. */
const ASKS_ACTS = 5;

@Resolver(() => Proposal)
export class SecondPersonResolver {
  constructor(private readonly references: Pick<References, 'current'>, private readonly held: Pick<Proposals, 'decide'>) {}

  @FieldResolver(() => SecondPersonEnum, { nullable: true, description: 'Of which body the second person has to be who approves it, as things stand; null once it has been decided on.' })
  secondPerson(@Root() { stored }: Proposal): SecondPerson | null {
    return secondPersonFor(this.references.current(), stored.content);
  }

  @FieldResolver(() => Boolean, { complexity: ASKS_ACTS, description: 'Whether you, who ask, can be that second person as things stand. False for anybody without key and session, and for who proposed it.' })
  mayApprove(@Root() { stored }: Proposal, @Ctx() { principal }: RequestContext): Promise<boolean> {
    return this.held.decide.mayApprove(principal, stored);
  }
}
