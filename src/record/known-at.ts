import { ArgsType, Field, Int } from 'type-graphql';

@ArgsType()
export class KnownAtArgument {
  @Field(() => Int, { nullable: true, description: 'The revision asked about: what the registry held then. The current one unless told.' })
  knownAt?: number | null;
}

/** What a concept reads at a revision: the current one unless a past revision is named. */
export interface KnownAt<Shelf> {
  at(knownAt?: number | null): Shelf | Promise<Shelf>;
}
