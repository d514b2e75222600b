import { FieldResolver, Resolver, Root } from 'type-graphql';
import type { References } from '../equivalence/references.js';
import { Proposal } from './proposal.type.js';
import { secondPersonFor, SecondPersonEnum, type SecondPerson } from './second-person.js';

@Resolver(() => Proposal)
export class SecondPersonResolver {
  constructor(private readonly references: Pick<References, 'current'>) {}

  @FieldResolver(() => SecondPersonEnum, { nullable: true, description: 'Of which body the second person has to be who approves it, as things stand; null once it has been decided on.' })
  secondPerson(@Root() { stored }: Proposal): SecondPerson | null {
    return secondPersonFor(this.references.current(), stored.content);
  }
}
