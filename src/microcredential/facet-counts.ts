import { standsAt } from '../ledger/standing-at.js';
import type { Dialect } from '../platform/database/dialect.js';
import { sql, Sql } from '../platform/database/sql.js';
import { FACET_FIELDS, OF_ALL, type FacetField } from './facet.js';
import { statementsOn } from './matching.js';
import type { When } from './when.js';

/** How many records have a value. */
export interface FacetValueCount {
  readonly value: string;
  readonly count: number;
}

export interface FacetCounts {
  readonly field: FacetField;
  /** Most frequent first, then by value; at most fifty. */
  readonly values: readonly FacetValueCount[];
}

export interface CountedValue extends FacetValueCount {
  readonly field: FacetField;
}

const MOST_VALUES = 50;

/** The counts that are kept up to date with every write: of everything that stands now. */
export const KEPT_COUNTS = new Sql('select code, records from facet_value where records > 0');

/** How many records everybody may see now. */
export const KEPT_TOTAL = sql`select records as number from facet_value where field = ${OF_ALL.field} and value = ${OF_ALL.value}`;

/** Counts the codes of some rows of `microcredential_facets f`, each row read once. `from` is a `from` clause with its condition. */
export const countsOf = (from: Sql, dialect: Dialect): Sql =>
  sql`select number as code, occurrences as records from (${dialect.tallied('f.codes', from)}) as tally`;

/**
 * How many of the rows of `microcredential m` that meet a condition have a value by statements of their own alone: what
 * the record says itself, or says as well, is counted with the record.
 */
export function saidCounts(listed: Sql, when: When, dialect: Dialect): Sql {
  const of = (table: string): Sql => sql`${statementsOn(table, 'm', when)} and (${listed})`;
  const number = new Sql('cast(count(distinct m.since_revision) as integer) as records');
  // The few rows of one record, never all of a framework.
  const itself = (table: string, ...columns: string[]): Sql =>
    new Sql(`exists (select 1 from ${table} own where own.microcredential = m.since_revision${columns.map((column) => ` and ${dialect.unindexed(`own.${column}`)} = p.${column}`).join('')})`);
  return sql`
    select 'FRAMEWORK' as field, p.framework as value, ${number} ${of('statement_level')}
      and not ${itself('level_placement', 'framework')} group by p.framework
    union all select 'LEVEL' as field, p.framework || ':' || p.level_code as value, ${number} ${of('statement_level')}
      and not ${itself('level_placement', 'framework', 'level_code')} group by p.framework, p.level_code
    union all select 'CREDIT_SYSTEM' as field, p.system as value, ${number} ${of('statement_credit')}
      and not ${itself('credit_value', 'system')} group by p.system`;
}

/**
 * One statement for the most frequent values of each field, from the counts of codes. Bodies and their countries are
 * counted from those who award each record; a country is that of a body at the revision asked about.
 */
export function facetStatement(counts: Sql, said: Sql, { knownAt }: When, dialect: Dialect): Sql {
  const value = new Sql(dialect.byBytes('value'));
  return sql`
    with counted as materialized (
      select f.field, f.value, c.records from (${counts}) as c join facet_value f on f.code = c.code union all ${said}),
    awarded as materialized (
      select counted.value as together, body.value as organisation, counted.records
      from counted, ${dialect.words('body', 'counted.value')} where counted.field = 'AWARDED_BY'),
    seated as (
      select distinct awarded.together, o.country, awarded.records
      from awarded join organisation o on o.record_key = awarded.organisation where o.country is not null and ${standsAt('o', knownAt)}),
    every_value as (
      select field, value, sum(records) as records from counted where field not in ('ALL', 'AWARDED_BY') group by field, value
      union all select 'AWARDING_BODY', organisation, sum(records) from awarded group by organisation
      union all select 'COUNTRY', country, sum(records) from seated group by country),
    placed as (select field, value, records, row_number() over (partition by field order by records desc, ${value}) as place from every_value)
    select field, value, records as count from placed where place <= ${MOST_VALUES} order by field, place`;
}

/** The counted values field by field; a field of which there are none has an empty list. */
export function byField(counted: readonly CountedValue[]): FacetCounts[] {
  const ofField = Map.groupBy(counted, ({ field }) => field);
  return FACET_FIELDS.map((field) => ({ field, values: (ofField.get(field) ?? []).map(({ value, count }) => ({ value, count })) }));
}
