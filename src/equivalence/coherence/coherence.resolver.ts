import { Arg, Args, Ctx, Query, Resolver } from 'type-graphql';
import { DateScalar } from '../../platform/scalars/scalars.js';
import { KnownAtArgument } from '../../record/known-at.js';
import type { RequestContext } from '../../record/request-context.js';
import { STUDY } from '../question-cost.js';
import type { References } from '../references.js';
import type { Studies } from '../study/studies.js';
import { CoherenceFinding, CoherenceReport } from './coherence.type.js';

@Resolver(() => CoherenceReport)
export class CoherenceResolver {
  constructor(
    private readonly references: References,
    private readonly studies: Studies,
  ) {}

  @Query(() => CoherenceReport, {
    complexity: STUDY,
    description: 'Audit of all documents in force on a day: what does not fit together, what is old, one-sided or remembered, ranked.',
  })
  async coherence(
    @Arg('asOf', () => DateScalar, { nullable: true, description: 'The day audited; today (UTC) unless told.' }) asOf: string | null | undefined,
    @Args(() => KnownAtArgument) { knownAt }: KnownAtArgument,
    @Ctx() { today }: RequestContext,
  ): Promise<CoherenceReport> {
    const day = asOf ?? today;
    const snapshot = await this.references.at(knownAt);
    const findings = await this.studies.of('coherence', snapshot, day);
    return { asOf: day, findings: findings.map((finding) => new CoherenceFinding(finding, snapshot)) };
  }
}
