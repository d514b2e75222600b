import { FirstTables } from './0001-first-tables.js';
import { Rules } from './0002-rules.js';
import { Access } from './0003-access.js';
import { Proposals } from './0004-proposal.js';
import { Registration } from './0005-registration.js';
import { Statements } from './0006-statement.js';
import { Imports } from './0008-import.js';
import { PrivateActs } from './0009-private-act.js';
import { LedgerByStatement } from './0010-ledger-by-statement.js';
import { ReferencesByStatement } from './0011-references-by-statement.js';

export const migrations = [
  { name: '0001-first-tables', class: FirstTables },
  { name: '0002-rules', class: Rules },
  { name: '0003-access', class: Access },
  { name: '0004-proposal', class: Proposals },
  { name: '0005-registration', class: Registration },
  { name: '0006-statement', class: Statements },
  { name: '0008-import', class: Imports },
  { name: '0009-private-act', class: PrivateActs },
  { name: '0010-ledger-by-statement', class: LedgerByStatement },
  { name: '0011-references-by-statement', class: ReferencesByStatement },
];
