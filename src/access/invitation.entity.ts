import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { PersonEntity } from './person.entity.js';

/** A code by which somebody becomes the person that was added as a member for them. Good once. */
export const InvitationEntity = defineEntity({
  name: 'Invitation',
  tableName: 'invitation',
  properties: {
    /** SHA-256 of the code; hexadecimal. */
    codeSha256: p.text().primary(),
    person: () => p.manyToOne(PersonEntity).mapToPk().fieldName('person').index(false).deleteRule('no action').updateRule('no action'),
    createdAt: p.text(),
    expiresAt: p.text(),
    usedAt: p.text().nullable(),
  },
});

export type InvitationRow = InferEntity<typeof InvitationEntity>;
