import { Field, InputType, Int } from 'type-graphql';
import { AwardFormatEnum, CycleEnum, DesignationEnum, EvidenceTypeEnum, IdentityVerificationEnum, OfferStatusEnum, ParticipationModeEnum, TimingEnum } from '../microcredential.enums.js';
import { SourceInput } from '../../source/source.input.js';
import { AssessmentInput, QualityAssuranceInput } from './assessment.input.js';
import { AccessInput, OccupationInput, PartyInput, PriorLearningInput, SubjectInput } from './audience.input.js';
import { LearningOutcomeInput, TextInput } from './outcome.input.js';
import { CreditSizeInput, FeeInput, OtherCreditSizeInput, PlacementInput, WorkloadInput } from './size.input.js';
import { StackabilityInput } from './stackability.input.js';

@InputType('MicrocredentialInput', { description: 'All that an awarding body says of a microcredential. A draft may lack what is asked for to publish.' })
export class MicrocredentialInput {
  @Field(() => String, { description: 'Unique among those of the awarding body, without spaces and slashes: `data-analysis-1`. It becomes part of the permanent id.' })
  id!: string;

  @Field(() => [TextInput], { description: 'Title, in one or several languages, each once.' })
  title!: readonly TextInput[];

  @Field(() => DesignationEnum, { description: 'What you call it.' })
  designation!: string;

  @Field(() => String, { nullable: true, description: 'Address of the offer.' })
  url?: string | null;

  @Field(() => OfferStatusEnum, { nullable: true, description: 'Whether the offer stands; OFFERED unless told.' })
  offerStatus?: string | null;

  @Field(() => [String], { nullable: true, description: 'Keys of organisations that award it together with you.' })
  otherAwardingBodies?: readonly string[] | null;

  @Field(() => CreditSizeInput, { nullable: true, description: 'Size in credits.' })
  credits?: CreditSizeInput | null;

  @Field(() => [OtherCreditSizeInput], { nullable: true, description: 'Further statements of size, in other credit systems.' })
  otherCredits?: readonly OtherCreditSizeInput[] | null;

  @Field(() => WorkloadInput, { nullable: true, description: 'Notional hours of work.' })
  workload?: WorkloadInput | null;

  @Field(() => PlacementInput, { nullable: true, description: 'Level on the framework of your country.' })
  level?: PlacementInput | null;

  @Field(() => [PlacementInput], { nullable: true, description: 'Levels of other frameworks. That of the European framework is worked out.' })
  otherLevels?: readonly PlacementInput[] | null;

  @Field(() => CycleEnum, { nullable: true, description: 'Cycle of the European Higher Education Area, where it has one.' })
  cycle?: string | null;

  @Field(() => [LearningOutcomeInput], { nullable: true, description: 'Learning outcomes, one by one.' })
  outcomes?: readonly LearningOutcomeInput[] | null;

  @Field(() => String, { nullable: true, description: 'What it is for, whom it concerns, and where it leads.' })
  purpose?: string | null;

  @Field(() => [String], { nullable: true, description: 'Occupational or educational standards that it is built on.' })
  standards?: readonly string[] | null;

  @Field(() => ParticipationModeEnum, { nullable: true, description: 'Form of participation.' })
  mode?: string | null;

  @Field(() => TimingEnum, { nullable: true, description: 'Whether learners and teachers meet at the same time.' })
  timing?: string | null;

  @Field(() => String, { nullable: true, description: 'How long it takes, in words.' })
  duration?: string | null;

  @Field(() => String, { nullable: true, description: 'How long it takes from start to end, as an ISO 8601 duration: `P6W`.' })
  isoDuration?: string | null;

  @Field(() => [String], { nullable: true, description: 'Languages of teaching, as BCP 47 tags.' })
  languages?: readonly string[] | null;

  @Field(() => [AssessmentInput], { nullable: true, description: 'How learners are assessed, one by one.' })
  assessments?: readonly AssessmentInput[] | null;

