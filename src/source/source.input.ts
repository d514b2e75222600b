import { Field, InputType, Int } from 'type-graphql';
import type { Provenance } from '../record/provenance.js';
import { ProvenanceEnum } from '../record/provenance.type.js';

@InputType('SecondarySourceInput', { description: 'A secondary source that was read in the place of a document.' })
export class SecondarySourceInput {
  @Field(() => String, { description: 'Its title.' })
  title!: string;

  @Field(() => String, { nullable: true, description: 'Its address.' })
  url?: string | null;
}

@InputType('SourceInput', { description: 'A document that a record rests on.' })
export class SourceInput {
  @Field(() => String, { description: 'Title of the document, as it is printed.' })
  title!: string;

  @Field(() => String, { nullable: true, description: 'Who published it.' })
  publisher?: string | null;

  @Field(() => Int, { nullable: true, description: 'Year of publication.' })
  year?: number | null;

  @Field(() => String, { nullable: true, description: 'A public address of the document, or of the copy that was seen.' })
  url?: string | null;

  @Field(() => String, { nullable: true, description: 'Edition or version, where there are several.' })
  edition?: string | null;

  @Field(() => String, { nullable: true, description: 'Where in the document the figures stand: page, table, article. Needed for what is marked as read.' })
  pinpoint?: string | null;

  @Field(() => SecondarySourceInput, { nullable: true, description: 'What was really read in its place.' })
  via?: SecondarySourceInput | null;

  @Field(() => ProvenanceEnum, { description: 'How it was seen.' })
  provenance!: Provenance;
}
