import { ArgsType, Field, Int } from 'type-graphql';
import { userError } from '../platform/graphql/user-error.js';
import { say } from './words/say.js';

@ArgsType()
export class KnownAtArgument {
  @Field(() => Int, { nullable: true, description: 'The revision asked about: what the registry held then. The current one unless told.' })
  knownAt?: number | null;
}

/** What a concept reads at a revision: the current one unless a past revision is named. */
export interface KnownAt<Shelf> {
  at(knownAt?: number | null): Shelf | Promise<Shelf>;
}

/** How far the registry has come. */
export interface Revisions {
  head(): { readonly revision: number };
}

/** A revision that the registry has reached, or a clear refusal. */
export function requireKnown(knownAt: number, { revision }: { readonly revision: number }): void {
  if (Number.isInteger(knownAt) && knownAt >= 0 && knownAt <= revision) return;
  throw userError('BAD_USER_INPUT', say((words) => words.notARevision('knownAt', revision, knownAt)));
}
