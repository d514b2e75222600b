import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Outcome } from '../../access/outcome.js';
import type { References } from '../../equivalence/references.js';
import type { RequestContext } from '../../record/request-context.js';
import type { DraftService } from '../draft/draft.service.js';
import type { StoredDraft } from '../draft/draft.store.js';
import { MicrocredentialDraft } from '../draft/draft.type.js';
import type { MicrocredentialReader } from '../microcredential.reader.js';
import { Microcredential } from '../microcredential.type.js';
import { RuleFinding } from '../validation/validation.type.js';
import {
  MicrocredentialAdoptInput, MicrocredentialCreateInput, MicrocredentialDiscardInput, MicrocredentialDraftPayload, MicrocredentialPayload, MicrocredentialPublishInput, MicrocredentialPublishPayload,
  MicrocredentialResumeInput, MicrocredentialSupersedeInput, MicrocredentialSuspendInput, MicrocredentialUpdateInput, MicrocredentialWithdrawInput,
} from './life.input.js';
import type { LifeAct } from './life.js';
import type { Lived, LifeRequest, LifeService } from './life.service.js';
import type { PublishService } from './publish.service.js';

const INPUT = { description: 'Which record, and what is to become of it.' };

export interface LifeServices {
  readonly drafts: DraftService;
  readonly publishing: PublishService;
  readonly life: LifeService;
  readonly reader: MicrocredentialReader;
  readonly references: References;
}

async function drafted(outcome: Promise<Outcome<StoredDraft>>): Promise<MicrocredentialDraftPayload> {
  const { written, errors } = await outcome;
  return { draft: written && new MicrocredentialDraft(written), errors };
}

@Resolver(() => Microcredential)
export class LifeMutations {
  constructor(private readonly services: LifeServices) {}

  @Mutation(() => MicrocredentialDraftPayload, { description: 'Begins a microcredential of your body, as a draft that nobody else sees.' })
  microcredentialCreate(@Arg('input', () => MicrocredentialCreateInput, INPUT) { microcredential }: MicrocredentialCreateInput, @Ctx() { principal }: RequestContext): Promise<MicrocredentialDraftPayload> {
    return drafted(this.services.drafts.create(principal, microcredential));
  }

  @Mutation(() => MicrocredentialDraftPayload, { description: 'Changes a draft, or begins the next version of what is published, which stays as it is until that one is published.' })
  microcredentialUpdate(@Arg('input', () => MicrocredentialUpdateInput, INPUT) { key, expectedVersion, microcredential }: MicrocredentialUpdateInput, @Ctx() { principal }: RequestContext): Promise<MicrocredentialDraftPayload> {
    return drafted(this.services.drafts.update(principal, key, expectedVersion, microcredential));
  }

  @Mutation(() => MicrocredentialDraftPayload, { description: 'Takes over a record of your body that was seen on public pages, as a draft to be completed and published.' })
  microcredentialAdopt(@Arg('input', () => MicrocredentialAdoptInput, INPUT) { key, expectedVersion }: MicrocredentialAdoptInput, @Ctx() { principal }: RequestContext): Promise<MicrocredentialDraftPayload> {
    return drafted(this.services.drafts.adopt(principal, key, expectedVersion));
  }

  @Mutation(() => MicrocredentialPayload, { description: 'Throws a draft away. What is published, or was seen on public pages, stays as it is.' })
  async microcredentialDiscard(@Arg('input', () => MicrocredentialDiscardInput, INPUT) input: MicrocredentialDiscardInput, @Ctx() { principal }: RequestContext): Promise<MicrocredentialPayload> {
    const { written, errors } = await this.services.life.discard(principal, input);
    return { microcredential: await this.shown(written), errors };
  }

  @Mutation(() => MicrocredentialPublishPayload, { description: 'Publishes a draft. Every rule that refuses it is told at once.' })
  async microcredentialPublish(@Arg('input', () => MicrocredentialPublishInput, INPUT) { reason, ...request }: MicrocredentialPublishInput, @Ctx() { principal, today }: RequestContext): Promise<MicrocredentialPublishPayload> {
    const { written, errors } = await this.services.publishing.publish(principal, { ...request, reason: reason ?? null }, today);
    const { rules } = this.services.references.current();
    const warnings = written?.report.warnings.map((finding) => new RuleFinding(finding, rules)) ?? [];
    return { microcredential: await this.shown(written), warnings, errors };
  }

  @Mutation(() => MicrocredentialPayload, { description: 'Says that a published record is not to be relied on for the time being.' })
  microcredentialSuspend(@Arg('input', () => MicrocredentialSuspendInput, INPUT) input: MicrocredentialSuspendInput, @Ctx() context: RequestContext): Promise<MicrocredentialPayload> {
    return this.act('microcredentialSuspend', { ...input, successor: null }, context);
  }

  @Mutation(() => MicrocredentialPayload, { description: 'Says that a suspended record may be relied on again.' })
  microcredentialResume(@Arg('input', () => MicrocredentialResumeInput, INPUT) input: MicrocredentialResumeInput, @Ctx() context: RequestContext): Promise<MicrocredentialPayload> {
    return this.act('microcredentialResume', { ...input, successor: null }, context);
  }

  @Mutation(() => MicrocredentialPayload, { description: 'Says which microcredential stands in the place of this one.' })
  microcredentialSupersede(@Arg('input', () => MicrocredentialSupersedeInput, INPUT) input: MicrocredentialSupersedeInput, @Ctx() context: RequestContext): Promise<MicrocredentialPayload> {
    return this.act('microcredentialSupersede', input, context);
  }

  @Mutation(() => MicrocredentialPayload, { description: 'Takes a record back: its address goes on telling what it was and why it ended. A draft that was never published is thrown away.' })
  microcredentialWithdraw(@Arg('input', () => MicrocredentialWithdrawInput, INPUT) { successor, ...input }: MicrocredentialWithdrawInput, @Ctx() context: RequestContext): Promise<MicrocredentialPayload> {
    return this.act('microcredentialWithdraw', { ...input, successor: successor ?? null }, context);
  }

  private async act(act: LifeAct, request: LifeRequest, { principal, today }: RequestContext): Promise<MicrocredentialPayload> {
    const { written, errors } = await this.services.life.act(principal, act, request, today);
    return { microcredential: await this.shown(written), errors };
  }

  private async shown(written: Lived | null): Promise<Microcredential | null> {
    const [found = null] = written === null ? [] : await this.services.reader.byKeys([written.key], null);
    return found;
  }
}
