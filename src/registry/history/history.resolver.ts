import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Alignment } from '../../alignment/alignment.type.js';
import { Country } from '../../country/country.type.js';
import { CreditSystem } from '../../credit-system/credit-system.type.js';
import { snapshotOf } from '../../equivalence/reference-snapshot.js';
import type { References } from '../../equivalence/references.js';
import { Framework } from '../../framework/framework.type.js';
import { JurisdictionRule } from '../../jurisdiction-rule/jurisdiction-rule.type.js';
import { Microcredential } from '../../microcredential/microcredential.type.js';
import { Statement } from '../../microcredential/statement/statement.type.js';
import { Organisation } from '../../organisation/organisation.type.js';
import { listCost } from '../../platform/graphql/list-cost.js';
import { Proposal } from '../../proposal/proposal.type.js';
import type { RequestContext } from '../../record/request-context.js';
import type { HistoryLoader } from './history.loader.js';
import { HistoryEntry } from './history.type.js';

const HISTORY = { complexity: listCost(10), description: 'Its versions, oldest first: which body said it, when, what changed, and why.' };

type Histories = Promise<HistoryEntry[]>;

@Resolver(() => Framework)
export class FrameworkHistory {
  constructor(private readonly histories: HistoryLoader) {}

  @FieldResolver(() => [HistoryEntry], HISTORY)
  history(@Root() framework: Framework, @Ctx() context: RequestContext): Histories {
    return this.histories.of('framework', framework.code, snapshotOf(framework).referenceRevision, context);
  }
}

@Resolver(() => Alignment)
export class AlignmentHistory {
  constructor(private readonly histories: HistoryLoader) {}

  @FieldResolver(() => [HistoryEntry], HISTORY)
  history(@Root() alignment: Alignment, @Ctx() context: RequestContext): Histories {
    return this.histories.of('alignment', alignment.key, snapshotOf(alignment).referenceRevision, context);
  }
}

@Resolver(() => CreditSystem)
export class CreditSystemHistory {
  constructor(private readonly histories: HistoryLoader) {}

  @FieldResolver(() => [HistoryEntry], HISTORY)
  history(@Root() creditSystem: CreditSystem, @Ctx() context: RequestContext): Histories {
    return this.histories.of('credit-system', creditSystem.code, snapshotOf(creditSystem).referenceRevision, context);
  }
}

@Resolver(() => Country)
export class CountryHistory {
  constructor(private readonly histories: HistoryLoader) {}

  @FieldResolver(() => [HistoryEntry], HISTORY)
  history(@Root() country: Country, @Ctx() context: RequestContext): Histories {
    return this.histories.of('country', country.code, snapshotOf(country).referenceRevision, context);
  }
}

@Resolver(() => JurisdictionRule)
export class RuleHistory {
  constructor(private readonly histories: HistoryLoader) {}

  @FieldResolver(() => [HistoryEntry], HISTORY)
  history(@Root() rule: JurisdictionRule, @Ctx() context: RequestContext): Histories {
    return this.histories.of('rule', rule.code, snapshotOf(rule).referenceRevision, context);
  }
}

@Resolver(() => Organisation)
export class OrganisationHistory {
  constructor(
    private readonly histories: HistoryLoader,
    private readonly references: References,
  ) {}

  @FieldResolver(() => [HistoryEntry], HISTORY)
  history(@Root() { key, knownAt }: Organisation, @Ctx() context: RequestContext): Histories {
    return this.histories.of('organisation', key, knownAt ?? this.references.head().revision, context);
  }
}

@Resolver(() => Microcredential)
export class MicrocredentialHistory {
  constructor(
    private readonly histories: HistoryLoader,
    private readonly references: References,
  ) {}

  @FieldResolver(() => [HistoryEntry], { ...HISTORY, description: `${HISTORY.description} Nothing is shown of what came before it was published.` })
  history(@Root() { key, knownAt }: Microcredential, @Ctx() context: RequestContext): Histories {
    return this.histories.of('microcredential', key, knownAt ?? this.references.head().revision, context);
  }
}

@Resolver(() => Proposal)
export class ProposalHistory {
  constructor(private readonly histories: HistoryLoader) {}

  @FieldResolver(() => [HistoryEntry], HISTORY)
  history(@Root() { stored }: Proposal, @Ctx() context: RequestContext): Histories {
    return this.histories.of('proposal', stored.key, stored.revision, context);
  }
}

@Resolver(() => Statement)
export class StatementHistory {
  constructor(
    private readonly histories: HistoryLoader,
    private readonly references: References,
  ) {}

  @FieldResolver(() => [HistoryEntry], HISTORY)
  history(@Root() { key, knownAt }: Statement, @Ctx() context: RequestContext): Histories {
    return this.histories.of('statement', key, knownAt ?? this.references.head().revision, context);
  }
}
