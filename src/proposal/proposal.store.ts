import { standsAt } from '../ledger/standing-at.js';
import type { Database } from '../platform/database/database.js';
import { everyOf, sql, Sql } from '../platform/database/sql.js';
import type { ProposalRecord, ProposalState, TargetKind } from './proposal.record.js';

/** A proposal as it stands. */
export interface StoredProposal {
  readonly key: string;
  readonly version: number;
  /** The revision that made this version. */
  readonly revision: number;
  readonly content: ProposalRecord;
}

export interface ProposalFilter {
  readonly state?: ProposalState | null;
  readonly kind?: TargetKind | null;
  /** Key of the record that is to be published or changed. */
  readonly targetKey?: string | null;
  /** Key of the proposing organisation. */
  readonly body?: string | null;
}

type Row = Omit<StoredProposal, 'content'> & { readonly content: string };

const read = (row: Row): StoredProposal => ({ ...row, content: JSON.parse(row.content) as ProposalRecord });

const STANDING = new Sql(`proposal p join record_version v on v.revision = p.since_revision`);
const COLUMNS = new Sql('p.record_key as key, p.version, p.since_revision as revision, v.content');

/** Reads proposals: one statement for each call. */
export class ProposalStore {
  constructor(private readonly database: Database) {}

  /** A proposal as it stands, or stood at a revision. */
  async byKey(key: string, knownAt?: number): Promise<StoredProposal | null> {
    const [row] = await this.all<Row>(sql`select ${COLUMNS} from ${STANDING} where p.record_key = ${key} and ${standsAt('p', knownAt)}`);
    return row ? read(row) : null;
  }

  /** Proposals, the one that changed last first: at most `first`, each of a revision below `before`. */
  async list(filter: ProposalFilter, first: number, before: number | null): Promise<StoredProposal[]> {
    const bound = before === null ? sql`true` : sql`p.since_revision < ${before}`;
    const rows = await this.all<Row>(sql`
      select ${COLUMNS} from ${STANDING} where ${matching(filter)} and ${bound} order by p.since_revision desc limit ${first}`);
    return rows.map(read);
  }

  async count(filter: ProposalFilter): Promise<number> {
    const [row] = await this.all<{ number: number }>(sql`select count(*) as number from proposal p where ${matching(filter)}`);
    return Number(row?.number ?? 0);
  }

  /** The person who made a proposal: an opaque id, for nobody outside the service. */
  async proposer(key: string): Promise<string | null> {
    const [row] = await this.all<{ person: string }>(sql`select person from proposal_act where proposal = ${key} and act = 'PROPOSED'`);
    return row?.person ?? null;
  }

  private all<Each>({ text, parameters }: Sql): Promise<Each[]> {
    return this.database.reader.all<Each>(text, parameters);
  }
}

function matching({ state, kind, targetKey, body }: ProposalFilter): Sql {
  return everyOf([
    standsAt('p'),
    ...(state ? [sql`p.state = ${state}`] : []),
    ...(kind ? [sql`p.target_kind = ${kind}`] : []),
    ...(targetKey ? [sql`p.target_key = ${targetKey}`] : []),
    ...(body ? [sql`p.body = ${body}`] : []),
  ]);
}
