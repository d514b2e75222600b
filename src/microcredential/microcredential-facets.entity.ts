import { defineEntity, p } from '@mikro-orm/core';
import { MicrocredentialEntity } from './microcredential.entity.js';

/** The facets of a microcredential. A table of its own, since counting a search reads a row of it for each hit. */
export const MicrocredentialFacetsEntity = defineEntity({
  name: 'MicrocredentialFacets',
  tableName: 'microcredential_facets',
  properties: {
    microcredential: () =>
      p.manyToOne(MicrocredentialEntity).primary().mapToPk().fieldName('microcredential').index(false)
        .deleteRule('no action').updateRule('no action'),
    /** Codes of `facet_value`, parted by spaces. */
    codes: p.text(),
  },
});
