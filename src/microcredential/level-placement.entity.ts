import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { MicrocredentialEntity } from './microcredential.entity.js';

/** One level that somebody puts a microcredential on. A placement on several levels has a row for each, with one position. */
export const LevelPlacementEntity = defineEntity({
  name: 'LevelPlacement',
  tableName: 'level_placement',
  properties: {
    microcredential: () =>
      p.manyToOne(MicrocredentialEntity).primary().mapToPk().fieldName('microcredential').index(false)
        .deleteRule('no action').updateRule('no action'),
    /** Counted from 0. */
    position: p.integer().primary(),
    framework: p.text(),
    levelCode: p.text().primary(),
    basis: p.text(),
    /** Key of the organisation that says so; null where it is none of the registry's. */
    assertedBy: p.text().nullable(),
    evidence: p.text().nullable(),
  },
  indexes: [{ name: 'ix_level_placement_level', properties: ['framework', 'levelCode', 'microcredential'] }],
});

export type LevelPlacementRow = InferEntity<typeof LevelPlacementEntity>;
