import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { listCost } from '../platform/graphql/list-cost.js';
import { DateScalar } from '../platform/scalars/scalars.js';
import type { Scope } from '../record/principal.js';
import { Repeatable } from '../record/repeatable.input.js';
import { UserError, type Mistake } from '../record/user-error.type.js';
import { ScopeEnum } from './access.enums.js';
import type { ShownKey } from './api-key.store.js';

@ObjectType('ApiKey', { description: 'A key by which programs act for a body. The key itself is shown once, when it is made.' })
export class ApiKey {
  constructor(private readonly key: ShownKey) {}

  @Field(() => ID, { description: 'By which it is revoked.' })
  get id(): string {
    return this.key.id;
  }

  @Field(() => String, { description: 'The part of the key after `oqf_` that may be shown, to tell keys apart.' })
  get prefix(): string {
    return this.key.prefix;
  }

  @Field(() => ID, { description: 'Who made it, and in whose name it acts.' })
  get person(): string {
    return this.key.person;
  }

  @Field(() => [ScopeEnum], { description: 'What it was made for. It never does more than its person may.' })
  get scopes(): readonly Scope[] {
    return this.key.scopes;
  }

  @Field(() => String, { description: 'When it was made, UTC.' })
  get createdAt(): string {
    return this.key.createdAt;
  }

  @Field(() => String, { description: 'From when on it is not taken, UTC.' })
  get expiresAt(): string {
    return this.key.expiresAt;
  }

  @Field(() => String, { nullable: true, description: 'When it was last used, UTC, to a minute or so; null where it never was.' })
  get lastUsedAt(): string | null {
    return this.key.lastUsedAt ?? null;
  }

  @Field(() => String, { nullable: true, description: 'When it was revoked, UTC; null where it was not.' })
  get revokedAt(): string | null {
    return this.key.revokedAt ?? null;
  }
}

@InputType('ApiKeyCreateInput', { description: 'A key to be made, for the body that you act for.' })
export class ApiKeyCreateInput extends Repeatable {
  @Field(() => [ScopeEnum], { description: 'What it is for: as little as will do.' })
  scopes!: Scope[];

  @Field(() => DateScalar, { nullable: true, description: 'The last day on which it is good, UTC; in a year unless told, in two years at most.' })
  expiresOn?: string | null;
}

@InputType('ApiKeyRevokeInput', { description: 'A key to be ended.' })
export class ApiKeyRevokeInput extends Repeatable {
  @Field(() => ID, { description: 'Its id, from `apiKeys`.' })
  id!: string;
}

@ObjectType('ApiKeyCreatePayload', { description: 'The key that was made, or why none was.' })
export class ApiKeyCreatePayload {
  @Field(() => ApiKey, { nullable: true, description: 'What may be shown of it later, too.' })
  apiKey!: ApiKey | null;

  @Field(() => String, { nullable: true, description: 'The key itself: `Authorization: Bearer oqf_…`. It is shown now and never again: null where the request was sent before under its idempotency key. Whoever has it can do what it may.' })
  secret!: string | null;

  @Field(() => [UserError], { complexity: listCost(3), description: 'Every mistake; empty where it was made.' })
  errors!: readonly Mistake[];
}

@ObjectType('ApiKeyRevokePayload', { description: 'The key that was ended, or why none was.' })
export class ApiKeyRevokePayload {
  @Field(() => ApiKey, { nullable: true, description: 'The key as it stands now.' })
  apiKey!: ApiKey | null;

  @Field(() => [UserError], { complexity: listCost(3), description: 'Every mistake; empty where it was ended.' })
  errors!: readonly Mistake[];
}
