import type { AcceptedRecord, Projection } from '../ledger/projection.js';
import { standsAt } from '../ledger/standing-at.js';
import type { OrganisationRecord } from '../organisation/organisation.record.js';
import { sql } from '../platform/database/sql.js';
import type { Transaction } from '../platform/database/transaction.js';
import { makeSearchable } from './make-searchable.js';
import type { AcceptedMicrocredential } from './microcredential.rows.js';
import { removeFromSearch } from './search-index.js';

/** Microcredentials that are made searchable again in one step. */
const STEP = 500;

/** When an organisation has another name, its microcredentials are found by that name. Runs after the organisations' own. */
export const awardingBodyNameProjection: Projection = {
  kind: 'organisation',
  async project(transaction, organisations) {
    const keys = await renamed(transaction, organisations);
    if (keys.length === 0) return;
    for (let after = '', step = STEP; step === STEP; ) {
      const awarded = await awardedBy(transaction, keys, after);
      await removeFromSearch(transaction, awarded.map(({ revision }) => revision));
      await makeSearchable(transaction, awarded);
      [after, step] = [awarded.at(-1)?.key ?? '', awarded.length];
    }
  },
};

/** Keys of the organisations whose name was another one before; new ones are among them. */
async function renamed(transaction: Transaction, organisations: readonly AcceptedRecord[]): Promise<string[]> {
  const former = organisations.flatMap(({ previous }) => previous ?? []);
  const { text, parameters } = sql`select name, since_revision as revision from organisation where ${transaction.dialect.oneOf('since_revision', former)}`;
  const rows = former.length > 0 ? await transaction.all<{ name: string; revision: number }>(text, parameters) : [];
  const names = new Map(rows.map(({ name, revision }) => [revision, name]));
  return organisations
    .filter(({ previous, content }) => names.get(previous ?? 0) !== (content as OrganisationRecord).name)
    .map(({ key }) => key);
}

type Awarded = Pick<AcceptedMicrocredential, 'key' | 'revision' | 'content'>;

async function awardedBy(transaction: Transaction, organisations: readonly string[], after: string): Promise<Awarded[]> {
  const { text, parameters } = sql`
    select m.record_key as key, m.since_revision as revision, v.content
    from microcredential m join record_version v on v.revision = m.content_revision
    where ${standsAt('m')} and m.record_key > ${after} and m.since_revision in (
      select b.microcredential from microcredential_awarding_body b where ${transaction.dialect.oneOf('b.organisation', organisations)})
    order by m.record_key limit ${STEP}`;
  const rows = await transaction.all<Omit<Awarded, 'content'> & { content: string }>(text, parameters);
  return rows.map((row) => ({ ...row, content: JSON.parse(row.content) as Awarded['content'] }));
}
