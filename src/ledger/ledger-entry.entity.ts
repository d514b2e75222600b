import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { REFERENCE_KINDS } from '../record/kind.js';

/**
 * One accepted write. The ledger only grows: the database refuses to change or delete a row, and to leave a number out.
 * The revision of the registry is the number of its rows.
 */
export const LedgerEntryEntity = defineEntity({
  name: 'LedgerEntry',
  tableName: 'ledger',
  properties: {
    revision: p.integer().primary().autoincrement(false),
    kind: p.text(),
    recordKey: p.text(),
    /** Counted from 1 for each record. */
    version: p.integer(),
    /** Of the content as canonical JSON; hexadecimal. */
    sha256: p.text(),
    /** Revision of the record's entry before this one. */
    previous: p.integer().nullable(),
    /** Who wrote: `seed`, or the organisation's public id. */
    actor: p.text(),
    /** UTC, as `2026-11-22T03:14:15.926Z`. */
    recordedAt: p.text(),
    ruleset: p.text(),
    /** Why, in the writer's words. */
    reason: p.text().nullable(),
  },
  uniques: [{ name: 'ux_ledger_record', properties: ['kind', 'recordKey', 'version'] }],
  indexes: [
    { name: 'ix_ledger_reference', properties: ['revision'], where: `kind in (${REFERENCE_KINDS.map((kind) => `'${kind}'`).join(', ')})` },
  ],
});

export type LedgerEntry = InferEntity<typeof LedgerEntryEntity>;
