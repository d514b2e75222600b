import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { PersonEntity } from './person.entity.js';

/** A key for programs: what is needed to know it again, never the key itself. */
export const ApiKeyEntity = defineEntity({
  name: 'ApiKey',
  tableName: 'api_key',
  properties: {
    id: p.text().primary(),
    /** The part of the key that may be shown. */
    prefix: p.text(),
    /** SHA-256 of the secret part's 32 bytes; hexadecimal. */
    secretSha256: p.text(),
    /** Key of the body that it acts for. */
    organisation: p.text(),
    /** Who made it, and in whose name it acts. */
    person: () => p.manyToOne(PersonEntity).mapToPk().fieldName('person').index(false).deleteRule('no action').updateRule('no action'),
    /** Each with a space before and after it. */
    scopes: p.text(),
    createdAt: p.text(),
    expiresAt: p.text(),
    /** To the minute or so. */
    lastUsedAt: p.text().nullable(),
    revokedAt: p.text().nullable(),
  },
  uniques: [{ name: 'ux_api_key_prefix', properties: ['prefix'] }],
  indexes: [{ name: 'ix_api_key_organisation', properties: ['organisation'] }],
});

export type ApiKeyRow = InferEntity<typeof ApiKeyEntity>;
