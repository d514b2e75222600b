import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { RecordVersionEntity } from '../ledger/record-version.entity.js';

/**
 * A microcredential as it stood from one revision until another: what lists are filtered and counted by. The rest is in
 * the content of the version. The row is known by the revision that made it.
 */
export const MicrocredentialEntity = defineEntity({
  name: 'Microcredential',
  tableName: 'microcredential',
  properties: {
    sinceRevision: p.integer().primary().autoincrement(false),
    /** Null while it stands. */
    untilRevision: p.integer().nullable(),
    recordKey: p.text(),
    version: p.integer(),
    /** The revision that holds the content. */
    contentRevision: () =>
      p.manyToOne(RecordVersionEntity).mapToPk().fieldName('content_revision').index(false)
        .deleteRule('no action').updateRule('no action'),
    state: p.text(),
    offerStatus: p.text(),
    mode: p.text().nullable(),
    designation: p.text(),
    /** ISCED-F code. */
    field: p.text().nullable(),
    /** Whether it has every element of the European standard. */
    complete: p.boolean(),
  },
  uniques: [{ name: 'ux_microcredential_record', properties: ['recordKey', 'sinceRevision'] }],
  indexes: [{ name: 'ix_microcredential_until', properties: ['untilRevision'], where: 'until_revision is not null' }],
});

export type MicrocredentialTableRow = InferEntity<typeof MicrocredentialEntity>;
