import { Field, InputType } from 'type-graphql';

@InputType('LevelRef', { description: 'A level, by the code of its framework and its own.' })
export class LevelRef {
  @Field(() => String, { description: 'Code of the framework: `ie-nfq`.' })
  framework!: string;

  @Field(() => String, { description: 'Code of the level: `8`, `4+`, `6.sv`.' })
  level!: string;
}
