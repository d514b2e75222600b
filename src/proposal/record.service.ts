import type { z } from 'zod';
import { refusal } from '../access/allows.js';
import { checkShape } from '../check/check-shape.js';
import { creditSystemRecord } from '../credit-system/credit-system.record.js';
import { frameworkRecord, type FrameworkRecord } from '../framework/framework.record.js';
import { jurisdictionRuleRecord } from '../jurisdiction-rule/jurisdiction-rule.record.js';
import type { Principal } from '../record/principal.js';
import { mistakeAt } from './mistakes.js';
import { refused, type ProposalDesk, type ProposalOutcome } from './proposal-desk.js';
import type { Draft } from './proposal.record.js';
import type { ProposeService } from './propose.service.js';
import { recordTarget, type WholeKind } from './target.js';

/** A framework, a credit system or a rule in the form of its seed file, not yet checked. */
export interface RecordProposal {
  readonly record: unknown;
  readonly expectedVersion: number;
  readonly why: string;
}

const AT = ['input', 'record'] as const;

const ACTION = { framework: 'frameworkPropose', 'credit-system': 'creditSystemPropose', rule: 'rulePropose' } as const satisfies Record<WholeKind, string>;

/** Proposals that come as a whole record in the form of the seed files. */
export class RecordProposals {
  constructor(
    private readonly desk: ProposalDesk,
    private readonly proposals: ProposeService,
  ) {}

  framework(asking: Principal | null, proposal: RecordProposal): Promise<ProposalOutcome> {
    return this.propose(asking, 'framework', frameworkRecord, proposal, (record, { organisation, roles }) => ({
      kind: 'framework', key: record.code, content: { ...record, authorityOrganisation: this.authority(record, organisation, roles.includes('FRAMEWORK_AUTHORITY')) },
    }));
  }

  creditSystem(asking: Principal | null, proposal: RecordProposal): Promise<ProposalOutcome> {
    return this.propose(asking, 'credit-system', creditSystemRecord, proposal, (content) => ({ kind: 'credit-system', key: content.code, content }));
  }

  rule(asking: Principal | null, proposal: RecordProposal): Promise<ProposalOutcome> {
    return this.propose(asking, 'rule', jurisdictionRuleRecord, proposal, (content) => ({ kind: 'rule', key: content.code, content }));
  }

  /** Who is in charge stays so; of a new framework it is the authority that proposes it. */
  private authority({ code }: FrameworkRecord, proposer: string, isAuthority: boolean): string | null {
    const standing = this.desk.references.current().frameworks.get(code);
    if (standing) return standing.record.authorityOrganisation;
    return isAuthority ? proposer : null;
  }

  private async propose<Schema extends z.ZodType>(
    asking: Principal | null, kind: WholeKind, schema: Schema, { record, expectedVersion, why }: RecordProposal,
    draftOf: (content: z.output<Schema>, asking: Principal) => Draft,
  ): Promise<ProposalOutcome> {
    const barred = refusal(asking, ACTION[kind], recordTarget(kind, this.desk.references.current(), record, asking));
    if (barred !== null || asking === null) return refused(...(barred ? [barred] : []));
    const shape = checkShape(schema, record);
    if (shape.record === null) return refused(...shape.problems.map((problem) => mistakeAt(AT, problem)));
    return this.proposals.propose(asking, { draft: draftOf(shape.record, asking), action: 'PUBLISH', expectedVersion, why, at: AT });
  }
}