  @Field(() => String, { nullable: true, description: 'How learners are assessed, in words beyond that.' })
  assessment?: string | null;

  @Field(() => IdentityVerificationEnum, { nullable: true, description: 'Whether assessment is supervised and identity verified.' })
  identityVerification?: string | null;

  @Field(() => [EvidenceTypeEnum], { nullable: true, description: 'What a learner shows.' })
  evidenceTypes?: readonly string[] | null;

  @Field(() => String, { nullable: true, description: 'How it is graded.' })
  gradingScheme?: string | null;

  @Field(() => [QualityAssuranceInput], { nullable: true, description: 'How its quality is assured, one by one.' })
  qualityAssurances?: readonly QualityAssuranceInput[] | null;

  @Field(() => String, { nullable: true, description: 'How its quality is assured, in words beyond that.' })
  qualityAssurance?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether a regulator oversees the provider.' })
  regulated?: boolean | null;

  @Field(() => String, { nullable: true, description: 'What is needed to enter.' })
  prerequisites?: string | null;

  @Field(() => String, { nullable: true, description: 'Prior learning that helps, without being required.' })
  recommendedPriorLearning?: string | null;

  @Field(() => PriorLearningInput, { nullable: true, description: 'Whether it can be awarded for what somebody has learnt before.' })
  priorLearning?: PriorLearningInput | null;

  @Field(() => AccessInput, { nullable: true, description: 'Who may take it.' })
  access?: AccessInput | null;

  @Field(() => FeeInput, { nullable: true, description: 'What it costs.' })
  fee?: FeeInput | null;

  @Field(() => [OccupationInput], { nullable: true, description: 'Occupations that it is meant for.' })
  occupations?: readonly OccupationInput[] | null;

  @Field(() => [SubjectInput], { nullable: true, description: 'Fields of education.' })
  subjects?: readonly SubjectInput[] | null;

  @Field(() => String, { nullable: true, description: 'Country of the issuer (ISO 3166-1), where it is not yours.' })
  issuerCountry?: string | null;

  @Field(() => String, { nullable: true, description: 'Part of that country (ISO 3166-2).' })
  issuerRegion?: string | null;

  @Field(() => StackabilityInput, { nullable: true, description: 'How it combines with others.' })
  stackability?: StackabilityInput | null;

  @Field(() => String, { nullable: true, description: 'From when it is offered as described: `2026`, `2026-05` or `2026-05-31`.' })
  validFrom?: string | null;

  @Field(() => String, { nullable: true, description: 'Until when.' })
  validTo?: string | null;

  @Field(() => String, { nullable: true, description: 'When you will have reviewed it.' })
  reviewDue?: string | null;

  @Field(() => String, { nullable: true, description: 'How long a credential holds from its award, as an ISO 8601 duration; leave it out where it does not expire.' })
  expiresAfter?: string | null;

  @Field(() => [AwardFormatEnum], { nullable: true, description: 'In what form the single award is handed over.' })
  awardFormats?: readonly string[] | null;

  @Field(() => [PartyInput], { nullable: true, description: 'Who teaches it, where that is not you alone.' })
  providers?: readonly PartyInput[] | null;

  @Field(() => PartyInput, { nullable: true, description: 'Who developed it.' })
  developer?: PartyInput | null;

  @Field(() => PartyInput, { nullable: true, description: 'On which platform it is offered.' })
  platform?: PartyInput | null;

  @Field(() => [SourceInput], { nullable: true, description: 'Documents that it rests on, beside the page at `url`.' })
  sources?: readonly SourceInput[] | null;

  @Field(() => Int, { nullable: true, description: 'Which of them it rests on first, counted from 0.' })
  source?: number | null;

  @Field(() => String, { nullable: true, description: 'Anything else worth knowing.' })
  notes?: string | null;
}
