import { defineEntity, p, type InferEntity } from '@mikro-orm/core';

/**
 * What a body is writing on and has not published: private, one draft for each record, changed in place and gone once it
 * is published. It is no part of the ledger, which cannot forget.
 */
export const DraftEntity = defineEntity({
  name: 'Draft',
  tableName: 'draft',
  properties: {
    /** Key of the microcredential that it becomes. */
    recordKey: p.text().primary(),
    /** Key of the awarding body that writes on it. */
    body: p.text(),
    /** Counted on from that of the record which it is to follow, by one with every change. */
    version: p.integer(),
    /** The version of the record that it is to follow; 0 where the record is new. */
    baseVersion: p.integer(),
    /** JSON of the record as far as it is written: it need not fit the schema yet. */
    content: p.text(),
    /** UTC, as `2026-11-22T03:14:15.926Z`. */
    updatedAt: p.text(),
  },
  indexes: [{ name: 'ix_draft_body', properties: ['body', 'recordKey'] }],
});

export type DraftRow = InferEntity<typeof DraftEntity>;
