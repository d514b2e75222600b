import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { listCost } from '../platform/graphql/list-cost.js';
import type { RequestContext } from '../record/request-context.js';
import { requireAllowed } from './allows.js';
import {
  Member, OrganisationMemberAddInput, OrganisationMemberAddPayload, OrganisationMemberRemoveInput, OrganisationMemberRemovePayload,
} from './member.type.js';
import type { MemberStore } from './member.store.js';
import { MEMBERS_OF_A_BODY, type MembershipService } from './membership.service.js';

@Resolver(() => Member)
export class MemberResolver {
  constructor(
    private readonly store: MemberStore,
    private readonly service: MembershipService,
  ) {}

  @Query(() => [Member], { complexity: listCost(20), description: 'Private: who acts for a body, longest first, at most 500. For its members, and the operator of the registry.' })
  async members(
    @Ctx() { principal }: RequestContext,
    @Arg('organisation', () => String, { nullable: true, description: 'Key of the body; the one that you act for unless told.' }) organisation?: string | null,
  ): Promise<Member[]> {
    const body = organisation ?? principal?.organisation ?? '';
    requireAllowed(principal, 'members', { owners: [body] });
    return (await this.store.ofOrganisation(body, MEMBERS_OF_A_BODY)).map((member) => new Member(member));
  }

  @Mutation(() => OrganisationMemberAddPayload, {
    description: 'Lets a person act for a body. For its administrators; for the operator of the registry, while the body has none.',
  })
  async organisationMemberAdd(
    @Ctx() { principal }: RequestContext,
    @Arg('input', () => OrganisationMemberAddInput, { description: 'Who, for whom, and what for.' }) input: OrganisationMemberAddInput,
  ): Promise<OrganisationMemberAddPayload> {
    const { written, errors } = await this.service.add(principal, input);
    return { member: written && new Member(written.member), invitation: written?.invitation ?? null, errors };
  }

  @Mutation(() => OrganisationMemberRemovePayload, {
    description: 'Ends that a person acts for a body, with their keys and sessions for it. The last administrator is removed by the operator alone.',
  })
  async organisationMemberRemove(
    @Ctx() { principal }: RequestContext,
    @Arg('input', () => OrganisationMemberRemoveInput, { description: 'Who, and for whom.' }) { organisation, person }: OrganisationMemberRemoveInput,
  ): Promise<OrganisationMemberRemovePayload> {
    const { written, errors } = await this.service.remove(principal, organisation, person);
    return { member: written && new Member(written), errors };
  }
}
