import { Migration } from '@mikro-orm/migrations';

/** Rules of jurisdictions are reference data: what stands of these is found by this index, whose condition names the kinds. */
export class Rules extends Migration {
  override up(): void {
    this.addSql('drop index ix_ledger_reference');
    this.addSql(`create index ix_ledger_reference on ledger (revision) where kind in ('framework', 'alignment', 'credit-system', 'country', 'rule')`);
  }
}
