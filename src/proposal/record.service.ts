import type { z } from 'zod';
import { refusal } from '../access/allows.js';
import { checkShape } from '../check/check-shape.js';
import { countryRecord } from '../country/country.record.js';
import { creditSystemRecord } from '../credit-system/credit-system.record.js';
import { frameworkRecord } from '../framework/framework.record.js';
import { jurisdictionRuleRecord } from '../jurisdiction-rule/jurisdiction-rule.record.js';
import type { Principal } from '../record/principal.js';
import type { ChargedKind } from './appointment.js';
import { chargeOf } from './in-charge.js';
import { mistakeAt } from './mistakes.js';
import { refused, type ProposalDesk, type ProposalOutcome } from './proposal-desk.js';
import type { Draft } from './proposal.record.js';
import type { ProposeService } from './propose.service.js';
import { recordTarget, type WholeKind } from './target.js';

/** A framework, a credit system, a country or a rule in the form of its seed file, not yet checked. */
export interface RecordProposal {
  readonly record: unknown;
  readonly expectedVersion: number;
  readonly why: string;
}

const AT = ['input', 'record'] as const;

const ACTION = { framework: 'frameworkPropose', 'credit-system': 'creditSystemPropose', country: 'countryPropose', rule: 'rulePropose' } as const satisfies Record<WholeKind, string>;

/** Proposals that come as a whole record in the form of the seed files. */
export class RecordProposals {
  constructor(
    private readonly desk: ProposalDesk,
    private readonly proposals: ProposeService,
  ) {}

  framework(asking: Principal | null, proposal: RecordProposal): Promise<ProposalOutcome> {
    return this.propose(asking, 'framework', frameworkRecord, proposal, (record, asking) => ({
      kind: 'framework', key: record.code, content: { ...record, authorityOrganisation: this.authority('framework', record.code, asking) },
    }));
  }

  creditSystem(asking: Principal | null, proposal: RecordProposal): Promise<ProposalOutcome> {
    return this.propose(asking, 'credit-system', creditSystemRecord, proposal, (record, asking) => {
      const body = this.authority('credit-system', record.code, asking);
      return { kind: 'credit-system', key: record.code, content: { ...record, ...(body !== null && { authorityOrganisation: body }) } };
    });
  }

  country(asking: Principal | null, proposal: RecordProposal): Promise<ProposalOutcome> {
    return this.propose(asking, 'country', countryRecord, proposal, (content) => ({ kind: 'country', key: content.code, content }));
  }

  rule(asking: Principal | null, proposal: RecordProposal): Promise<ProposalOutcome> {
    return this.propose(asking, 'rule', jurisdictionRuleRecord, proposal, (content) => ({ kind: 'rule', key: content.code, content }));
  }

  /** Who is in charge stays so; of a new record it is the authority that proposes it. */
  private authority(kind: ChargedKind, code: string, { organisation, roles }: Principal): string | null {
    const snapshot = this.desk.references.current();
    if ((kind === 'framework' ? snapshot.frameworks : snapshot.creditSystems).has(code)) return chargeOf(snapshot, kind, code);
    return roles.includes('FRAMEWORK_AUTHORITY') ? organisation : null;
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
