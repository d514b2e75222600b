import { Field, Int, ObjectType } from 'type-graphql';
import { Connection } from '../../platform/connection/connection.type.js';
import { LONG_TEXT } from '../../platform/graphql/list-cost.js';
import { DateTimeScalar } from '../../platform/scalars/date-time-scalar.js';
import { JsonScalar } from '../../platform/scalars/json-scalar.js';
import type { StoredDraft } from './draft.store.js';

@ObjectType('MicrocredentialDraft', { description: 'What an awarding body is writing on and has not published. Private to the body; it may lack what is asked for to publish.' })
export class MicrocredentialDraft {
  constructor(readonly stored: StoredDraft) {}

  @Field(() => String, { description: 'Key of the microcredential that it becomes: the key of the body, a colon, and your id.' })
  get key(): string {
    return this.stored.key;
  }

  @Field(() => Int, { description: 'Counted on from that of the record which it follows, by one with every change: what `expectedVersion` asks for.' })
  get version(): number {
    return this.stored.version;
  }

  @Field(() => Int, { description: 'The published version that it is to follow; 0 where nothing is published yet.' })
  get baseVersion(): number {
    return this.stored.baseVersion;
  }

  @Field(() => JsonScalar, { complexity: LONG_TEXT, description: 'The record as far as it is written, in the form in which it is stored.' })
  get content(): Readonly<Record<string, unknown>> {
    return this.stored.content;
  }

  @Field(() => DateTimeScalar, { description: 'When it was changed last, UTC.' })
  get updatedAt(): string {
    return this.stored.updatedAt;
  }
}

export const DraftConnection = Connection(MicrocredentialDraft, 'drafts');
