import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { MicrocredentialEntity } from './microcredential.entity.js';

/** Who awards a microcredential; several award it together. */
export const MicrocredentialAwardingBodyEntity = defineEntity({
  name: 'MicrocredentialAwardingBody',
  tableName: 'microcredential_awarding_body',
  properties: {
    microcredential: () =>
      p.manyToOne(MicrocredentialEntity).primary().mapToPk().fieldName('microcredential').index(false)
        .deleteRule('no action').updateRule('no action'),
    /** Counted from 0: the first is the body that publishes it. */
    position: p.integer().primary(),
    /** Key of the organisation. */
    organisation: p.text(),
  },
  indexes: [{ name: 'ix_awarding_body_organisation', properties: ['organisation', 'microcredential'] }],
});

export type MicrocredentialAwardingBodyRow = InferEntity<typeof MicrocredentialAwardingBodyEntity>;
