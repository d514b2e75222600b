import { Field, ObjectType } from 'type-graphql';
import { JurisdictionCodeScalar, UrlScalar } from '../../platform/scalars/scalars.js';

@ObjectType('Party', { description: 'A body with a part in a microcredential, which need not be in the registry itself.' })
export class Party {
  @Field(() => String, { description: 'Its name.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'Key of the organisation, where the registry holds it.' })
  organisation?: string | null;

  @Field(() => JurisdictionCodeScalar, { nullable: true, description: 'Where it is.' })
  jurisdiction?: string | null;

  @Field(() => UrlScalar, { nullable: true, description: 'Its address on the web.' })
  url?: string | null;
}
