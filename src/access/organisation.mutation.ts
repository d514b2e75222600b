import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { Organisation } from '../organisation/organisation.type.js';
import type { RequestContext } from '../record/request-context.js';
import { OrganisationCreateInput, OrganisationCreatePayload, OrganisationUpdateInput, OrganisationUpdatePayload } from './organisation.input.js';
import type { OrganisationService } from './organisation.service.js';

@Resolver(() => Organisation)
export class OrganisationMutations {
  constructor(private readonly service: OrganisationService) {}

  @Mutation(() => OrganisationCreatePayload, { description: 'Makes a body known to the registry. For its operator.' })
  async organisationCreate(
    @Ctx() { principal }: RequestContext,
    @Arg('input', () => OrganisationCreateInput, { description: 'What it is and does.' }) { key, why = null, idempotencyKey: _, ...values }: OrganisationCreateInput,
  ): Promise<OrganisationCreatePayload> {
    const { written, errors } = await this.service.create(principal, { key, values, why });
    return { organisation: written && new Organisation(written), errors };
  }

  @Mutation(() => OrganisationUpdatePayload, { description: 'Changes what is said of a body. For its administrators, and the operator of the registry.' })
  async organisationUpdate(
    @Ctx() { principal }: RequestContext,
    @Arg('input', () => OrganisationUpdateInput, { description: 'What changes.' }) { key, expectedVersion, name, roles, why = null, idempotencyKey: _, ...values }: OrganisationUpdateInput,
  ): Promise<OrganisationUpdatePayload> {
    const changed = { ...values, ...(name != null && { name }), ...(roles != null && { roles }) };
    const { written, errors } = await this.service.update(principal, { key, values: changed, why }, expectedVersion);
    return { organisation: written && new Organisation(written), errors };
  }
}
