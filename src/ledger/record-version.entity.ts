import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { LedgerEntryEntity } from './ledger-entry.entity.js';

/** What a ledger entry accepted: the record's content, whole, as canonical JSON (RFC 8785). */
export const RecordVersionEntity = defineEntity({
  name: 'RecordVersion',
  tableName: 'record_version',
  properties: {
    revision: () =>
      p.manyToOne(LedgerEntryEntity).primary().mapToPk().fieldName('revision').index(false)
        .deleteRule('no action').updateRule('no action'),
    content: p.text(),
  },
});

export type RecordVersion = InferEntity<typeof RecordVersionEntity>;
