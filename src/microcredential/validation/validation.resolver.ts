import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import type { References } from '../../equivalence/references.js';
import { listCost } from '../../platform/graphql/list-cost.js';
import { DateScalar } from '../../platform/scalars/scalars.js';
import type { RequestContext } from '../../record/request-context.js';
import { MicrocredentialInput } from '../registering/microcredential.input.js';
import { readInput } from '../registering/read-input.js';
import type { ValidationService } from './validation.service.js';
import { MicrocredentialValidation, PublicationRule, publicationRules } from './validation.type.js';

/** Points of judging one record, whatever is then asked of the report. */
const VALIDATION = 50;

@Resolver(() => MicrocredentialValidation)
export class ValidationResolver {
  constructor(
    private readonly validation: ValidationService,
    private readonly references: References,
  ) {}

  @Query(() => MicrocredentialValidation, {
    complexity: ({ childComplexity }) => VALIDATION + childComplexity,
    description: 'What publishing a microcredential would say: every mistake, error and warning at once, and what is missing for which standard. Nothing is stored.',
  })
  async microcredentialValidate(
    @Arg('input', () => MicrocredentialInput, { description: 'What the awarding body says.' }) input: MicrocredentialInput,
    @Arg('awardingBody', () => String, { description: 'Key of the awarding body: its country and kind decide which rules hold.' }) awardingBody: string,
    @Arg('asOf', () => DateScalar, { nullable: true, description: 'The day on which it is judged; today (UTC) unless told.' }) asOf: string | null | undefined,
    @Ctx() { today }: RequestContext,
  ): Promise<MicrocredentialValidation> {
    const day = asOf ?? today;
    const reading = readInput(input, { awardingBody, state: 'DRAFT' });
    const report = await this.validation.validateReading(reading, day);
    return new MicrocredentialValidation(day, reading.mistakes, report, this.references.current().rules);
  }

  @Query(() => [PublicationRule], { complexity: listCost(20), description: 'The rules on what can be published as a microcredential, each with its name.' })
  publicationRules(): PublicationRule[] {
    return publicationRules();
  }
}
