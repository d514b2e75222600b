import { Field, ObjectType } from 'type-graphql';
import { listCost, LONG_TEXT } from '../platform/graphql/list-cost.js';
import { JurisdictionCodeScalar, UrlScalar } from '../platform/scalars/scalars.js';
import { enumOf } from '../record/enum.js';
import { Node } from '../record/node.type.js';
import { publicId } from '../record/public-id.js';
import { Source } from '../source/source.type.js';
import { organisationRole, type OrganisationRole } from '../record/organisation-role.js';
import { organisationType, type OrganisationRecord } from './organisation.record.js';

export const OrganisationTypeEnum = enumOf(organisationType, 'OrganisationType', 'What kind of body an organisation is.');
export const OrganisationRoleEnum = enumOf(organisationRole, 'OrganisationRole', 'What an organisation does in this registry; several roles at once are common.');

@ObjectType('Organisation', { implements: Node, description: 'A body that awards, places, assures or governs: awarding body, framework authority and the like, by its roles.' })
export class Organisation extends Node {
  constructor(private readonly record: OrganisationRecord) {
    super(publicId('organisation', record.key));
  }

  @Field(() => String, { description: 'Its key: `ee-taltech`.' })
  get key(): string {
    return this.record.key;
  }

  @Field(() => String, { description: 'Its name.' })
  get name(): string {
    return this.record.name;
  }

  @Field(() => JurisdictionCodeScalar, { nullable: true, description: 'Country of its seat; null for a body of several countries.' })
  get country(): string | null {
    return this.record.country;
  }

  @Field(() => JurisdictionCodeScalar, { nullable: true, description: 'Part of the country, where that matters.' })
  get region(): string | null {
    return this.record.region;
  }

  @Field(() => UrlScalar, { nullable: true, description: 'Its address on the web.' })
  get url(): string | null {
    return this.record.url;
  }

  @Field(() => OrganisationTypeEnum, { nullable: true, description: 'What kind of body it is; null where no record says.' })
  get type(): keyof typeof organisationType.descriptions | null {
    return this.record.type;
  }

  @Field(() => [OrganisationRoleEnum], { description: 'What it does in this registry.' })
  get roles(): readonly OrganisationRole[] {
    return this.record.roles;
  }

  @Field(() => [Source], { complexity: listCost(4), description: 'The documents that its offers rest on.' })
  get sources(): Source[] {
    return this.record.sources.map((source) => new Source(source));
  }

  @Field(() => String, { nullable: true, complexity: LONG_TEXT, description: 'What is to be known of its records as a whole.' })
  get notes(): string | null {
    return this.record.notes;
  }
}

