import { Field, InputType, Int, ObjectType } from 'type-graphql';
import { listCost } from '../platform/graphql/list-cost.js';
import { JurisdictionCodeScalar, UrlScalar } from '../platform/scalars/scalars.js';
import type { OrganisationRecord } from '../organisation/organisation.record.js';
import { Organisation, OrganisationRoleEnum, OrganisationTypeEnum } from '../organisation/organisation.type.js';
import type { OrganisationRole } from '../record/organisation-role.js';
import { Repeatable } from '../record/repeatable.input.js';
import { UserError, type Mistake } from '../record/user-error.type.js';

const KEY = 'Its key: lower-case letters, digits and hyphens, by custom the country first: `ee-taltech`.';
const ROLES = 'What it does in this registry; that decides what it may write. For the operator of the registry to say.';
const RULES = 'It decides by which rules its microcredentials are judged. For the operator of the registry to say.';

@InputType()
abstract class OrganisationInput extends Repeatable {
  @Field(() => JurisdictionCodeScalar, { nullable: true, description: `Country of its seat; null for a body of several countries. ${RULES}` })
  country?: string | null;

  @Field(() => JurisdictionCodeScalar, { nullable: true, description: `Part of the country, where that matters. ${RULES}` })
  region?: string | null;

  @Field(() => UrlScalar, { nullable: true, description: 'Its address on the web.' })
  url?: string | null;

  @Field(() => OrganisationTypeEnum, { nullable: true, description: `What kind of body it is. ${RULES}` })
  type?: OrganisationRecord['type'];

  @Field(() => String, { nullable: true, description: 'What is to be known of its records as a whole.' })
  notes?: string | null;

  @Field(() => String, { nullable: true, description: 'Why it is said now: kept with the history, not with the body.' })
  why?: string | null;
}

@InputType('OrganisationCreateInput', { description: 'A body that is to be in the registry.' })
export class OrganisationCreateInput extends OrganisationInput {
  @Field(() => String, { description: KEY })
  key!: string;

  @Field(() => String, { description: 'Its name.' })
  name!: string;

  @Field(() => [OrganisationRoleEnum], { description: ROLES })
  roles!: OrganisationRole[];
}

@InputType('OrganisationUpdateInput', { description: 'What is to be said of a body from now on. What is left out stays as it is.' })
export class OrganisationUpdateInput extends OrganisationInput {
  @Field(() => String, { description: KEY })
  key!: string;

  @Field(() => Int, { description: 'The version that you have read; another one that stands by now is a CONFLICT.' })
  expectedVersion!: number;

  @Field(() => String, { nullable: true, description: 'Its name.' })
  name?: string | null;

  @Field(() => [OrganisationRoleEnum], { nullable: true, description: ROLES })
  roles?: OrganisationRole[] | null;
}

@ObjectType('OrganisationCreatePayload', { description: 'The body that was made, or why none was.' })
export class OrganisationCreatePayload {
  @Field(() => Organisation, { nullable: true, description: 'The body.' })
  organisation!: Organisation | null;

  @Field(() => [UserError], { complexity: listCost(3), description: 'Every mistake; empty where it was made.' })
  errors!: readonly Mistake[];
}

@ObjectType('OrganisationUpdatePayload', { description: 'The body as it stands now, or why nothing was changed.' })
export class OrganisationUpdatePayload {
  @Field(() => Organisation, { nullable: true, description: 'The body.' })
  organisation!: Organisation | null;

  @Field(() => [UserError], { complexity: listCost(3), description: 'Every mistake; empty where it was changed.' })
  errors!: readonly Mistake[];
}
