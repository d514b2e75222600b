import { Arg, Ctx, Field, Int, InterfaceType, ObjectType } from 'type-graphql';
import { PageInfo } from '../../platform/connection/page-info.type.js';
import { listCost, LONG_TEXT } from '../../platform/graphql/list-cost.js';
import { DateScalar, PartialDateScalar } from '../../platform/scalars/scalars.js';
import { Node } from '../../record/node.type.js';
import { publicId } from '../../record/public-id.js';
import type { RequestContext } from '../../record/request-context.js';
import { UserError, type Mistake } from '../../record/user-error.type.js';
import { Source } from '../../source/source.type.js';
import { RuleFinding } from '../validation/validation.type.js';
import { StatementKindEnum, StatementStateEnum } from './statement.enums.js';
import type { StatementRecord } from './statement.record.js';
import type { StoredStatement } from './statement.store.js';
import type { StatementKind, StatementState } from './statement.vocabulary.js';
import { holdsOn, windowOf } from './window.js';

@ObjectType('StatementEnd', { description: 'How a statement was ended by whoever made it.' })
export class StatementEnd {
  @Field(() => DateScalar, { description: 'The first day on which it no longer holds.' })
  on!: string;

  @Field(() => String, { complexity: LONG_TEXT, description: 'Why.' })
  reason!: string;
}

@InterfaceType('Statement', { implements: Node, description: 'What a body says of a microcredential, with dates: never part of its record, and never a reason for a new version of that.' })
export abstract class Statement<Said extends StatementRecord = StatementRecord> extends Node {
  constructor(
    readonly key: string,
    readonly record: Said,
    /** The version, counted from 1. */
    private readonly number: number,
    /** The revision that it is read at; null for the current one. */
    readonly knownAt: number | null,
  ) {
    super(publicId('statement', key));
  }

  @Field(() => StatementKindEnum, { description: 'What kind of statement.' })
  get kind(): StatementKind {
    return this.record.kind;
  }

  @Field(() => Int, { description: 'Its version, counted from 1: what `expectedVersion` asks for.' })
  get version(): number {
    return this.number;
  }

  @Field(() => PartialDateScalar, { description: 'From when it holds.' })
  get from(): string {
    return this.record.from;
  }

  @Field(() => PartialDateScalar, { nullable: true, description: 'Last year, month or day on which it holds, as it was made; null where open. See `ended`.' })
  get until(): string | null {
    return this.record.until;
  }

  @Field(() => StatementStateEnum, { description: 'Whether whoever made it still makes it.' })
  get state(): StatementState {
    return this.record.state;
  }

  @Field(() => StatementEnd, { nullable: true, description: 'How it was ended; null where it stands.' })
  get ended(): StatementEnd | null {
    return this.record.ended ?? null;
  }

  @Field(() => [Source], { complexity: listCost(3), description: 'The documents that it rests on.' })
  get evidence(): Source[] {
    return this.record.evidence.map((source) => new Source(source));
  }

  @Field(() => String, { nullable: true, complexity: LONG_TEXT, description: 'Anything else worth knowing.' })
  get note(): string | null {
    return this.record.note;
  }

  @Field(() => Boolean, { description: 'Whether it holds on a day.' })
  inForce(
    @Arg('on', () => DateScalar, { nullable: true, description: 'The day asked about, for an award the day of the award; today (UTC) unless told.' }) on: string | null | undefined,
    @Ctx() { today }: RequestContext,
  ): boolean {
    return holdsOn(windowOf(this.record), on ?? today);
  }
}

@ObjectType('StatementConnection', { description: 'A page of statements.' })
export class StatementConnection {
  @Field(() => [Statement], { description: 'The statements of this page, by key.' })
  readonly nodes: readonly Statement[];

  @Field(() => PageInfo, { description: 'Where the page stands in the list.' })
  readonly pageInfo: PageInfo;

  constructor(
    nodes: readonly Statement[],
    pageInfo: PageInfo,
    /** Counts only where that is asked for. */
    private readonly count: () => Promise<number>,
  ) {
    this.nodes = nodes;
    this.pageInfo = pageInfo;
  }

  @Field(() => Int, { description: 'How many there are on all pages.' })
  totalCount(): Promise<number> {
    return this.count();
  }
}

@ObjectType('StatementPayload', { description: 'The statement as it stands now, or why nothing was written.' })
export class StatementPayload {
  @Field(() => Statement, { nullable: true, description: 'The statement.' })
  statement!: Statement | null;

  @Field(() => [RuleFinding], { complexity: listCost(5), description: 'What the rules say of it all the same, such as that another level follows from that of the record.' })
  warnings!: readonly RuleFinding[];

  @Field(() => [UserError], { complexity: listCost(3), description: 'Every mistake; empty where it was written.' })
  errors!: readonly Mistake[];
}

/** What makes an instance of the type of a kind. */
export type StatementShape = Pick<StoredStatement, 'key' | 'content' | 'version'>;
