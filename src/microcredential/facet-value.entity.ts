import { defineEntity, p, type InferEntity } from '@mikro-orm/core';

/** A number for each facet value that any microcredential has had, so that counting them means counting numbers. */
export const FacetValueEntity = defineEntity({
  name: 'FacetValue',
  tableName: 'facet_value',
  properties: {
    code: p.integer().primary().autoincrement(false),
    /** Field and value: `LEVEL:ie-nfq:8`. */
    facet: p.text(),
  },
  uniques: [{ name: 'ux_facet_value_facet', properties: ['facet'] }],
});

export type FacetValueRow = InferEntity<typeof FacetValueEntity>;
