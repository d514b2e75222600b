import { Migration } from '@mikro-orm/migrations';

/** A column that names a row of another table. */
interface Reference {
  readonly table: string;
  readonly column: string;
  readonly to: string;
  readonly key: string;
}

const PARTS = ['microcredential_facets', 'microcredential_awarding_body', 'microcredential_language', 'level_placement', 'credit_value'];

/** Those of the tables that a file of microcredentials fills. */
const REFERENCES: readonly Reference[] = [
  { table: 'record_version', column: 'revision', to: 'ledger', key: 'revision' },
  { table: 'microcredential', column: 'content_revision', to: 'record_version', key: 'revision' },
  ...PARTS.map((table) => ({ table, column: 'microcredential', to: 'microcredential', key: 'since_revision' })),
];

/**
 * A foreign key is looked up for each row by a statement of its own. Rows come by the hundred, and one statement looks for
 * all of them; by the index, however few rows there were when it was planned.
 */
const byStatement = ({ table, column, to, key }: Reference): string[] => [
  `alter table ${table} drop constraint ${table}_${column}_foreign`,
  `create function ${table}_refers() returns trigger language plpgsql set enable_seqscan = off set enable_hashjoin = off set enable_mergejoin = off as $$
    begin
      if exists (select from entered where not exists (select from ${to} where ${to}.${key} = entered.${column})) then
        raise foreign_key_violation using message = '${table} names a row of ${to} that is not there';
      end if;
      return null;
    end $$`,
  `create trigger ${table}_refers after insert on ${table} referencing new table as entered for each statement execute function ${table}_refers()`,
];

/** What refers, and what is referred to, stays: a foreign key would look at both sides. The ledger and its versions refuse every change already. */
const KEPT = [
  `create trigger microcredential_keeps_keys before update of since_revision, content_revision or delete or truncate on microcredential
    for each statement execute function refuse_change()`,
  ...PARTS.map((table) => `create trigger ${table}_keeps_reference before update of microcredential on ${table} for each statement execute function refuse_change()`),
];

export class ReferencesByStatement extends Migration {
  override up(): void {
    for (const statement of [...REFERENCES.flatMap(byStatement), ...KEPT]) this.addSql(statement);
  }
}
