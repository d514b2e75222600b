import { refusal } from '../../access/allows.js';
import { done, refused, type Outcome } from '../../access/outcome.js';
import type { Target } from '../../access/policy.js';
import { rememberAct } from '../../access/trail/private-act.store.js';
import { rememberRequest } from '../../ledger/request/remember-request.js';
import type { Database } from '../../platform/database/database.js';
import type { Principal } from '../../record/principal.js';
import { conflict } from '../../record/conflict.js';
import { mistakeOf } from '../../record/mistake-of.js';
import { told, type Mistake } from '../../record/user-error.type.js';
import type { MicrocredentialLoader } from '../microcredential.loader.js';
import { candidateOf } from '../registering/candidate.js';
import { formOfDraft, idProblem } from '../registering/read-input.js';
import { alreadyThere, within } from './draft-mistakes.js';
import { putDraft, versionAfter, type DraftStore, type StoredDraft } from './draft.store.js';
import { say } from '../words/say.js';

export interface DraftSources {
  readonly database: Database;
  readonly drafts: DraftStore;
  readonly microcredentials: Pick<MicrocredentialLoader, 'byKeys'>;
  readonly clock?: () => Date;
}

interface Input {
  readonly id: string;
}

type Drafted = Promise<Outcome<StoredDraft>>;

const RECORD = 'microcredential';

/** Writes drafts of microcredentials. A draft may lack whatever it lacks; only what is too large, or has a key that no record has, is refused. */
export class DraftService {
  private readonly clock: () => Date;

  constructor(private readonly sources: DraftSources) {
    this.clock = sources.clock ?? (() => new Date());
  }

  /** Begins a new microcredential of the body that asks. */
  async create(principal: Principal | null, input: Input): Drafted {
    const barred = refusal(principal, 'microcredentialCreate', principal && { owners: [principal.organisation] });
    if (barred !== null || principal === null) return refused(...(barred ? [barred] : []));
    const mistakes = formOf(input);
    if (mistakes.length > 0) return refused(...mistakes);
    const key = `${principal.organisation}:${input.id}`;
    const [standing] = await this.sources.microcredentials.byKeys([key]);
    if (standing) return refused(alreadyThere(key, standing.version));
    return this.put(principal, { key, body: principal.organisation, content: contentOf(input, principal), version: 0, baseVersion: 0, updatedAt: '' }, (version) => alreadyThere(key, version));
  }

  /** Changes a draft, or begins the next version of what is published. */
  async update(principal: Principal | null, key: string, expectedVersion: number, input: Input): Drafted {
    const standing = await this.standing(principal, key);
    const barred = refusal(principal, 'microcredentialUpdate', standing && targetOf(standing));
    if (barred !== null || principal === null || standing === null) return refused(...(barred ? [barred] : []));
    const mistakes = [...formOf(input), ...(key === `${standing.body}:${input.id}` ? [] : [otherId(key)])];
    if (mistakes.length > 0) return refused(...mistakes);
    return this.follow(principal, standing, expectedVersion, contentOf(input, principal));
  }

  /** Takes over a record that the compilers saw on public pages: it becomes a draft of its awarding body. */
  async adopt(principal: Principal | null, key: string, expectedVersion: number): Drafted {
    const standing = await this.standing(principal, key);
    const barred = refusal(principal, 'microcredentialAdopt', standing && targetOf(standing));
    if (barred !== null || principal === null || standing === null) return refused(...(barred ? [barred] : []));
    return this.follow(principal, standing, expectedVersion, { ...standing.content, state: 'DRAFT' });
  }

  /** The draft that the asking body has of a record, else the record itself as one that has none yet. */
  private async standing(principal: Principal | null, key: string): Promise<(StoredDraft & { readonly state: string }) | null> {
    const [draft, [record]] = await Promise.all([this.sources.drafts.own(principal, key), this.sources.microcredentials.byKeys([key])]);
    if (draft) return { ...draft, state: 'DRAFT' };
    if (!record) return null;
    const { content, version } = record;
    return { key, body: content.awardingBody, content: { ...content }, version: 0, baseVersion: version, updatedAt: '', state: content.state };
  }

  /** Writes over a draft of the version seen, or a first draft over the version of the record seen. */
  private follow(principal: Principal, standing: StoredDraft, expectedVersion: number, content: StoredDraft['content']): Drafted {
    const { key, body, version, baseVersion, updatedAt } = standing;
    const current = version === 0 ? baseVersion : version;
    if (expectedVersion !== current) return Promise.resolve(refused(conflict(null, key, expectedVersion, current)));
    return this.put(principal, { key, body, content, version, baseVersion, updatedAt }, (found) => conflict(null, key, expectedVersion, found));
  }

  private async put(principal: Principal, draft: StoredDraft, otherwise: (version: number) => Mistake): Drafted {
    const { database, drafts } = this.sources;
    const written = { ...draft, updatedAt: this.clock().toISOString() };
    const version = versionAfter(draft);
    const put = await database.transact(async (transaction) => {
      const taken = await putDraft(transaction, written);
      if (!taken) return false;
      const { key, body, updatedAt } = written;
      await rememberRequest(transaction, { kind: 'draft', key, version });
      await rememberAct(transaction, principal, { act: 'DRAFT_WRITTEN', body, subject: key, detail: `version ${version}`, actedAt: updatedAt });
      return true;
    });
    return put ? done({ ...written, version }) : refused(otherwise((await drafts.byKey(draft.key))?.version ?? 0));
  }
}

const targetOf = ({ body, state }: { readonly body: string; readonly state: string }): Target => ({ owners: [body], state });

const contentOf = (input: Input, { organisation }: Principal): StoredDraft['content'] =>
  candidateOf(input, { awardingBody: organisation, state: 'DRAFT' }) as StoredDraft['content'];

function formOf(input: Input): Mistake[] {
  const id = idProblem(input.id);
  return [...formOfDraft(input).map((mistake) => within(RECORD, mistake)), ...(id ? [mistakeOf(id, ['input', RECORD, 'id'])] : [])];
}

const otherId = (key: string): Mistake => ({
  code: 'INVALID', path: ['input', RECORD, 'id'], ...told(say((words) => words.otherId(key))),
});
