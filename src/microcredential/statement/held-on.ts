import { sql, Sql } from '../../platform/database/sql.js';

/** Whether a row of `statement` holds on a day; on whatever day where none is told. */
export function isHeldOn(alias: string, day: string | undefined): Sql {
  if (day === undefined) return sql`true`;
  const [from, until] = [new Sql(`${alias}.valid_from`), new Sql(`${alias}.valid_until`)];
  return sql`${from} <= ${day} and (${until} is null or ${until} >= ${day})`;
}
