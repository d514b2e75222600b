import { Field, ID, Int, ObjectType } from 'type-graphql';
import { UrlScalar } from '../platform/scalars/scalars.js';
import { ProvenanceEnum } from '../record/provenance.type.js';
import type { Provenance } from '../record/provenance.js';
import { sourceId } from './source-id.js';
import type { SourceRecord } from './source.record.js';

@ObjectType('SecondarySource', { description: 'What was really read in the place of a document: a secondary source.' })
export class SecondarySource {
  @Field(() => String, { description: 'Its title, or what it is, in words.' })
  title!: string;

  @Field(() => UrlScalar, { nullable: true, description: 'Its address.' })
  url!: string | null;
}

@ObjectType('Source', { description: 'A document that a record rests on, and how it was seen.' })
export class Source {
  constructor(private readonly record: SourceRecord) {}

  @Field(() => ID, { description: 'The same document has the same id wherever it is named with the same title, publisher, year and address.' })
  get id(): string {
    return sourceId(this.record);
  }

  @Field(() => String, { description: 'Title of the document, as it is printed.' })
  get title(): string {
    return this.record.title;
  }

  @Field(() => String, { nullable: true, description: 'Who published it.' })
  get publisher(): string | null {
    return this.record.publisher;
  }

  @Field(() => Int, { nullable: true, description: 'Year of publication.' })
  get year(): number | null {
    return this.record.year;
  }

  @Field(() => UrlScalar, { nullable: true, description: 'A public address of the document, or of the copy that was seen.' })
  get url(): string | null {
    return this.record.url;
  }

  @Field(() => ProvenanceEnum, { description: 'How it was seen. The mark of a record is that of its first source.' })
  get provenance(): Provenance {
    return this.record.provenance;
  }

  @Field(() => SecondarySource, { nullable: true, description: 'The secondary source that was read in its place.' })
  get via(): SecondarySource | null {
    const { via } = this.record;
    if (via === undefined) return null;
    return typeof via === 'string' ? { title: via, url: null } : { title: via.title, url: via.url };
  }
}
