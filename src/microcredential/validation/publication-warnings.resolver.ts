import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../../record/request-context.js';
import { Microcredential } from '../microcredential.type.js';
import type { PublicationWarnings } from './publication-warnings.js';
import { RuleFinding } from './validation.type.js';

/** Points of judging one record as of its publication, and of a finding so many times. */
const JUDGED = 50;
const FINDINGS = 5;

@Resolver(() => Microcredential)
export class PublicationWarningsResolver {
  constructor(private readonly publications: PublicationWarnings) {}

  @FieldResolver(() => [RuleFinding], {
    complexity: ({ childComplexity }) => JUDGED + FINDINGS * childComplexity,
    description: 'What the rules warned of when its awarding body published it: found in this version by what was in force and known on that day. None where no body has published it.',
  })
  async warnings(@Root() microcredential: Microcredential, @Ctx() context: RequestContext): Promise<readonly RuleFinding[]> {
    return this.publications.of(microcredential, context);
  }
}
