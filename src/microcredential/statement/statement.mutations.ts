import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Outcome } from '../../access/outcome.js';
import type { References } from '../../equivalence/references.js';
import type { RequestContext } from '../../record/request-context.js';
import { RuleFinding } from '../validation/validation.type.js';
import { AgreementAddInput, CoDesignAddInput, RecognitionAddInput } from './recognition.input.js';
import { asStatement } from './statement-kinds.type.js';
import {
  AgreementEndInput, CoDesignEndInput, CreditValueEndInput, LevelPlacementEndInput, QualityDecisionEndInput, RecognitionEndInput,
} from './statement-end.input.js';
import { CreditValueSetInput, LevelPlacementAddInput, QualityDecisionAddInput } from './statement.input.js';
import type { StatementSent, StatementService } from './statement.service.js';
import type { StoredStatement } from './statement.store.js';
import { StatementPayload } from './statement.type.js';
import type { StatementKind } from './statement.vocabulary.js';

const SAID = { description: 'What is said, of what.' };
const ENDED = { description: 'Which statement, from when, and why.' };

type Payload = Promise<StatementPayload>;

async function told(outcome: Promise<Outcome<StoredStatement>>): Payload {
  const { written, errors } = await outcome;
  return { statement: written && asStatement(written, null), warnings: [], errors };
}

@Resolver()
export class StatementMutations {
  constructor(private readonly service: StatementService, private readonly references: References) {}

  @Mutation(() => StatementPayload, { description: 'Says that a microcredential is placed on a level. Its record stays as it is.' })
  levelPlacementAdd(@Arg('input', () => LevelPlacementAddInput, SAID) input: LevelPlacementAddInput, @Ctx() context: RequestContext): Payload {
    return this.made('LEVEL_PLACEMENT', input, context);
  }

  @Mutation(() => StatementPayload, { description: 'Ends a placement of your body.' })
  levelPlacementEnd(@Arg('input', () => LevelPlacementEndInput, ENDED) input: LevelPlacementEndInput, @Ctx() { principal, today }: RequestContext): Payload {
    return told(this.service.end(principal, 'LEVEL_PLACEMENT', input, today));
  }

  @Mutation(() => StatementPayload, { description: 'Gives a microcredential a size in a credit system, or corrects one that your body has given. Its record stays as it is.' })
  creditValueSet(@Arg('input', () => CreditValueSetInput, SAID) input: CreditValueSetInput, @Ctx() context: RequestContext): Payload {
    return this.made('CREDIT_VALUE', input, context);
  }

  @Mutation(() => StatementPayload, { description: 'Ends a credit value of your body.' })
  creditValueEnd(@Arg('input', () => CreditValueEndInput, ENDED) input: CreditValueEndInput, @Ctx() { principal, today }: RequestContext): Payload {
    return told(this.service.end(principal, 'CREDIT_VALUE', input, today));
  }

  @Mutation(() => StatementPayload, { description: 'Tells what an agency has decided. For quality agencies.' })
  qualityDecisionAdd(@Arg('input', () => QualityDecisionAddInput, SAID) input: QualityDecisionAddInput, @Ctx() context: RequestContext): Payload {
    return this.made('QUALITY_DECISION', input, context);
  }

  @Mutation(() => StatementPayload, { description: 'Ends a quality decision of your agency.' })
  qualityDecisionEnd(@Arg('input', () => QualityDecisionEndInput, ENDED) input: QualityDecisionEndInput, @Ctx() { principal, today }: RequestContext): Payload {
    return told(this.service.end(principal, 'QUALITY_DECISION', input, today));
  }

  @Mutation(() => StatementPayload, { description: 'Says that an employer or a professional body recognises a microcredential.' })
  recognitionAdd(@Arg('input', () => RecognitionAddInput, SAID) input: RecognitionAddInput, @Ctx() context: RequestContext): Payload {
    return this.made('RECOGNITION', input, context);
  }

  @Mutation(() => StatementPayload, { description: 'Ends a recognition that your body has told of.' })
  recognitionEnd(@Arg('input', () => RecognitionEndInput, ENDED) input: RecognitionEndInput, @Ctx() { principal, today }: RequestContext): Payload {
    return told(this.service.end(principal, 'RECOGNITION', input, today));
  }

  @Mutation(() => StatementPayload, { description: 'Says with whom a microcredential was designed.' })
  coDesignAdd(@Arg('input', () => CoDesignAddInput, SAID) input: CoDesignAddInput, @Ctx() context: RequestContext): Payload {
    return this.made('CO_DESIGN', input, context);
  }

  @Mutation(() => StatementPayload, { description: 'Ends a statement of your body on who designed a microcredential.' })
  coDesignEnd(@Arg('input', () => CoDesignEndInput, ENDED) input: CoDesignEndInput, @Ctx() { principal, today }: RequestContext): Payload {
    return told(this.service.end(principal, 'CO_DESIGN', input, today));
  }

  @Mutation(() => StatementPayload, { description: 'Tells of an agreement that counts a microcredential towards a larger award. For the parties.' })
  agreementAdd(@Arg('input', () => AgreementAddInput, SAID) input: AgreementAddInput, @Ctx() context: RequestContext): Payload {
    return this.made('AGREEMENT', input, context);
  }

  @Mutation(() => StatementPayload, { description: 'Ends an agreement that your body is a party of.' })
  agreementEnd(@Arg('input', () => AgreementEndInput, ENDED) input: AgreementEndInput, @Ctx() { principal, today }: RequestContext): Payload {
    return told(this.service.end(principal, 'AGREEMENT', input, today));
  }

  private async made(kind: StatementKind, input: StatementSent, { principal, today }: RequestContext): Payload {
    const { written, errors } = await this.service.make(principal, kind, input, today);
    const findings = written ? await this.service.warningsOf(written.content, today) : [];
    const { rules } = this.references.current();
    return { statement: written && asStatement(written, null), warnings: findings.map((finding) => new RuleFinding(finding, rules)), errors };
  }
}
