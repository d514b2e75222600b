import { type ClassType, Field, Int, ObjectType } from 'type-graphql';
import { PageInfo } from './page-info.type.js';

/** One page of a list that can grow. */
export interface Page<Node> {
  readonly nodes: readonly Node[];
  readonly totalCount: number;
  readonly pageInfo: PageInfo;
}

/** The connection type of a node: `Connection(Framework, 'frameworks')` -> FrameworkConnection. */
export function Connection<Node extends object>(node: ClassType<Node> | (abstract new (...args: never[]) => Node), many: string) {
  @ObjectType(`${node.name}Connection`, { description: `A page of ${many}.` })
  class ConnectionOfNodes implements Page<Node> {
    @Field(() => [node], { description: `The ${many} of this page.` })
    nodes!: Node[];

    @Field(() => Int, { description: `How many ${many} there are on all pages.` })
    totalCount!: number;

    @Field(() => PageInfo, { description: 'Where the page stands in the list.' })
    pageInfo!: PageInfo;
  }
  return ConnectionOfNodes;
}
