import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { MicrocredentialEntity } from './microcredential.entity.js';

/**
 * The size of a microcredential in one credit system: a value, or a range of sizes. Exact as text; in millionths, to
 * the nearest, for comparing.
 */
export const CreditValueEntity = defineEntity({
  name: 'CreditValue',
  tableName: 'credit_value',
  properties: {
    microcredential: () =>
      p.manyToOne(MicrocredentialEntity).primary().mapToPk().fieldName('microcredential').index(false)
        .deleteRule('no action').updateRule('no action'),
    /** Counted from 0. */
    position: p.integer().primary(),
    system: p.text(),
    credits: p.text().nullable(),
    creditsMin: p.text().nullable(),
    creditsMax: p.text().nullable(),
    /** The value, or the fewest of the range; 0 where only the most are stated. */
    millionthsMin: p.bigint('number'),
    /** The value, or the most of the range. */
    millionthsMax: p.bigint('number'),
    basis: p.text(),
    /** Key of the organisation that says so; null where it is none of the registry's. */
    assertedBy: p.text().nullable(),
    note: p.text().nullable(),
  },
  indexes: [{ name: 'ix_credit_value_size', properties: ['system', 'millionthsMin', 'millionthsMax', 'microcredential'] }],
});

export type CreditValueRow = InferEntity<typeof CreditValueEntity>;
