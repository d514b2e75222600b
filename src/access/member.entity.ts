import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { PersonEntity } from './person.entity.js';

/** That a person acts for a body, and what for. */
export const MemberEntity = defineEntity({
  name: 'Member',
  tableName: 'member',
  properties: {
    person: () => p.manyToOne(PersonEntity).primary().mapToPk().fieldName('person').index(false).deleteRule('no action').updateRule('no action'),
    /** The body's key. */
    organisation: p.text().primary(),
    /** One of `memberRight`. */
    may: p.text(),
    addedAt: p.text(),
  },
  indexes: [{ name: 'ix_member_organisation', properties: ['organisation'] }],
});

export type MemberRow = InferEntity<typeof MemberEntity>;
