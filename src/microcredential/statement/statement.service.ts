import { refusal } from '../../access/allows.js';
import { refused, unlessOutrun, type Outcome } from '../../access/outcome.js';
import type { Target } from '../../access/policy.js';
import { checkShape } from '../../check/check-shape.js';
import { mistakeOf } from '../../record/mistake-of.js';
import type { Ledger } from '../../ledger/ledger.js';
import type { VersionConflict } from '../../ledger/write.js';
import { isPartialDate, firstDay } from '../../record/partial-date.js';
import { conflict } from '../../record/conflict.js';
import type { Principal } from '../../record/principal.js';
import { parsePublicId, publicId } from '../../record/public-id.js';
import { told, type Mistake } from '../../record/user-error.type.js';
import type { StoredMicrocredential } from '../microcredential-page.js';
import { awardingBodiesOf } from '../offer/said.js';
import type { Finding } from '../rules/table.js';
import { beyondBounds } from '../registering/input-bounds.js';
import { candidateOf, inputPath } from './candidate.js';
import { endedStatement } from './end-statement.js';
import type { StatementFactsReader } from './statement-facts.js';
import { statementMistakes } from './statement-checks.js';
import { statementWarnings } from './statement-warnings.js';
import { ownersOf, STATEMENT_SCHEMAS, statementKey, type StatementRecord } from './statement.record.js';
import type { StatementStore, StoredStatement } from './statement.store.js';
import type { StatementKind } from './statement.vocabulary.js';
import { say } from '../words/say.js';

/** The mutations of each kind: which row of the table of who may do what is asked. */
export const ACTIONS = {
  LEVEL_PLACEMENT: { make: 'levelPlacementAdd', end: 'levelPlacementEnd' },
  CREDIT_VALUE: { make: 'creditValueSet', end: 'creditValueEnd' },
  QUALITY_DECISION: { make: 'qualityDecisionAdd', end: 'qualityDecisionEnd' },
  RECOGNITION: { make: 'recognitionAdd', end: 'recognitionEnd' },
  CO_DESIGN: { make: 'coDesignAdd', end: 'coDesignEnd' },
  AGREEMENT: { make: 'agreementAdd', end: 'agreementEnd' },
} as const satisfies Record<StatementKind, object>;

/** An input of any kind; what else it has is for the schema of its kind to judge. */
export interface StatementSent {
  readonly microcredential: string;
  readonly why?: string | null;
  readonly expectedVersion?: number | null;
}

export interface EndSent {
  readonly id: string;
  readonly expectedVersion: number;
  readonly on?: string | null;
  readonly reason: string;
}

type Outcomes = Promise<Outcome<StoredStatement>>;

/** Makes and ends statements, each in the name of the body that asks. */
export class StatementService {
  constructor(
    private readonly ledger: Pick<Ledger, 'accept'>,
    private readonly store: StatementStore,
    private readonly facts: StatementFactsReader,
  ) {}

  async make(principal: Principal | null, kind: StatementKind, sent: StatementSent, today: string): Outcomes {
    const subject = await this.subjectOf(sent.microcredential);
    const candidate = candidateOf(sent, { kind, by: principal?.organisation ?? '', about: subject?.key ?? '' });
    const barred = refusal(principal, ACTIONS[kind].make, subject && this.targetOf(candidate as unknown as StatementRecord, subject));
    if (barred !== null || principal === null || subject === null) return refused(...(barred ? [barred] : []));
    const mistakes = await this.mistakesOf(kind, candidate, subject, today);
    if (mistakes.length > 0) return refused(...mistakes);
    const content = STATEMENT_SCHEMAS[kind].parse(candidate);
    const expectedVersion = sent.expectedVersion ?? 0;
    const another = expectedVersion > 0 ? await this.cannotBeCorrected(content) : null;
    return another ? refused(another) : this.accept(principal, content, expectedVersion, sent.why ?? null);
  }

  /** What the rules warn of in a statement that was made. */
  async warningsOf(statement: StatementRecord, today: string): Promise<Finding[]> {
    const subject = await this.facts.subject(statement.about);
    if (subject === null) return [];
    return statementWarnings(statement, await this.facts.of(statement, new Set(), subject, firstDay(statement.from), today));
  }

