import { Field, ID, Int, ObjectType } from 'type-graphql';
import { LONG_TEXT } from '../../platform/graphql/list-cost.js';
import { DateTimeScalar } from '../../platform/scalars/date-time-scalar.js';
import { JsonScalar } from '../../platform/scalars/json-scalar.js';
import { enumOf } from '../../record/enum.js';
import type { RecordKind } from '../../record/kind.js';
import { publicId } from '../../record/public-id.js';
import { vocabulary } from '../../record/vocabulary.js';
import type { ChangeFacts } from './change.js';

const KINDS = {
  framework: 'FRAMEWORK', alignment: 'ALIGNMENT', 'credit-system': 'CREDIT_SYSTEM', country: 'COUNTRY', organisation: 'ORGANISATION',
  rule: 'RULE', microcredential: 'MICROCREDENTIAL', statement: 'STATEMENT', proposal: 'PROPOSAL',
} as const satisfies Record<RecordKind, string>;

type ChangeKind = (typeof KINDS)[RecordKind];

const recordKind = vocabulary<ChangeKind>({
  FRAMEWORK: 'A qualifications framework.',
  ALIGNMENT: 'A document that relates two frameworks.',
  CREDIT_SYSTEM: 'A credit system.',
  COUNTRY: 'A country.',
  RULE: 'What a jurisdiction asks of microcredentials.',
  ORGANISATION: 'An organisation.',
  MICROCREDENTIAL: 'A microcredential.',
  STATEMENT: 'A dated statement about a microcredential.',
  PROPOSAL: 'A proposal to change reference data.',
});

const RecordKindEnum = enumOf(recordKind, 'RecordKind', 'The kinds of record that the registry holds.');

@ObjectType('Change', { description: 'An accepted write. All of them, replayed in order, give every record as it stands.' })
export class Change {
  constructor(readonly facts: ChangeFacts) {}

  @Field(() => Int, { description: 'The revision that it made: the number of accepted writes up to it.' })
  get revision(): number {
    return this.facts.revision;
  }

  @Field(() => RecordKindEnum, { description: 'Kind of the record.' })
  get kind(): ChangeKind {
    return KINDS[this.facts.kind];
  }

  @Field(() => String, { description: 'Key of the record among those of its kind.' })
  get key(): string {
    return this.facts.key;
  }

  @Field(() => ID, { description: 'Permanent id of the record.' })
  get recordId(): string {
    return publicId(this.facts.kind, this.facts.key);
  }

  @Field(() => Int, { description: 'The version of the record, counted from 1.' })
  get version(): number {
    return this.facts.version;
  }

  @Field(() => String, { description: 'SHA-256 of the content as canonical JSON (RFC 8785), hexadecimal.' })
  get sha256(): string {
    return this.facts.sha256;
  }

  @Field(() => ID, { nullable: true, description: 'Id of the organisation whose word it is; null for the compilers of the seeds.' })
  get body(): string | null {
    return this.facts.body;
  }

  @Field(() => DateTimeScalar, { description: 'When it was accepted.' })
  get recordedAt(): string {
    return this.facts.recordedAt;
  }

  @Field(() => String, { nullable: true, complexity: LONG_TEXT, description: 'Why, in the words of the body.' })
  get why(): string | null {
    return this.facts.why;
  }

  @Field(() => JsonScalar, { nullable: true, complexity: 20, description: 'The whole record after the write; null for a version that is not public.' })
  get content(): unknown {
    return this.facts.content;
  }
}
