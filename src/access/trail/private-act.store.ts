import type { Database } from '../../platform/database/database.js';
import type { Transaction } from '../../platform/database/transaction.js';
import type { PrivateActRow } from './private-act.entity.js';
import type { PrivateActKind } from './private-act.vocabulary.js';

export interface PrivateAct extends Omit<PrivateActRow, 'act' | 'person' | 'actingFor' | 'detail'> {
  readonly act: PrivateActKind;
  readonly person: string | null;
  readonly actingFor: string | null;
  readonly detail: string | null;
}

/** Who does it, and for whom; null: it is done on the machine of the registry. */
export type Actor = { readonly person: string; readonly organisation: string | null } | null;

export interface NewAct extends Pick<PrivateAct, 'act' | 'body' | 'subject' | 'detail'> {
  /** UTC; now unless told. */
  readonly actedAt?: string;
}

/** Enters what was done, in the transaction that does it: both, or neither. Only one transaction writes at a time. */
export async function rememberAct(transaction: Transaction, actor: Actor, act: NewAct): Promise<void> {
  const [last] = await transaction.all<{ number: number }>('select number from private_act order by number desc limit 1');
  const row = { number: Number(last?.number ?? 0) + 1, actedAt: new Date().toISOString(), ...act, person: actor?.person ?? null, actingFor: actor?.organisation ?? null };
  await transaction.insert<PrivateActRow>('private_act', [row]);
}

const COLUMNS = 'number, acted_at as "actedAt", act, body, person, acting_for as "actingFor", subject, detail';

/** What was done in the private matters of bodies. */
export class PrivateActStore {
  constructor(private readonly database: Database) {}

  /** What was done in the matters of a body before a number, newest first: at most `first`. */
  ofBody(body: string, first: number, before: number | null): Promise<PrivateAct[]> {
    const condition = before === null ? '' : 'and number < ?';
    return this.database.reader.all(
      `select ${COLUMNS} from private_act where body = ? ${condition} order by number desc limit ?`, [body, ...(before === null ? [] : [before]), first]);
  }

  async count(body: string): Promise<number> {
    const [row] = await this.database.reader.all<{ number: number }>('select count(*) as number from private_act where body = ?', [body]);
    return Number(row?.number ?? 0);
  }
}
