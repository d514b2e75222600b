import { Field, ID, Int, ObjectType } from 'type-graphql';
import { listCost, LONG_TEXT } from '../../platform/graphql/list-cost.js';
import { DateTimeScalar } from '../../platform/scalars/date-time-scalar.js';
import type { HistoryFacts } from './history-entry.js';

@ObjectType('HistoryEntry', { description: 'A version of a record: who said it, when, what was changed, and why.' })
export class HistoryEntry implements HistoryFacts {
  @Field(() => Int, { description: 'The version, counted from 1.' })
  version!: number;

  @Field(() => Int, { description: 'The revision of the registry that it made. Asked with `knownAt`, it gives the record as it was.' })
  revision!: number;

  @Field(() => ID, { nullable: true, description: 'Id of the organisation whose word it is; null for the compilers of the seeds. Persons are not shown.' })
  body!: string | null;

  @Field(() => DateTimeScalar, { description: 'When it was accepted.' })
  recordedAt!: string;

  @Field(() => String, { nullable: true, complexity: LONG_TEXT, description: 'Why, in the words of the body; null where it gave none.' })
  why!: string | null;

  @Field(() => [String], { complexity: listCost(3), description: 'The fields of the record, as the seed format names them, that differ from the version before; none for the first.' })
  changedFields!: readonly string[];

  @Field(() => String, { description: 'SHA-256 of the content as canonical JSON (RFC 8785), hexadecimal: as the ledger keeps it.' })
  sha256!: string;
}
