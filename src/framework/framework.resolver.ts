import { Arg, Args, Field, InputType, Query, Resolver } from 'type-graphql';
import { Connection, type Page } from '../platform/connection/connection.type.js';
import { PageArguments } from '../platform/connection/page-arguments.js';
import { pageOfList } from '../platform/connection/page-of-list.js';
import { JurisdictionCodeScalar } from '../platform/scalars/scalars.js';
import { KnownAtArgument, type KnownAt } from '../record/known-at.js';
import { textMatcher } from '../record/matches-text.js';
import type { FrameworkContent } from './framework.record.js';
import { findFramework, findLevel, type FrameworkShelf } from './find-framework.js';
import { holdsIn } from './holds-in.js';
import { Framework, FrameworkScopeEnum, FrameworkStatusEnum, Level } from './framework.type.js';

@InputType('FrameworkFilter', { description: 'Which frameworks; all conditions hold together.' })
export class FrameworkFilter {
  @Field(() => FrameworkScopeEnum, { nullable: true, description: 'Whose qualifications it orders.' })
  scope?: FrameworkContent['scope'] | null;

  @Field(() => JurisdictionCodeScalar, { nullable: true, description: 'Where it holds: the jurisdiction itself, not its parts.' })
  jurisdiction?: string | null;

  @Field(() => String, { nullable: true, description: 'Words of its code, acronym or names in any language.' })
  text?: string | null;

  @Field(() => FrameworkStatusEnum, { nullable: true, description: 'What stands of it.' })
  status?: FrameworkContent['status'] | null;

  @Field(() => String, { nullable: true, description: 'Its acronym, in any case. All that share it are returned: MQF is that of Malta, of Malaysia and of others.' })
  acronym?: string | null;

  @Field(() => String, { nullable: true, description: 'Code of a framework of several countries: all that hold in one of them, or in a part of one.' })
  region?: string | null;
}

export const FrameworkConnection = Connection(Framework, 'frameworks');

const textsOf = ({ record }: Framework): string[] => [record.code, record.acronym, ...Object.values(record.name)];

const sameWord = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

function fits({ scope, jurisdiction, text, status, acronym, region }: FrameworkFilter, shelf: FrameworkShelf): (framework: Framework) => boolean {
  const hasText = textMatcher(text);
  const isInRegion = region ? holdsIn(findFramework(shelf, region).jurisdictions) : () => true;
  return (framework) =>
    (!scope || framework.scope === scope) &&
    (!jurisdiction || framework.jurisdictions.includes(jurisdiction)) &&
    (!status || framework.status === status) &&
    (!acronym || sameWord(framework.acronym, acronym)) &&
    isInRegion(framework.jurisdictions) &&
    hasText(textsOf(framework));
}

@Resolver(() => Framework)
export class FrameworkResolver {
  constructor(private readonly shelves: KnownAt<FrameworkShelf>) {}

  @Query(() => Framework, { nullable: true, description: 'One framework, by its code.' })
  async framework(
    @Arg('code', () => String, { description: 'Its code: `ie-nfq`.' }) code: string,
    @Args(() => KnownAtArgument) { knownAt }: KnownAtArgument,
  ): Promise<Framework> {
    return findFramework(await this.shelves.at(knownAt), code);
  }

  @Query(() => FrameworkConnection, { description: 'Frameworks, by code.' })
  async frameworks(
    @Args(() => PageArguments) page: PageArguments,
    @Arg('filter', () => FrameworkFilter, { nullable: true, description: 'Which of them; all unless told.' }) filter: FrameworkFilter | null | undefined,
    @Args(() => KnownAtArgument) { knownAt }: KnownAtArgument,
  ): Promise<Page<Framework>> {
    const shelf = await this.shelves.at(knownAt);
    return pageOfList([...shelf.frameworks.values()].filter(fits(filter ?? {}, shelf)), ({ code }) => code, page);
  }

  @Query(() => Level, { nullable: true, description: 'One level, by the code of its framework and its own.' })
  async level(
    @Arg('framework', () => String, { description: 'Code of the framework: `ie-nfq`.' }) framework: string,
    @Arg('code', () => String, { description: 'Code of the level: `8`.' }) level: string,
    @Args(() => KnownAtArgument) { knownAt }: KnownAtArgument,
  ): Promise<Level> {
    return findLevel(await this.shelves.at(knownAt), { framework, level });
  }
}
