import { Arg, Args, Field, InputType, Query, Resolver } from 'type-graphql';
import { Connection, type Page } from '../platform/connection/connection.type.js';
import { PageArguments } from '../platform/connection/page-arguments.js';
import { pageOfList } from '../platform/connection/page-of-list.js';
import { JurisdictionCodeScalar } from '../platform/scalars/scalars.js';
import { KnownAtArgument, type KnownAt } from '../record/known-at.js';
import { textMatcher } from '../record/matches-text.js';
import { findCreditSystem, type CreditSystemShelf } from './find-credit-system.js';
import type { CreditSystemRecord } from './credit-system.record.js';
import { CreditSystem, CreditSystemKindEnum } from './credit-system.type.js';

@InputType('CreditSystemFilter', { description: 'Which credit systems; all conditions hold together.' })
export class CreditSystemFilter {
  @Field(() => JurisdictionCodeScalar, { nullable: true, description: 'Where it is used.' })
  jurisdiction?: string | null;

  @Field(() => CreditSystemKindEnum, { nullable: true, description: 'What one credit measures.' })
  kind?: CreditSystemRecord['kind'] | null;

  @Field(() => String, { nullable: true, description: 'Words of its code, name or unit in any language.' })
  text?: string | null;
}

const CreditSystemConnection = Connection(CreditSystem, 'credit systems');

const textsOf = ({ record }: CreditSystem): string[] => [record.code, ...Object.values(record.name), ...Object.values(record.unit)];

function fits({ jurisdiction, kind, text }: CreditSystemFilter): (system: CreditSystem) => boolean {
  const hasText = textMatcher(text);
  return (system) => (!jurisdiction || system.jurisdictions.includes(jurisdiction)) && (!kind || system.kind === kind) && hasText(textsOf(system));
}

@Resolver(() => CreditSystem)
export class CreditSystemResolver {
  constructor(private readonly shelves: KnownAt<CreditSystemShelf>) {}

  @Query(() => CreditSystem, { nullable: true, description: 'One credit system, by its code.' })
  async creditSystem(
    @Arg('code', () => String, { description: 'Its code: `ects`.' }) code: string,
    @Args(() => KnownAtArgument) { knownAt }: KnownAtArgument,
  ): Promise<CreditSystem> {
    return findCreditSystem(await this.shelves.at(knownAt), code);
  }

  @Query(() => CreditSystemConnection, { description: 'Credit systems, by code.' })
  async creditSystems(
    @Args(() => PageArguments) page: PageArguments,
    @Arg('filter', () => CreditSystemFilter, { nullable: true, description: 'Which of them; all unless told.' })
    filter: CreditSystemFilter | null | undefined,
    @Args(() => KnownAtArgument) { knownAt }: KnownAtArgument,
  ): Promise<Page<CreditSystem>> {
    const { creditSystems } = await this.shelves.at(knownAt);
    return pageOfList([...creditSystems.values()].filter(fits(filter ?? {})), ({ code }) => code, page);
  }
}
