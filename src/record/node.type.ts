import { Field, ID, InterfaceType } from 'type-graphql';

@InterfaceType('Node', { description: 'Anything that has a permanent id: it never vanishes and never changes its meaning.' })
export abstract class Node {
  @Field(() => ID, { description: 'Type and key, the same in every copy of the registry: `framework:ie-nfq`, `level:ie-nfq:8`.' })
  readonly id: string;

  constructor(id: string) {
    this.id = id;
  }
}
