import { Field, InputType, Int, ObjectType } from 'type-graphql';
import { listCost } from '../../platform/graphql/list-cost.js';
import { Repeatable } from '../../record/repeatable.input.js';
import { UserError, type Mistake } from '../../record/user-error.type.js';
import { MicrocredentialDraft } from '../draft/draft.type.js';
import { Microcredential } from '../microcredential.type.js';
import { MicrocredentialInput } from '../registering/microcredential.input.js';
import { RuleFinding } from '../validation/validation.type.js';

const KEY = 'Its key: the key of the awarding body, a colon, and its id.';
const EXPECTED = 'The version that you have read; another one that stands by now is a CONFLICT.';

@InputType()
abstract class ToARecord extends Repeatable {
  @Field(() => String, { description: KEY })
  key!: string;

  @Field(() => Int, { description: EXPECTED })
  expectedVersion!: number;
}

@InputType('MicrocredentialCreateInput', { description: 'A new microcredential of your body.' })
export class MicrocredentialCreateInput extends Repeatable {
  @Field(() => MicrocredentialInput, { description: 'What you say of it, as far as you know it yet.' })
  microcredential!: MicrocredentialInput;
}

@InputType('MicrocredentialUpdateInput', { description: 'A draft as it is to be from now on, or the beginning of the next version of what is published.' })
export class MicrocredentialUpdateInput extends ToARecord {
  @Field(() => MicrocredentialInput, { description: 'All that you say of it: what is left out is no longer said.' })
  microcredential!: MicrocredentialInput;
}

@InputType('MicrocredentialPublishInput', { description: 'A draft that everybody is to see.' })
export class MicrocredentialPublishInput extends ToARecord {
  @Field(() => String, { nullable: true, description: 'What changed and why, for the history.' })
  reason?: string | null;
}

@InputType('MicrocredentialAdoptInput', { description: 'A record that was seen on public pages, to be taken over by its awarding body.' })
export class MicrocredentialAdoptInput extends ToARecord {}

@InputType('MicrocredentialDiscardInput', { description: 'A draft that is given up, of a new microcredential, of the next version of a published one, or of one that was taken over.' })
export class MicrocredentialDiscardInput extends ToARecord {}

@InputType()
abstract class ActInput extends ToARecord {
  @Field(() => String, { description: 'Why, in a sentence that everybody can read.' })
  reason!: string;
}

@InputType('MicrocredentialSuspendInput', { description: 'A record that is not to be relied on for the time being.' })
export class MicrocredentialSuspendInput extends ActInput {}

@InputType('MicrocredentialResumeInput', { description: 'A suspended record that may be relied on again.' })
export class MicrocredentialResumeInput extends ActInput {}

@InputType('MicrocredentialSupersedeInput', { description: 'A record in whose place another one stands.' })
export class MicrocredentialSupersedeInput extends ActInput {
  @Field(() => String, { description: 'Key of the microcredential that takes its place.' })
  successor!: string;
}

@InputType('MicrocredentialWithdrawInput', { description: 'A record that is taken back, or a draft that is thrown away.' })
export class MicrocredentialWithdrawInput extends ActInput {
  @Field(() => String, { nullable: true, description: 'Key of the microcredential that takes its place, if one does; the one that was named before unless told.' })
  successor?: string | null;
}

@ObjectType('MicrocredentialDraftPayload', { description: 'The draft as it stands now, or why nothing was written.' })
export class MicrocredentialDraftPayload {
  @Field(() => MicrocredentialDraft, { nullable: true, description: 'The draft.' })
  draft!: MicrocredentialDraft | null;

  @Field(() => [UserError], { complexity: listCost(3), description: 'Every mistake; empty where it was written.' })
  errors!: readonly Mistake[];
}

@ObjectType('MicrocredentialPayload', { description: 'The microcredential as everybody sees it now, or why nothing was changed.' })
export class MicrocredentialPayload {
  @Field(() => Microcredential, { nullable: true, description: 'The microcredential; null where nothing is there any more, or nothing was changed.' })
  microcredential!: Microcredential | null;

  @Field(() => [UserError], { complexity: listCost(3), description: 'Every mistake; empty where it was done.' })
  errors!: readonly Mistake[];
}

@ObjectType('MicrocredentialPublishPayload', { description: 'The microcredential that was published, or why it was not.' })
export class MicrocredentialPublishPayload extends MicrocredentialPayload {
  @Field(() => [RuleFinding], { complexity: listCost(5), description: 'What the rules say of it all the same; shown with the record.' })
  warnings!: readonly RuleFinding[];
}
