import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { MicrocredentialEntity } from './microcredential.entity.js';

/** A language in which a microcredential is taught. */
export const MicrocredentialLanguageEntity = defineEntity({
  name: 'MicrocredentialLanguage',
  tableName: 'microcredential_language',
  properties: {
    microcredential: () =>
      p.manyToOne(MicrocredentialEntity).primary().mapToPk().fieldName('microcredential').index(false)
        .deleteRule('no action').updateRule('no action'),
    language: p.text().primary(),
  },
});

export type MicrocredentialLanguageRow = InferEntity<typeof MicrocredentialLanguageEntity>;
