import { Args, Ctx, Field, Int, ObjectType } from 'type-graphql';
import { Alignment } from '../../alignment/alignment.type.js';
import type { Finding, FindingKind, Severity } from '../../core/coherence/index.js';
import { Level } from '../../framework/framework.type.js';
import { listCost, LONG_TEXT } from '../../platform/graphql/list-cost.js';
import { DateScalar, LanguageTagScalar } from '../../platform/scalars/scalars.js';
import { enumOf } from '../../record/enum.js';
import { LanguageArgument } from '../../record/localised-text.type.js';
import { wanted, type RequestContext } from '../../record/request-context.js';
import { toldIn, type ToldLanguage } from '../../platform/text/told-in.js';
import { vocabulary } from '../../record/vocabulary.js';
import type { ReferenceSnapshot } from '../reference-snapshot.js';
import { en } from './words/en.js';
import { fr } from './words/fr.js';
import type { FindingWords } from './words/words.js';

const WORDS: Record<ToldLanguage, FindingWords> = { en, fr };

const severity = vocabulary<Severity>({
  ERROR: 'What is stated cannot all be true.',
  WARNING: 'It should be looked at.',
  NOTICE: 'Good to know when an answer is defended.',
});

const findingKind = vocabulary<FindingKind>({
  ORDER_VIOLATION: 'Pairs of one document cross.',
  EQUAL_BESIDE_OTHERS: 'A level called equal to one level is paired with another too.',
  PARTIAL_WITHOUT_REST: 'A partial match names no level for the rest.',
  SKIPPED_LEVEL: 'A level between two paired neighbours is passed over without a word.',
  SUPERSEDED_DOCUMENT: 'A replaced document whose dates still run.',
  FRAMEWORK_REVISED: 'A document older than the revision of a framework it relates.',
  ONE_SIDED: 'A document that the other side has not adopted.',
  REFERENCE_FRAMEWORKS_LINKED: 'Chains pass between two reference frameworks.',
  RECALLED_PAIRS: 'Pairs rest on memory.',
  ROUND_TRIP_LOSS: 'There and back leads to other levels.',
  CONFLICTING_CHAINS: 'Chains of documents name no level in common.',
  GAP_CONTRADICTED: 'A way around an agreed gap names levels.',
  INCONSISTENT_CHAIN: 'Documents of one chain leave no relation possible.',
  RELATIONS_DISAGREE: 'Chains name the same level and leave no relation in common.',
});

const SeverityEnum = enumOf(severity, 'FindingSeverity', 'How grave a finding is.');
const FindingKindEnum = enumOf(findingKind, 'FindingKind', 'What the coherence audit looks for.');

@ObjectType('CoherenceFinding', { description: 'Something in the published documents that does not fit together, or should be looked at before an answer is defended.' })
export class CoherenceFinding {
  constructor(
    private readonly finding: Finding,
    private readonly snapshot: ReferenceSnapshot,
  ) {}

  @Field(() => FindingKindEnum, { description: 'What kind of thing it is.' })
  get kind(): FindingKind {
    return this.finding.kind;
  }

  @Field(() => SeverityEnum, { description: 'How grave it is.' })
  get severity(): Severity {
    return this.finding.severity;
  }

  @Field(() => String, { complexity: LONG_TEXT, description: 'What was found and what would settle it, in plain sentences.' })
  explanation(@Args(() => LanguageArgument) { language }: LanguageArgument, @Ctx() context: RequestContext): string {
    return WORDS[toldIn(wanted(context, language))](this.finding);
  }

  @Field(() => LanguageTagScalar, { description: 'The language of the explanation, which is English where it cannot be told in the one wanted.' })
  explanationLanguage(@Args(() => LanguageArgument) { language }: LanguageArgument, @Ctx() context: RequestContext): string {
    return toldIn(wanted(context, language));
  }

  @Field(() => Int, { description: 'How many answers of the day, a level seen from a framework each, it touches.' })
  get touches(): number {
    return this.finding.touches;
  }

  @Field(() => [Alignment], { complexity: listCost(5), description: 'The documents to look at; where a smallest set settles the matter, those first.' })
  get alignments(): Alignment[] {
    return this.finding.alignments.map((key) => this.snapshot.alignment({ key }));
  }

  @Field(() => [Level], { complexity: listCost(5), description: 'The levels concerned.' })
  get levels(): Level[] {
    return this.finding.levels.flatMap(({ framework, level }) => this.snapshot.framework(framework).level(level) ?? []);
  }
}

@ObjectType('CoherenceReport', { description: 'The coherence audit of all documents in force on a day.' })
export class CoherenceReport {
  @Field(() => DateScalar, { description: 'The day audited.' })
  asOf!: string;

  @Field(() => [CoherenceFinding], { complexity: listCost(80), description: 'The graver first, then what touches more answers.' })
  findings!: CoherenceFinding[];
}
