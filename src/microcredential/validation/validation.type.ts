import { Args, Ctx, Field, ObjectType } from 'type-graphql';
import { JurisdictionRule } from '../../jurisdiction-rule/jurisdiction-rule.type.js';
import { listCost } from '../../platform/graphql/list-cost.js';
import { DateScalar, LanguageTagScalar } from '../../platform/scalars/scalars.js';
import { enumOf } from '../../record/enum.js';
import { LanguageArgument } from '../../record/localised-text.type.js';
import { wanted, type RequestContext } from '../../record/request-context.js';
import { toldIn } from '../../platform/text/told-in.js';
import { UserError, type Mistake } from '../../record/user-error.type.js';
import { completenessOf } from '../completeness/completeness.js';
import { CompletenessType, StandardArgument } from '../completeness/completeness.type.js';
import { inputPath } from '../registering/candidate.js';
import { severity, type PublicationRule as RuleOfTable, type Severity } from '../rules/finding.js';
import { PUBLICATION_RULES, type Finding } from '../rules/table.js';
import { ruleIn, tellIn } from '../rules/words/tell-in.js';
import { bodyMistakes } from './report-mistakes.js';
import type { ValidationReport } from './validation.service.js';

export const SeverityEnum = enumOf(severity, 'Severity', 'What a finding means for publishing.');

@ObjectType('PublicationRule', { description: 'A rule on what can be published as a microcredential.' })
export class PublicationRule {
  constructor(private readonly rule: RuleOfTable) {}

  @Field(() => String, { description: 'Its name, which never changes its meaning: `V1_HOURS_PER_CREDIT`.' })
  get name(): string {
    return this.rule.name;
  }

  @Field(() => SeverityEnum, { description: 'What a finding of it means in general; single findings may weigh more or less.' })
  get severity(): Severity {
    return this.rule.severity;
  }

  @Field(() => String, { description: 'What it says; in English where it cannot be told in the language wanted.' })
  says(@Args(() => LanguageArgument) { language }: LanguageArgument, @Ctx() context: RequestContext): string {
    return ruleIn(toldIn(wanted(context, language)), this.rule).says;
  }

  @Field(() => String, { description: 'Where it comes from; in English where it cannot be told in the language wanted.' })
  source(@Args(() => LanguageArgument) { language }: LanguageArgument, @Ctx() context: RequestContext): string {
    return ruleIn(toldIn(wanted(context, language)), this.rule).source;
  }
}

const rulesByName = new Map(PUBLICATION_RULES.map((rule) => [rule.name, new PublicationRule(rule)]));

export const publicationRules = (): PublicationRule[] => [...rulesByName.values()];

@ObjectType('RuleFinding', { description: 'Something that a rule has found in a record.' })
export class RuleFinding {
  constructor(
    private readonly finding: Finding,
    private readonly rules: ReadonlyMap<string, JurisdictionRule>,
  ) {}

  @Field(() => PublicationRule, { description: 'The rule.' })
  get rule(): PublicationRule | undefined {
    return rulesByName.get(this.finding.rule);
  }

  @Field(() => SeverityEnum, { description: 'What it means for publishing.' })
  get severity(): Severity {
    return this.finding.severity;
  }

  @Field(() => [String], { description: 'Where in the input: names of fields, and places in lists counted from 0.' })
  get path(): string[] {
    return inputPath(this.finding.path);
  }

  @Field(() => String, { description: 'What was found and what was expected. What a rule of a jurisdiction says stays as its record has it.' })
  message(@Args(() => LanguageArgument) { language }: LanguageArgument, @Ctx() context: RequestContext): string {
    return tellIn(toldIn(wanted(context, language)), this.finding.found).message;
  }

  @Field(() => LanguageTagScalar, { description: 'The language of the message and of the fix, which is English where they cannot be told in the one wanted.' })
  messageLanguage(@Args(() => LanguageArgument) { language }: LanguageArgument, @Ctx() context: RequestContext): string {
    return toldIn(wanted(context, language));
  }

  @Field(() => String, { nullable: true, description: 'What to do, where that is known.' })
  fix(@Args(() => LanguageArgument) { language }: LanguageArgument, @Ctx() context: RequestContext): string | null {
    return tellIn(toldIn(wanted(context, language)), this.finding.found).fix;
  }

  @Field(() => JurisdictionRule, { nullable: true, description: 'The rule of a jurisdiction that it rests on.' })
  get jurisdictionRule(): JurisdictionRule | null {
    const { jurisdictionRule } = this.finding;
    return jurisdictionRule === null ? null : (this.rules.get(jurisdictionRule) ?? null);
  }
}

@ObjectType('DerivedHoursType', { description: 'Hours that were worked out from credits: exact, as whole numbers or fractions.' })
export class DerivedHoursType {
  @Field(() => String, { description: 'Fewest hours.' })
  min!: string;

  @Field(() => String, { description: 'Most hours.' })
  max!: string;

  @Field(() => String, { description: 'Code of the credit system that they are worked out from.' })
  system!: string;

  @Field(() => String, { nullable: true, description: 'The jurisdiction whose figure of hours was used; null for that of the system in general.' })
  jurisdiction!: string | null;
}

@ObjectType('MicrocredentialValidation', { description: 'All that is to be said of a microcredential before it is published. Nothing was stored.' })
export class MicrocredentialValidation {
  @Field(() => DateScalar, { description: 'The day on which it was judged.' })
  readonly asOf: string;

  constructor(
    asOf: string,
    private readonly formMistakes: readonly Mistake[],
    /** On what is left of the input without what has not its form; null where that is no record. */
    private readonly report: ValidationReport | null,
    private readonly rules: ReadonlyMap<string, JurisdictionRule>,
  ) {
    this.asOf = asOf;
  }

  @Field(() => Boolean, { description: 'Whether it could be published: there are neither mistakes nor errors.' })
  get publishable(): boolean {
    return this.mistakes.length === 0 && this.report?.errors.length === 0;
  }

  @Field(() => [UserError], { complexity: listCost(2), description: 'Mistakes of form, all at once. What has not its form is not judged; the rest is.' })
  get mistakes(): readonly Mistake[] {
    return [...this.formMistakes, ...(this.report ? bodyMistakes(this.report) : [])];
  }

  @Field(() => [RuleFinding], { complexity: listCost(5), description: 'Findings that refuse publication.' })
  get errors(): RuleFinding[] {
    return this.findings(this.report?.errors);
  }

  @Field(() => [RuleFinding], { complexity: listCost(5), description: 'Findings that would be kept and shown.' })
  get warnings(): RuleFinding[] {
    return this.findings(this.report?.warnings);
  }

  @Field(() => [RuleFinding], { complexity: listCost(5), description: 'What is worth knowing.' })
  get notices(): RuleFinding[] {
    return this.findings(this.report?.notices);
  }

  @Field(() => DerivedHoursType, { nullable: true, description: 'Hours worked out from the credits, where none are stated.' })
  get derivedHours(): DerivedHoursType | null {
    return this.report?.derivedHours ?? null;
  }

  @Field(() => CompletenessType, { nullable: true, description: 'Which elements of a standard it has, in a form that can be read; null where the input makes no record at all.' })
  completeness(@Args(() => StandardArgument) { standard }: StandardArgument): CompletenessType | null {
    return this.report && new CompletenessType(completenessOf(this.report.record, standard ?? undefined));
  }

  private findings(findings: readonly Finding[] = []): RuleFinding[] {
    return findings.map((finding) => new RuleFinding(finding, this.rules));
  }
}
