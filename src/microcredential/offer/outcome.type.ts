import { Field, ObjectType } from 'type-graphql';
import { LanguageTagScalar, UrlScalar } from '../../platform/scalars/scalars.js';
import type { LearningOutcomeRecord } from './outcome.record.js';

@ObjectType('NamedLevel', { description: 'A level by its framework and code, as an awarding body names it.' })
export class NamedLevel {
  @Field(() => String, { description: 'Code of the framework.' })
  framework!: string;

  @Field(() => String, { description: 'Code of the level.' })
  code!: string;
}

@ObjectType('LearningOutcome', { description: 'What a learner knows, understands or can do at the end: one statement.' })
export class LearningOutcome {
  constructor(private readonly record: LearningOutcomeRecord) {}

  @Field(() => String, { description: 'The statement.' })
  get text(): string {
    return this.record.text;
  }

  @Field(() => LanguageTagScalar, { nullable: true, description: 'The language of the statement; null where not said.' })
  get language(): string | null {
    return this.record.language ?? null;
  }

  @Field(() => NamedLevel, { nullable: true, description: 'The level of this outcome, where it has one of its own.' })
  get level(): NamedLevel | null {
    return this.record.level ?? null;
  }

  @Field(() => [UrlScalar], { description: 'Addresses of ESCO skills that it comes to.' })
  get skills(): readonly string[] {
    return this.record.skills ?? [];
  }
}
