import { refusal } from '../../access/allows.js';
import { refused, unlessOutrun, type Outcome } from '../../access/outcome.js';
import type { Ledger } from '../../ledger/ledger.js';
import { VersionConflict } from '../../ledger/write.js';
import { conflict } from '../../record/conflict.js';
import type { Principal } from '../../record/principal.js';
import { publicId } from '../../record/public-id.js';
import type { Mistake } from '../../record/user-error.type.js';
import { dropDraft, type DraftStore, type StoredDraft } from '../draft/draft.store.js';
import type { MicrocredentialLoader } from '../microcredential.loader.js';
import type { MicrocredentialRecord } from '../microcredential.record.js';
import { readCandidate } from '../registering/read-input.js';
import { refusals } from '../validation/report-mistakes.js';
import type { ValidationReport, ValidationService } from '../validation/validation.service.js';

export interface PublishSources {
  readonly ledger: Pick<Ledger, 'accept'>;
  readonly drafts: DraftStore;
  readonly microcredentials: Pick<MicrocredentialLoader, 'byKeys'>;
  readonly validation: ValidationService;
}

export interface PublishRequest {
  readonly key: string;
  readonly expectedVersion: number;
  readonly reason: string | null;
}

/** What was published, and what the rules say of it all the same. */
export interface Published {
  readonly key: string;
  readonly version: number;
  readonly report: ValidationReport;
}

/** Makes a draft public. What was published before stays as its earlier version. */
export class PublishService {
  constructor(private readonly sources: PublishSources) {}

  async publish(principal: Principal | null, { key, expectedVersion, reason }: PublishRequest, today: string): Promise<Outcome<Published>> {
    const draft = await this.sources.drafts.own(principal, key);
    const barred = refusal(principal, 'microcredentialPublish', draft && { owners: [draft.body], state: 'DRAFT' });
    if (barred !== null || principal === null || draft === null) return refused(...(barred ? [barred] : []));
    if (draft.version !== expectedVersion) return refused(conflict(null, key, expectedVersion, draft.version));
    const reading = readCandidate(await this.asPublished(draft));
    const report = await this.sources.validation.validateReading(reading, today);
    const errors = [...reading.mistakes, ...(report ? refusals(report) : [])];
    return errors.length > 0 || report === null ? refused(...errors.map(ofDraft)) : this.enter(principal, draft, report, reason);
  }

  /** A record that is suspended stays so with a new version: resuming it is an act of its own. */
  private async asPublished({ key, content, baseVersion }: StoredDraft): Promise<object> {
    // A first version has nothing before it; should somebody have published one meanwhile, the ledger refuses this one.
    const [standing] = baseVersion === 0 ? [] : await this.sources.microcredentials.byKeys([key]);
    const { ending: _ending, ...said } = content;
    const { state, ending } = (standing?.content ?? {}) as Partial<MicrocredentialRecord>;
    return state === 'SUSPENDED' ? { ...said, state, ending } : { ...said, state: 'PUBLISHED' };
  }

  /** The version, its ledger row and the end of the draft, in one transaction. */
  private async enter({ organisation }: Principal, { key, version, baseVersion }: StoredDraft, report: ValidationReport, reason: string | null): Promise<Outcome<Published>> {
    const write = async (): Promise<Published> => {
      const [outcome] = await this.sources.ledger.accept([{ kind: 'microcredential', key, content: report.record, expectedVersion: baseVersion }], {
        actor: publicId('organisation', organisation),
        reason,
        beforehand: async (transaction) => {
          if (!(await dropDraft(transaction, key, version))) throw new VersionConflict('microcredential', key, version, version + 1);
        },
      });
      return { key, version: outcome?.version ?? baseVersion + 1, report };
    };
    return unlessOutrun(write, ({ expectedVersion, currentVersion }) => conflict(null, key, expectedVersion, currentVersion));
  }
}

/** Mistakes of a draft are told at their place in the record, since the input names only its key. */
const ofDraft = ({ path, ...mistake }: Mistake): Mistake => ({ ...mistake, path: ['microcredential', ...(path[0] === 'input' ? path.slice(1) : path)] });
