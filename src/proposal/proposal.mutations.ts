import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { RequestContext } from '../record/request-context.js';
import { AlignmentActInput, AlignmentProposeInput, AlignmentSupersedeInput, AuthorityAppointInput, ProposalDecideInput, ProposalReviewInput, RecordProposeInput } from './proposal.input.js';
import { CHARGED_KIND } from './proposal.enums.js';
import type { ProposalOutcome } from './proposal-desk.js';
import { Proposal, ProposalPayload } from './proposal.type.js';
import type { Proposals } from './proposals.js';

const INPUT = { description: 'What is proposed.' };
const WORD = { description: 'Which proposal, and what is said of it.' };

async function told(outcome: Promise<ProposalOutcome>): Promise<ProposalPayload> {
  const { proposal, errors } = await outcome;
  return { proposal: proposal && new Proposal(proposal), errors };
}

const saying = ({ ground, ...word }: ProposalDecideInput) => ({ ...word, ground: ground ?? null });

@Resolver()
export class ProposalMutations {
  constructor(private readonly proposals: Proposals) {}

  @Mutation(() => ProposalPayload, { description: 'Proposes a framework, or a new version of one.' })
  frameworkPropose(@Arg('input', () => RecordProposeInput, INPUT) input: RecordProposeInput, @Ctx() { principal }: RequestContext): Promise<ProposalPayload> {
    return told(this.proposals.records.framework(principal, input));
  }

  @Mutation(() => ProposalPayload, { description: 'Proposes a credit system, or a new version of one.' })
  creditSystemPropose(@Arg('input', () => RecordProposeInput, INPUT) input: RecordProposeInput, @Ctx() { principal }: RequestContext): Promise<ProposalPayload> {
    return told(this.proposals.records.creditSystem(principal, input));
  }

  @Mutation(() => ProposalPayload, { description: 'Proposes what is known of a country. For the authorities of its frameworks, and the operator of the registry.' })
  countryPropose(@Arg('input', () => RecordProposeInput, INPUT) input: RecordProposeInput, @Ctx() { principal }: RequestContext): Promise<ProposalPayload> {
    return told(this.proposals.records.country(principal, input));
  }

  @Mutation(() => ProposalPayload, { description: 'Proposes a rule of a jurisdiction on microcredentials, or a new version of one. For the authorities of its frameworks, and the operator of the registry.' })
  rulePropose(@Arg('input', () => RecordProposeInput, INPUT) input: RecordProposeInput, @Ctx() { principal }: RequestContext): Promise<ProposalPayload> {
    return told(this.proposals.records.rule(principal, input));
  }

  @Mutation(() => ProposalPayload, { description: 'Proposes an alignment, or a new version of one. It is the statement of the body that proposes it, one-sided until the other side accepts it.' })
  alignmentPropose(@Arg('input', () => AlignmentProposeInput, INPUT) input: AlignmentProposeInput, @Ctx() { principal }: RequestContext): Promise<ProposalPayload> {
    return told(this.proposals.alignments.publish(principal, input));
  }

  @Mutation(() => ProposalPayload, { description: 'Proposes a new alignment in the place of another, which stays readable.' })
  alignmentSupersede(@Arg('input', () => AlignmentSupersedeInput, INPUT) { supersedes, ...input }: AlignmentSupersedeInput, @Ctx() { principal }: RequestContext): Promise<ProposalPayload> {
    return told(this.proposals.alignments.supersede(principal, supersedes, input));
  }

  @Mutation(() => ProposalPayload, { description: 'Proposes, for the authority of the other side, that it accepts an alignment as its own.' })
  alignmentAccept(@Arg('input', () => AlignmentActInput, INPUT) input: AlignmentActInput, @Ctx() { principal }: RequestContext): Promise<ProposalPayload> {
    return told(this.proposals.alignments.accept(principal, input));
  }

  @Mutation(() => ProposalPayload, { description: 'Proposes that an alignment be taken back: it stays readable with the reason, and no answer rests on it.' })
  alignmentWithdraw(@Arg('input', () => AlignmentActInput, INPUT) input: AlignmentActInput, @Ctx() { principal }: RequestContext): Promise<ProposalPayload> {
    return told(this.proposals.alignments.withdraw(principal, input));
  }

  @Mutation(() => ProposalPayload, {
    description: 'Proposes who is in charge of a record. For the body in charge, which hands it on; for the operator of the registry, while the record names nobody, or a body that nobody acts for.',
  })
  authorityAppoint(@Arg('input', () => AuthorityAppointInput, INPUT) { kind, ...input }: AuthorityAppointInput, @Ctx() { principal }: RequestContext): Promise<ProposalPayload> {
    return told(this.proposals.appointments.appoint(principal, { ...input, kind: CHARGED_KIND[kind] }));
  }

  @Mutation(() => ProposalPayload, { description: 'Comments on a proposal, for a body.' })
  proposalReview(@Arg('input', () => ProposalReviewInput, WORD) { comment, ...word }: ProposalReviewInput, @Ctx() { principal }: RequestContext): Promise<ProposalPayload> {
    return told(this.proposals.decide.review(principal, { ...saying(word), comment }));
  }

  @Mutation(() => ProposalPayload, { description: 'Approves a proposal, and so publishes it. The person who proposed cannot.' })
  proposalApprove(@Arg('input', () => ProposalDecideInput, WORD) input: ProposalDecideInput, @Ctx() { principal }: RequestContext): Promise<ProposalPayload> {
    return told(this.proposals.decide.approve(principal, saying(input)));
  }

  @Mutation(() => ProposalPayload, { description: 'Declines a proposal, with the ground.' })
  proposalDecline(@Arg('input', () => ProposalDecideInput, WORD) input: ProposalDecideInput, @Ctx() { principal }: RequestContext): Promise<ProposalPayload> {
    return told(this.proposals.decide.decline(principal, saying(input)));
  }

  @Mutation(() => ProposalPayload, { description: 'Takes back a proposal of one\'s own body.' })
  proposalWithdraw(@Arg('input', () => ProposalDecideInput, WORD) input: ProposalDecideInput, @Ctx() { principal }: RequestContext): Promise<ProposalPayload> {
    return told(this.proposals.decide.withdraw(principal, saying(input)));
  }
}
