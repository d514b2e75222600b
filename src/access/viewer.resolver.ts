import { Ctx, Field, ID, ObjectType, Query, Resolver } from 'type-graphql';
import type { OrganisationStore } from '../organisation/organisation.loader.js';
import { Organisation, OrganisationRoleEnum } from '../organisation/organisation.type.js';
import type { OrganisationRole } from '../record/organisation-role.js';
import type { Scope } from '../record/principal.js';
import type { RequestContext } from '../record/request-context.js';
import { ScopeEnum } from './access.enums.js';

@ObjectType('Viewer', { description: 'Who asks: whom the key or the session of the request speaks for.' })
export class Viewer {
  @Field(() => ID, { description: 'You, as the registry calls you.' })
  person!: string;

  @Field(() => Organisation, { description: 'The body that you act for.' })
  organisation!: Organisation;

  @Field(() => [OrganisationRoleEnum], { description: 'What the body does in this registry.' })
  roles!: readonly OrganisationRole[];

  @Field(() => [ScopeEnum], { description: 'What you may do for it.' })
  scopes!: readonly Scope[];
}

@Resolver(() => Viewer)
export class ViewerResolver {
  constructor(private readonly organisations: OrganisationStore) {}

  @Query(() => Viewer, { nullable: true, description: 'Private: who asks; null for anybody, without key and session.' })
  async viewer(@Ctx() { principal }: RequestContext): Promise<Viewer | null> {
    if (principal === null) return null;
    const { person, organisation: key, roles, scopes } = principal;
    const [found] = await this.organisations.byKeys([key]);
    return found ? { person, organisation: new Organisation(found.content), roles, scopes } : null;
  }
}
