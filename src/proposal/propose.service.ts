import { isDeepStrictEqual } from 'node:util';
import { VersionConflict } from '../ledger/write.js';
import { conflict } from '../record/conflict.js';
import type { Principal } from '../record/principal.js';
import { text } from '../record/text.js';
import { told, type Mistake } from '../record/user-error.type.js';
import { draftMistakes } from './check-draft.js';
import { refused, type ProposalDesk, type ProposalOutcome } from './proposal-desk.js';
import type { Draft, ProposalAction, ProposalRecord } from './proposal.record.js';
import type { StoredProposal } from './proposal.store.js';
import { say } from './words/say.js';

/** What somebody wants a reference record to be. */
export interface ProposeRequest {
  readonly draft: Draft;
  readonly action: ProposalAction;
  /** The version that the writer has seen; 0 where the record is to be new. */
  readonly expectedVersion: number;
  readonly why: string;
  /** Where the record stands in the input. */
  readonly at: readonly string[];
  /** A record of the same kind that gives way, in the version that the writer has seen. */
  readonly replaced?: Seen | undefined;
}

export interface Seen {
  readonly key: string;
  readonly expectedVersion: number;
}

/** Numbers of proposals that are tried where others propose the same record at the same moment. */
const TRIES = 5;

const IN_INPUT = ['input'] as const;

/** That a text of the input says something. */
export const textMistakes = (field: string, value: string): Mistake[] =>
  text().safeParse(value).success ? [] : [{ code: 'INVALID', path: [...IN_INPUT, field], ...told(say((words) => words.noText(field))) }];

/** The same through JSON, where absent and undefined are one. */
const plain = (content: unknown): unknown => JSON.parse(JSON.stringify(content)) as unknown;

const movedOn = (kind: Draft['kind'], { key, expectedVersion }: Seen, version: number): Mistake[] =>
  (version === expectedVersion ? [] : [conflict(kind, key, expectedVersion, version)]);

/** Puts records forward for publishing. */
export class ProposeService {
  constructor(private readonly desk: ProposalDesk) {}

  /** Proposes what the table of who may do what lets the principal propose: the caller has asked it. */
  async propose(principal: Principal, request: ProposeRequest): Promise<ProposalOutcome> {
    const errors = await this.mistakes(request);
    return errors.length > 0 ? refused(...errors) : { proposal: await this.enter(principal, request), errors: [] };
  }

  private async mistakes({ draft, action, expectedVersion, why, at, replaced }: ProposeRequest): Promise<Mistake[]> {
    const [standing, replacedNow] = await this.desk.ledger.contentAt(draft.kind, [draft.key, ...(replaced ? [replaced.key] : [])]);
    const version = standing?.version ?? 0;
    const unchanged = standing !== null && standing !== undefined && isDeepStrictEqual(plain(draft.content), standing.content);
    return [
      ...movedOn(draft.kind, { key: draft.key, expectedVersion }, version),
      ...(replaced ? movedOn(draft.kind, replaced, replacedNow?.version ?? 0) : []),
      ...(unchanged ? [{ code: 'INVALID' as const, path: at, ...told(say((words) => words.unchanged(version))) }] : []),
      ...textMistakes('why', why),
      ...draftMistakes(draft, action, this.desk.references.current(), at),
    ];
  }

  private async enter(principal: Principal, { draft: { kind, key, content }, action, expectedVersion, why }: ProposeRequest): Promise<StoredProposal | null> {
    for (let attempt = 1; ; attempt += 1) {
      const number = (await this.desk.store.count({ kind, targetKey: key })) + 1;
      const record: ProposalRecord = {
        key: `${kind}:${key}:${number}`, target: { kind, key, version: expectedVersion }, action, content: plain(content),
        body: principal.organisation, why, proposedOn: this.desk.today(), state: 'PROPOSED', reviews: [], decision: null,
      };
      try {
        return await this.desk.enter({ content: record, version: 0, act: 'PROPOSED', principal, reason: why });
      } catch (error) {
        if (!(error instanceof VersionConflict) || attempt === TRIES) throw error;
      }
    }
  }
}