  async end(principal: Principal | null, kind: StatementKind, { id, expectedVersion, on, reason }: EndSent, today: string): Outcomes {
    const stored = await this.statementOf(id, kind);
    const barred = refusal(principal, ACTIONS[kind].end, stored && { owners: ownersOf(stored.content) });
    if (barred !== null || principal === null || stored === null) return refused(...(barred ? [barred] : []));
    const { content, mistakes } = endedStatement(stored.content, { on: on ?? today, reason });
    return content === null ? refused(...mistakes) : this.accept(principal, content, expectedVersion, reason);
  }

  /** What decides who may make a statement: whose microcredential it is, or who has agreed; on what it rests, and on whose framework it places. */
  private targetOf(candidate: StatementRecord, subject: StoredMicrocredential): Target {
    const owners = candidate.kind === 'AGREEMENT' ? candidate.parties.flatMap(({ organisation }) => organisation ?? []) : awardingBodiesOf(subject.content);
    if (candidate.kind !== 'LEVEL_PLACEMENT') return 'basis' in candidate ? { owners, basis: candidate.basis } : { owners };
    const { basis, framework: code } = candidate;
    return { owners, basis, framework: { code, spokenForBy: this.facts.speakersFor(code) } };
  }

  private async subjectOf(id: string): Promise<StoredMicrocredential | null> {
    const reference = parsePublicId(id);
    return reference?.kind === 'microcredential' ? this.facts.subject(reference.key) : null;
  }

  private async statementOf(id: string, kind: StatementKind): Promise<StoredStatement | null> {
    const reference = parsePublicId(id);
    const [stored] = reference?.kind === 'statement' ? await this.store.byKeys([reference.key]) : [];
    return stored?.content.kind === kind ? stored : null;
  }

  /** Everything at once: what has not its form, and of what has, what does not hold. */
  private async mistakesOf(kind: StatementKind, candidate: object, subject: StoredMicrocredential, today: string): Promise<Mistake[]> {
    const problems = beyondBounds(candidate);
    const { problems: ofShape } = problems.length > 0 ? { problems } : checkShape(STATEMENT_SCHEMAS[kind], candidate);
    const malformed = new Set(ofShape.map(({ at }) => String(at[0])));
    const told = ofShape.map((problem) => mistakeOf(problem, inputPath(problem.at)));
    if (problems.length > 0) return told;
    const statement = { evidence: [], report: null, ...candidate } as unknown as StatementRecord;
    const from = isPartialDate(statement.from) ? firstDay(statement.from) : today;
    return [...told, ...statementMistakes(statement, await this.facts.of(statement, malformed, subject, from, today), malformed)];
  }

  /** A correction is of the same statement: of its kind and microcredential, and not ended. */
  private async cannotBeCorrected(content: StatementRecord): Promise<Mistake | null> {
    const [stored] = await this.store.byKeys([statementKey(content)]);
    if (!stored || (stored.content.kind === content.kind && stored.content.about === content.about && stored.content.state === 'STANDING')) return null;
    return { code: 'WRONG_STATE', path: ['input', 'expectedVersion'], ...told(say((words) => words.otherStatement())) };
  }

  private async accept(principal: Principal, content: StatementRecord, expectedVersion: number, reason: string | null): Outcomes {
    const key = statementKey(content);
    const write = async (): Promise<StoredStatement> => {
      const actor = publicId('organisation', principal.organisation);
      const [outcome] = await this.ledger.accept([{ kind: 'statement', key, content, expectedVersion }], { actor, reason });
      return { key, content, version: outcome?.version ?? 0, revision: outcome?.revision ?? 0 };
    };
    return unlessOutrun(write, outrun);
  }
}

const outrun = ({ key, expectedVersion, currentVersion }: VersionConflict): Mistake => ({
  ...conflict(null, publicId('statement', key), expectedVersion, currentVersion, ['input']),
  ...(expectedVersion === 0 && { fix: 'You have said this before. Where it is another statement, give it an id of its own.' }),
});
