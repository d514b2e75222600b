import { defineEntity, p, type InferEntity } from '@mikro-orm/core';

/** A request that was carried out, so that its repetition is known: private, and forgotten after some days. */
export const RememberedRequestEntity = defineEntity({
  name: 'RememberedRequest',
  tableName: 'remembered_request',
  properties: {
    /** Key of the body that asked. */
    body: p.text().primary(),
    requestKey: p.text().primary(),
    /** Of what was asked for; hexadecimal. */
    sha256: p.text(),
    /** What was written: its kind (a record's, or `draft`), key and version. */
    kind: p.text(),
    recordKey: p.text(),
    version: p.integer(),
    /** UTC, as `2026-11-22T03:14:15.926Z`. */
    rememberedAt: p.text(),
  },
  indexes: [{ name: 'ix_remembered_request_age', properties: ['body', 'rememberedAt'] }],
});

export type RememberedRequestRow = InferEntity<typeof RememberedRequestEntity>;
