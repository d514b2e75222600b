import { Field, InputType } from 'type-graphql';

const REQUEST = 'Chosen by you, anew for each thing to be done: the same request under the same key is carried out once, however often it is sent.';

/** The input of a mutation that may be sent again without being carried out again (src/registry/repeated-mutations.ts). */
@InputType()
export abstract class Repeatable {
  @Field(() => String, { nullable: true, description: REQUEST })
  idempotencyKey?: string | null;
}
