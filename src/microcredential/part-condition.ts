import { standsAt } from '../ledger/standing-at.js';
import type { Dialect } from '../platform/database/dialect.js';
import { someOf, sql, Sql } from '../platform/database/sql.js';
import type { CreditRange, MicrocredentialFilter } from './microcredential.filter.js';
import type { When } from './when.js';

/** A column of the part's table, as it is to be written. */
type Column = (name: string) => string;

/** A condition on rows of another table that belong to a microcredential. */
export interface PartCondition {
  readonly table: string;
  /** The table, with the same columns, of what statements of their own say of it; null where they say nothing of the kind. */
  readonly statements: string | null;
  /** Whether it is likely to leave few records, so that going through them beats going through all. */
  readonly selective: boolean;
  where(column: Column): Sql;
}

/** What a filter asks of the parts of a microcredential, most selective first. */
export function partConditions(filter: MicrocredentialFilter, dialect: Dialect, { knownAt }: When): PartCondition[] {
  const { awardingBodies, level, levelsIn, countries, framework, creditRanges, creditSystem, languages } = filter;
  const conditions = [
    awardingBodies && awarded((column) => dialect.oneOf(column('organisation'), awardingBodies)),
    level && placed((column) => onLevels(column, [[level.framework, level.level]], dialect)),
    levelsIn && placed((column) => onLevels(column, levelsIn, dialect)),
    countries && awarded((column) => sql`${new Sql(column('organisation'))} in (${bodiesIn(countries, dialect, knownAt)})`),
    framework === undefined ? undefined : placed((column) => equals(column('framework'), framework)),
    creditRanges && sized((column) => someOf(creditRanges.map((range) => overlaps(column, range)))),
    creditSystem === undefined ? undefined : sized((column) => equals(column('system'), creditSystem)),
    languages && taught((column) => dialect.oneOf(column('language'), languages)),
  ];
  return conditions.filter((condition) => condition !== undefined);
}

type Part = Omit<PartCondition, 'where'>;

const partOf = (part: Part) => (where: PartCondition['where']): PartCondition => ({ ...part, where });

const awarded = partOf({ table: 'microcredential_awarding_body', statements: null, selective: true });
const placed = partOf({ table: 'level_placement', statements: 'statement_level', selective: true });
const sized = partOf({ table: 'credit_value', statements: 'statement_credit', selective: false });
const taught = partOf({ table: 'microcredential_language', statements: null, selective: false });

const equals = (column: string, value: string): Sql => sql`${new Sql(column)} = ${value}`;

const onLevels = (column: Column, levels: readonly (readonly [string, string])[], dialect: Dialect): Sql =>
  dialect.onePairOf([column('framework'), column('level_code')], levels);

function bodiesIn(countries: readonly string[], dialect: Dialect, knownAt: number | undefined): Sql {
  return sql`
    select o.record_key from organisation o
    where ${standsAt('o', knownAt)} and (${dialect.oneOf('o.country', countries)} or ${dialect.oneOf('o.region', countries)})`;
}

function overlaps(column: Column, { system, minMillionths, maxMillionths }: CreditRange): Sql {
  const [least, most] = [new Sql(column('millionths_min')), new Sql(column('millionths_max'))];
  return sql`${equals(column('system'), system)} and ${least} <= ${maxMillionths} and ${most} >= ${minMillionths}`;
}
