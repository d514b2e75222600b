import { Arg, Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Alignment } from '../../alignment/alignment.type.js';
import type { References } from '../../equivalence/references.js';
import { CreditSystem } from '../../credit-system/credit-system.type.js';
import { Framework, Level } from '../../framework/framework.type.js';
import { Organisation } from '../../organisation/organisation.type.js';
import { PageArguments } from '../../platform/connection/page-arguments.js';
import { listCost } from '../../platform/graphql/list-cost.js';
import { DateScalar } from '../../platform/scalars/scalars.js';
import type { RequestContext } from '../../record/request-context.js';
import { CreditValue } from '../credit-value.type.js';
import { LevelPlacement } from '../level-placement.type.js';
import type { MicrocredentialReader } from '../microcredential.reader.js';
import { Microcredential } from '../microcredential.type.js';
import { CreditValueStatement, LevelPlacementStatement } from './statement-kinds.type.js';
import { StatementKindEnum } from './statement.enums.js';
import type { StatementReader } from './statement.reader.js';
import { Statement, StatementConnection } from './statement.type.js';
import type { StatementKind } from './statement.vocabulary.js';

const KINDS = { nullable: true, description: 'Of which kinds; of all unless told.' };
const ON = { nullable: true, description: 'Only those that hold on this day; all unless told, each with its dates.' };

type Told<Value> = Value | null | undefined;

@Resolver(() => Statement)
export class StatementResolver {
  constructor(private readonly reader: MicrocredentialReader) {}

  @FieldResolver(() => Microcredential, { nullable: true, description: 'The microcredential that it is about.' })
  about(@Root() { record, knownAt }: Statement, @Ctx() context: RequestContext): Promise<Microcredential | null> {
    return this.reader.microcredential(record.about, knownAt, context);
  }

  @FieldResolver(() => Organisation, { nullable: true, description: 'The body whose statement it is.' })
  by(@Root() { record, knownAt }: Statement, @Ctx() context: RequestContext): Promise<Organisation | null> {
    return this.reader.organisation(record.by, knownAt, context);
  }
}

@Resolver(() => LevelPlacementStatement)
export class LevelPlacementStatementResolver {
  constructor(private readonly references: References) {}

  @FieldResolver(() => Framework, { nullable: true, description: 'The framework, of the version that is meant.' })
  async framework(@Root() { record, knownAt }: LevelPlacementStatement): Promise<Framework | null> {
    return (await this.references.at(knownAt)).frameworks.get(record.framework) ?? null;
  }

  @FieldResolver(() => [Level], { complexity: listCost(2), description: 'The levels; more than one where it is left open which.' })
  async levels(@Root() { record, knownAt }: LevelPlacementStatement): Promise<Level[]> {
    const framework = (await this.references.at(knownAt)).frameworks.get(record.framework);
    return record.levels.flatMap((code) => framework?.level(code) ?? []);
  }

  @FieldResolver(() => [Alignment], { complexity: listCost(2), description: 'The alignments that it was worked out by, for DERIVED.' })
  async derivedBy(@Root() { record, knownAt }: LevelPlacementStatement): Promise<Alignment[]> {
    const { alignments } = await this.references.at(knownAt);
    return (record.derivedBy ?? []).flatMap((key) => alignments.get(key) ?? []);
  }
}

@Resolver(() => CreditValueStatement)
export class CreditValueStatementResolver {
  constructor(private readonly references: References) {}

  @FieldResolver(() => CreditSystem, { nullable: true, description: 'The credit system.' })
  async creditSystem(@Root() { record, knownAt }: CreditValueStatement): Promise<CreditSystem | null> {
    return (await this.references.at(knownAt)).creditSystems.get(record.system) ?? null;
  }
}

@Resolver(() => Microcredential)
export class MicrocredentialStatements {
  constructor(private readonly reader: StatementReader) {}

  @FieldResolver(() => StatementConnection, { description: 'What bodies say of it beside its own record: placements, credit values, quality decisions, recognition, co-design, agreements.' })
  async statements(
    @Root() { key, knownAt }: Microcredential,
    @Arg('kinds', () => [StatementKindEnum], KINDS) kinds: Told<StatementKind[]>,
    @Arg('on', () => DateScalar, ON) on: Told<string>,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() context: RequestContext,
  ): Promise<StatementConnection> {
    return this.reader.page({ by: 'about', key, filter: { kinds: kinds ?? undefined, on: on ?? undefined }, knownAt }, page, context);
  }
}

@Resolver(() => Organisation)
export class OrganisationStatements {
  constructor(private readonly reader: StatementReader) {}

  @FieldResolver(() => StatementConnection, { description: 'What it says of microcredentials.' })
  async statements(
    @Root() { key, knownAt }: Organisation,
    @Arg('kinds', () => [StatementKindEnum], KINDS) kinds: Told<StatementKind[]>,
    @Arg('on', () => DateScalar, ON) on: Told<string>,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() context: RequestContext,
  ): Promise<StatementConnection> {
    return this.reader.page({ by: 'said_by', key, filter: { kinds: kinds ?? undefined, on: on ?? undefined }, knownAt }, page, context);
  }
}

@Resolver(() => LevelPlacement)
export class LevelPlacementSaid {
  constructor(private readonly statements: StatementReader) {}

  @FieldResolver(() => Statement, { nullable: true, description: 'The statement that says so, with its evidence; null where the record of the microcredential itself does.' })
  statement(@Root() { said, knownAt }: LevelPlacement, @Ctx() context: RequestContext): Promise<Statement | null> | null {
    return said && this.statements.byKey(said.statement, knownAt, context);
  }
}

@Resolver(() => CreditValue)
export class CreditValueSaid {
  constructor(private readonly statements: StatementReader) {}

  @FieldResolver(() => Statement, { nullable: true, description: 'The statement that gives it, with its evidence; null where the record of the microcredential itself does.' })
  statement(@Root() { said, microcredential }: CreditValue, @Ctx() context: RequestContext): Promise<Statement | null> | null {
    return said && this.statements.byKey(said.statement, microcredential.knownAt, context);
  }
}
