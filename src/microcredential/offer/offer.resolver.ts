import { FieldResolver, Resolver, Root } from 'type-graphql';
import { listCost, LONG_TEXT } from '../../platform/graphql/list-cost.js';
import { JurisdictionCodeScalar } from '../../platform/scalars/scalars.js';
import { CycleEnum, EvidenceTypeEnum, IdentityVerificationEnum, TimingEnum } from '../microcredential.enums.js';
import { Microcredential } from '../microcredential.type.js';
import { Assessment } from './assessment.type.js';
import { Access, Occupation, PriorLearning, Subject } from './audience.type.js';
import { LearningOutcome } from './outcome.type.js';
import { QualityAssurance } from './quality-assurance.type.js';

/** What awarding bodies say of what they register: fields that few observed records have. */
@Resolver(() => Microcredential)
export class OfferResolver {
  @FieldResolver(() => [LearningOutcome], { complexity: listCost(5), description: 'Learning outcomes one by one, as the awarding body words them.' })
  outcomes(@Root() { record }: Microcredential): LearningOutcome[] {
    return (record.outcomes ?? []).map((outcome) => new LearningOutcome(outcome));
  }

  @FieldResolver(() => String, { nullable: true, complexity: LONG_TEXT, description: 'What it is for, whom it concerns, and where it leads.' })
  purpose(@Root() { record }: Microcredential): string | null {
    return record.purpose ?? null;
  }

  @FieldResolver(() => [String], { description: 'Occupational or educational standards that it is built on.' })
  standards(@Root() { record }: Microcredential): readonly string[] {
    return record.standards ?? [];
  }

  @FieldResolver(() => [Assessment], { complexity: listCost(2), description: 'How learners are assessed, one by one.' })
  assessments(@Root() { record }: Microcredential): Assessment[] {
    return (record.assessments ?? []).map((assessment) => new Assessment(assessment));
  }

  @FieldResolver(() => IdentityVerificationEnum, { nullable: true, description: 'Whether assessment is supervised and identity verified; null where not said.' })
  identityVerification(@Root() { record }: Microcredential): string | null {
    return record.identityVerification ?? null;
  }

  @FieldResolver(() => [EvidenceTypeEnum], { description: 'What a learner shows.' })
  evidenceTypes(@Root() { record }: Microcredential): readonly string[] {
    return record.evidenceTypes ?? [];
  }

  @FieldResolver(() => String, { nullable: true, description: 'How it is graded.' })
  gradingScheme(@Root() { record }: Microcredential): string | null {
    return record.gradingScheme ?? null;
  }

  @FieldResolver(() => String, { nullable: true, description: 'Prior learning that helps, without being required.' })
  recommendedPriorLearning(@Root() { record }: Microcredential): string | null {
    return record.recommendedPriorLearning ?? null;
  }

  @FieldResolver(() => TimingEnum, { nullable: true, description: 'Whether learners and teachers meet at the same time.' })
  timing(@Root() { record }: Microcredential): string | null {
    return record.timing ?? null;
  }

  @FieldResolver(() => String, { nullable: true, description: 'How long it takes from start to end, as an ISO 8601 duration: `P6W`.' })
  isoDuration(@Root() { record }: Microcredential): string | null {
    return record.isoDuration ?? null;
  }

  @FieldResolver(() => Access, { nullable: true, description: 'Who may take it.' })
  access(@Root() { record }: Microcredential): Access | null {
    return record.access ?? null;
  }

  @FieldResolver(() => [Occupation], { complexity: listCost(2), description: 'Occupations that it is meant for.' })
  occupations(@Root() { record }: Microcredential): readonly Occupation[] {
    return record.occupations ?? [];
  }

  @FieldResolver(() => [Subject], { complexity: listCost(1), description: 'Fields of education.' })
  subjects(@Root() { record }: Microcredential): readonly Subject[] {
    return record.subjects ?? [];
  }

  @FieldResolver(() => JurisdictionCodeScalar, { nullable: true, description: 'Country of the issuer, where it is not that of the awarding body.' })
  issuerCountry(@Root() { record }: Microcredential): string | null {
    return record.issuerCountry ?? null;
  }

  @FieldResolver(() => JurisdictionCodeScalar, { nullable: true, description: 'Part of that country.' })
  issuerRegion(@Root() { record }: Microcredential): string | null {
    return record.issuerRegion ?? null;
  }

  @FieldResolver(() => CycleEnum, { nullable: true, description: 'Cycle of the European Higher Education Area, where it has one.' })
  cycle(@Root() { record }: Microcredential): string | null {
    return record.cycle ?? null;
  }

  @FieldResolver(() => [QualityAssurance], { complexity: listCost(2), description: 'How its quality is assured, one by one.' })
  qualityAssurances(@Root() { record }: Microcredential): QualityAssurance[] {
    return (record.qualityAssurances ?? []).map((assurance) => new QualityAssurance(assurance));
  }

  @FieldResolver(() => Boolean, { nullable: true, description: 'Whether a regulator oversees the provider; null where not said.' })
  regulated(@Root() { record }: Microcredential): boolean | null {
    return record.regulated ?? null;
  }

  @FieldResolver(() => PriorLearning, { nullable: true, description: 'Whether it can be awarded for what somebody has learnt before; null where not said.' })
  priorLearning(@Root() { record }: Microcredential): PriorLearning | null {
    return record.priorLearning ?? null;
  }
}
