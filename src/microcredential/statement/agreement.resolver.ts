import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { References } from '../../equivalence/references.js';
import { listCost } from '../../platform/graphql/list-cost.js';
import { firstDay } from '../../record/partial-date.js';
import type { RequestContext } from '../../record/request-context.js';
import type { MicrocredentialReader } from '../microcredential.reader.js';
import { receiverFindings, V12 } from '../rules/receiver-limit.js';
import { RuleFinding } from '../validation/validation.type.js';
import { claimOf, receiverOf } from './agreement-claim.js';
import { Agreement } from './agreement.type.js';

@Resolver(() => Agreement)
export class AgreementResolver {
  constructor(
    private readonly reader: MicrocredentialReader,
    private readonly references: References,
  ) {}

  /** Judged like every statement as of its first day. A warning keeps no agreement from being told of: the receiver decides. */
  @FieldResolver(() => [RuleFinding], {
    complexity: listCost(2),
    description: 'Where it goes beyond the rules of the receiver: of its country, or its own (V12). The receiver decides, so that it is told of all the same.',
  })
  async warnings(@Root() { record, knownAt }: Agreement, @Ctx() context: RequestContext): Promise<RuleFinding[]> {
    const about = await this.reader.microcredential(record.about, knownAt, context);
    if (!about) return [];
    const key = receiverOf(record, about.record)?.organisation;
    const body = key === undefined ? null : await this.reader.organisation(key, knownAt, context);
    const { rules } = await this.references.at(knownAt);
    const claim = claimOf(record, about.record, new Map(body && key !== undefined ? [[key, { country: body.country, region: body.region }]] : []));
    const found = receiverFindings(claim, ['largerAward'], [...rules.values()].map((rule) => rule.record), firstDay(record.from));
    return found.map((finding) => new RuleFinding({ rule: V12, severity: 'WARNING', jurisdictionRule: null, ...finding }, rules));
  }
}
