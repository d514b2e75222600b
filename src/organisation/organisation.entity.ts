import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { RecordVersionEntity } from '../ledger/record-version.entity.js';

/** An organisation as it stood from one revision until another. */
export const OrganisationEntity = defineEntity({
  name: 'Organisation',
  tableName: 'organisation',
  properties: {
    sinceRevision: () =>
      p.manyToOne(RecordVersionEntity).primary().mapToPk().fieldName('since_revision').index(false)
        .deleteRule('no action').updateRule('no action'),
    /** Null while it stands. */
    untilRevision: p.integer().nullable(),
    recordKey: p.text(),
    version: p.integer(),
    name: p.text(),
    country: p.text().nullable(),
    region: p.text().nullable(),
    url: p.text().nullable(),
    type: p.text().nullable(),
    /** Each with a space before and after it. */
    roles: p.text(),
  },
  uniques: [{ name: 'ux_organisation_record', properties: ['recordKey', 'sinceRevision'] }],
  indexes: [{ name: 'ix_organisation_country', properties: ['country'] }],
});

export type OrganisationRow = InferEntity<typeof OrganisationEntity>;
