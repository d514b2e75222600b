import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { listCost } from '../platform/graphql/list-cost.js';
import type { RequestContext } from '../record/request-context.js';
import { requireAllowed } from './allows.js';
import type { ApiKeyService } from './api-key.service.js';
import type { ApiKeyStore } from './api-key.store.js';
import { ApiKey, ApiKeyCreateInput, ApiKeyCreatePayload, ApiKeyRevokeInput, ApiKeyRevokePayload } from './api-key.type.js';

/** Keys of a body that are listed: the newest. */
const LISTED = 500;

@Resolver(() => ApiKey)
export class ApiKeyResolver {
  constructor(
    private readonly keys: ApiKeyStore,
    private readonly service: ApiKeyService,
  ) {}

  @Query(() => [ApiKey], { complexity: listCost(20), description: 'Private: the keys of a body, newest first, at most 500. For its administrators, and the operator of the registry.' })
  async apiKeys(
    @Ctx() { principal }: RequestContext,
    @Arg('organisation', () => String, { nullable: true, description: 'Key of the body; the one that you act for unless told.' }) organisation?: string | null,
  ): Promise<ApiKey[]> {
    const body = organisation ?? principal?.organisation ?? '';
    requireAllowed(principal, 'apiKeys', { owners: [body] });
    return (await this.keys.ofOrganisation(body, LISTED)).map((key) => new ApiKey(key));
  }

  @Mutation(() => ApiKeyCreatePayload, { description: 'Makes a key for the body that you act for. With a key that has the scope MANAGE, or signed in.' })
  async apiKeyCreate(
    @Ctx() { principal }: RequestContext,
    @Arg('input', () => ApiKeyCreateInput, { description: 'What it is for, and how long.' }) { scopes, expiresOn }: ApiKeyCreateInput,
  ): Promise<ApiKeyCreatePayload> {
    const { written, errors } = await this.service.create(principal, { scopes, expiresOn: expiresOn ?? null });
    return { apiKey: written && new ApiKey(written.key), secret: written?.text ?? null, errors };
  }

  @Mutation(() => ApiKeyRevokePayload, { description: 'Ends a key at once and for good. For administrators of its body, and the operator of the registry.' })
  async apiKeyRevoke(
    @Ctx() { principal }: RequestContext,
    @Arg('input', () => ApiKeyRevokeInput, { description: 'Which one.' }) { id }: ApiKeyRevokeInput,
  ): Promise<ApiKeyRevokePayload> {
    const { written, errors } = await this.service.revoke(principal, id);
    return { apiKey: written && new ApiKey(written), errors };
  }
}
