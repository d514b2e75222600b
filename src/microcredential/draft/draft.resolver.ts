import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { requireAllowed } from '../../access/allows.js';
import type { References } from '../../equivalence/references.js';
import type { Page } from '../../platform/connection/connection.type.js';
import { brokenCursor, PageArguments } from '../../platform/connection/page-arguments.js';
import { pageOfRows } from '../../platform/connection/page-of-rows.js';
import { pageSize } from '../../platform/graphql/page-size.js';
import type { RequestContext } from '../../record/request-context.js';
import { readCandidate } from '../registering/read-input.js';
import type { ValidationService } from '../validation/validation.service.js';
import { MicrocredentialValidation } from '../validation/validation.type.js';
import type { DraftStore, StoredDraft } from './draft.store.js';
import { DraftConnection, MicrocredentialDraft } from './draft.type.js';

/** Points of judging one draft. */
const VALIDATION = 50;

const cursorOf = ({ key }: StoredDraft): string => Buffer.from(`draft ${key}`).toString('base64url');

/** Cursors of this list are the keys of drafts. */
function keyAfter(after: string | null | undefined): string {
  if (!after) return '';
  const [kind, key = ''] = Buffer.from(after, 'base64url').toString().split(' ');
  if (kind !== 'draft' || key.includes('\0')) throw brokenCursor();
  return key;
}

@Resolver(() => MicrocredentialDraft)
export class DraftResolver {
  constructor(
    private readonly store: DraftStore,
    private readonly judge: ValidationService,
    private readonly references: References,
  ) {}

  @Query(() => MicrocredentialDraft, { nullable: true, description: 'Private: one draft of your body, by its key.' })
  async draft(@Arg('key', () => String, { description: 'Its key.' }) key: string, @Ctx() { principal }: RequestContext): Promise<MicrocredentialDraft> {
    const found = await this.store.own(principal, key);
    requireAllowed(principal, 'draft', found && { owners: [found.body] });
    return new MicrocredentialDraft(found!);
  }

  @Query(() => DraftConnection, { nullable: true, description: 'Private: the drafts of your body, by key.' })
  async drafts(@Args(() => PageArguments) { first, after }: PageArguments, @Ctx() { principal }: RequestContext): Promise<Page<MicrocredentialDraft>> {
    requireAllowed(principal, 'drafts', principal && { owners: [principal.organisation] });
    const size = pageSize(first);
    const [rows, totalCount] = await Promise.all([
      this.store.ofBody(principal.organisation, size + 1, keyAfter(after)),
      this.store.count(principal.organisation),
    ]);
    return pageOfRows({ rows, size, after, totalCount, nodeOf: (row) => new MicrocredentialDraft(row), cursorOf });
  }

  @FieldResolver(() => MicrocredentialValidation, {
    complexity: ({ childComplexity }) => VALIDATION + childComplexity,
    description: 'What publishing it today would say: every mistake, error and warning at once, and what is missing for which standard.',
  })
  async validation(@Root() { stored: { content, body } }: MicrocredentialDraft, @Ctx() { today }: RequestContext): Promise<MicrocredentialValidation> {
    const reading = readCandidate({ ...content, awardingBody: body, state: 'DRAFT' });
    const report = await this.judge.validateReading(reading, today);
    return new MicrocredentialValidation(today, reading.mistakes, report, this.references.current().rules);
  }
}
