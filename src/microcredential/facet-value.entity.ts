import { defineEntity, p, type InferEntity } from '@mikro-orm/core';

/**
 * A value that microcredentials are counted by, with a code, so that counting them means counting numbers; and how many
 * have it among those that stand now and that everybody may see.
 */
export const FacetValueEntity = defineEntity({
  name: 'FacetValue',
  tableName: 'facet_value',
  properties: {
    code: p.integer().primary().autoincrement(false),
    field: p.text(),
    value: p.text(),
    records: p.integer(),
  },
  uniques: [{ name: 'ux_facet_value_value', properties: ['value', 'field'] }],
});

export type FacetValueRow = InferEntity<typeof FacetValueEntity>;
