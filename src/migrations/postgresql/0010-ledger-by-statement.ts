import { Migration } from '@mikro-orm/migrations';

/**
 * What the ledger refuses is looked for once for all rows of a statement, and after them: rows that something is to be done
 * before are taken one by one. The rows of a statement follow what was there, and one another.
 */
const STATEMENTS = [
  `create or replace function refuse_gap() returns trigger language plpgsql as $$
    declare first_revision int; last_revision int; rows bigint;
    begin
      select min(revision), max(revision), count(*) into first_revision, last_revision, rows from entered;
      if rows > 0 and (last_revision - first_revision + 1 <> rows
          or first_revision <> (select coalesce(max(revision), 0) + 1 from ledger where revision < first_revision)) then
        raise exception 'the ledger has no gaps: a row has the revision after the last one';
      end if;
      return null;
    end $$`,
  `drop trigger ledger_has_no_gap on ledger`,
  `create trigger ledger_has_no_gap after insert on ledger referencing new table as entered for each statement execute function refuse_gap()`,
  `drop trigger ledger_needs_approval on ledger`,
  `create trigger ledger_needs_approval after insert on ledger
    for each row when (new.kind in ('framework', 'alignment', 'credit-system', 'country', 'rule') and new.actor <> 'seed')
    execute function refuse_unapproved()`,
];

export class LedgerByStatement extends Migration {
  override up(): void {
    for (const statement of STATEMENTS) this.addSql(statement);
  }
}
