import { defineEntity, p, type InferEntity } from '@mikro-orm/core';

/**
 * Somebody who acts for a body. Known by what an identity provider calls them, and by nothing else: no name, no address.
 * Both are null for whoever has not signed in through a provider.
 */
export const PersonEntity = defineEntity({
  name: 'Person',
  tableName: 'person',
  properties: {
    id: p.text().primary(),
    /** Address of the identity provider, as it writes it. */
    issuer: p.text().nullable(),
    /** What the provider calls the person: never another one. */
    subject: p.text().nullable(),
    createdAt: p.text(),
  },
  uniques: [{ name: 'ux_person_subject', properties: ['issuer', 'subject'] }],
});

export type PersonRow = InferEntity<typeof PersonEntity>;
