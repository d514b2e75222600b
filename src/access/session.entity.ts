import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { ApiKeyEntity } from './api-key.entity.js';
import { PersonEntity } from './person.entity.js';

/** That somebody has signed in on the page. */
export const SessionEntity = defineEntity({
  name: 'Session',
  tableName: 'session',
  properties: {
    /** SHA-256 of the token in the cookie; hexadecimal. */
    tokenSha256: p.text().primary(),
    person: () => p.manyToOne(PersonEntity).mapToPk().fieldName('person').index(false).deleteRule('no action').updateRule('no action'),
    /** Key of the body acted for. */
    organisation: p.text(),
    /** The key it was made from, where it was: the session may no more than the key, and ends with it. */
    apiKey: () =>
      p.manyToOne(ApiKeyEntity).mapToPk().nullable().fieldName('api_key').index(false).deleteRule('no action').updateRule('no action'),
    createdAt: p.text(),
    expiresAt: p.text(),
  },
  indexes: [{ name: 'ix_session_expires', properties: ['expiresAt'] }],
});

export type SessionRow = InferEntity<typeof SessionEntity>;
