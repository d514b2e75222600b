import { refusal } from '../../access/allows.js';
import { done, refused, unlessOutrun, type Outcome } from '../../access/outcome.js';
import type { Ledger } from '../../ledger/ledger.js';
import type { Database } from '../../platform/database/database.js';
import { conflict } from '../../record/conflict.js';
import type { Principal } from '../../record/principal.js';
import { publicId } from '../../record/public-id.js';
import { text } from '../../record/text.js';
import { told, type Mistake } from '../../record/user-error.type.js';
import { discardDraft, type Discarding } from '../draft/discard-draft.js';
import type { DraftStore } from '../draft/draft.store.js';
import type { StoredMicrocredential } from '../microcredential-page.js';
import type { MicrocredentialLoader } from '../microcredential.loader.js';
import { after, type Ending, type LifeAct } from './life.js';
import { successorMistakes } from './successor.js';
import { say } from '../words/say.js';

export interface LifeSources {
  readonly database: Database;
  readonly ledger: Pick<Ledger, 'accept'>;
  readonly drafts: DraftStore;
  readonly microcredentials: Pick<MicrocredentialLoader, 'byKeys'>;
}

/** What is done to which record, as the writer has seen it. */
export interface LifeRequest extends Ending {
  readonly key: string;
  readonly expectedVersion: number;
}

/** Key of the record; its version, 0 where a draft was thrown away. */
export interface Lived {
  readonly key: string;
  readonly version: number;
}

type Told = Promise<Outcome<Lived>>;

/** Suspends, resumes, supersedes and withdraws what is published. Nothing is deleted: the address goes on telling what was there, and why it ended. */
export class LifeService {
  constructor(private readonly sources: LifeSources) {}

  async act(principal: Principal | null, act: LifeAct, request: LifeRequest, today: string): Told {
    const { key, expectedVersion, successor } = request;
    const { drafts, microcredentials } = this.sources;
    // Both are looked up, so that it takes as long where there is neither.
    const [[standing], draft] = await Promise.all([microcredentials.byKeys([key]), act === 'microcredentialWithdraw' ? drafts.own(principal, key) : null]);
    if (!standing) return act === 'microcredentialWithdraw' ? this.throwAway(principal, { action: act, draft, expectedVersion }) : refused(...(barredFrom(principal, act, null) ?? []));
    const barred = barredFrom(principal, act, standing);
    if (barred !== null || principal === null) return refused(...(barred ?? []));
    const mistakes = [...reasonMistakes(request), ...(await successorMistakes(key, successor, (keys) => this.sources.microcredentials.byKeys(keys)))];
    if (mistakes.length > 0) return refused(...mistakes);
    if (standing.version !== expectedVersion) return refused(conflict(null, key, expectedVersion, standing.version));
    return this.enter(principal, standing, after(standing.content, act, request, today), request.reason);
  }

  /** Throws a draft away, whatever stands published beside it. */
  async discard(principal: Principal | null, { key, expectedVersion }: Pick<LifeRequest, 'key' | 'expectedVersion'>): Told {
    return this.throwAway(principal, { action: 'microcredentialDiscard', draft: await this.sources.drafts.own(principal, key), expectedVersion });
  }

  private async throwAway(principal: Principal | null, discarding: Discarding): Told {
    const { written: key, errors } = await discardDraft(this.sources.database, principal, discarding);
    return key === null ? refused(...errors) : done({ key, version: 0 });
  }

  private async enter({ organisation }: Principal, { key, version }: StoredMicrocredential, content: unknown, reason: string): Told {
    const write = async (): Promise<Lived> => {
      const [outcome] = await this.sources.ledger.accept([{ kind: 'microcredential', key, content, expectedVersion: version }], { actor: publicId('organisation', organisation), reason });
      return { key, version: outcome?.version ?? version };
    };
    return unlessOutrun(write, ({ expectedVersion, currentVersion }) => conflict(null, key, expectedVersion, currentVersion));
  }
}

function barredFrom(principal: Principal | null, act: LifeAct, standing: StoredMicrocredential | null): Mistake[] | null {
  const target = standing && { owners: [standing.content.awardingBody, ...(standing.content.otherAwardingBodies ?? [])], state: standing.content.state };
  const barred = refusal(principal, act, target);
  return barred && [barred];
}

const reasonMistakes = ({ reason }: Ending): Mistake[] =>
  text().safeParse(reason).success ? [] : [{ code: 'INVALID', path: ['input', 'reason'], ...told(say((words) => words.noReason())) }];
