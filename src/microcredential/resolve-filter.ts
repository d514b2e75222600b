import { CreditQuestionError, sourceValuesFor } from '../core/credit/index.js';
import { creditSystemData } from '../credit-system/conversion/conversion.service.js';
import { findCreditSystem } from '../credit-system/find-credit-system.js';
import { levelsWithin } from '../equivalence/level-range.js';
import type { ReferenceSnapshot } from '../equivalence/reference-snapshot.js';
import { findFramework, findLevel } from '../framework/find-framework.js';
import { userError } from '../platform/graphql/user-error.js';
import { LanguageTagScalar } from '../platform/scalars/scalars.js';
import { parsePublicId } from '../record/public-id.js';
import type { CreditRange, MicrocredentialFilter } from './microcredential.filter.js';
import type { CreditRangeFilter, LevelRangeFilter, MicrocredentialFilterInput } from './microcredential.input.js';
import { toMillionths } from './millionths.js';
import { refuseQuestion } from '../credit-system/conversion/refuse-question.js';
import { say } from './words/say.js';

const LARGEST = Number.MAX_SAFE_INTEGER;

/** The sizes of any system that are told in the range: 10 to 20 UK credits are 5 to 10 ECTS credits. */
function creditRanges(snapshot: ReferenceSnapshot, { system, min, max }: CreditRangeFilter, today: string): CreditRange[] {
  findCreditSystem(snapshot, system);
  try {
    const ranges = sourceValuesFor(creditSystemData(snapshot), { target: system, min: min ?? null, max: max ?? null, on: today });
    return ranges.map((range) => ({
      system: range.system,
      minMillionths: range.min ? toMillionths(range.min.exact) : 0,
      maxMillionths: range.max ? toMillionths(range.max.exact) : LARGEST,
    }));
  } catch (error) {
    if (error instanceof CreditQuestionError) throw refuseQuestion(error);
    throw error;
  }
}

const levelsIn = (snapshot: ReferenceSnapshot, { framework, lowest, highest, asOf }: LevelRangeFilter, today: string): [string, string][] =>
  levelsWithin(snapshot, { framework, lowest, highest, asOf: asOf ?? today });

function organisationKey(id: string): string {
  const reference = parsePublicId(id);
  if (reference?.kind === 'organisation') return reference.key;
  throw userError('BAD_USER_INPUT', say((words) => words.noBodyId(id.slice(0, 100))));
}

function fieldPrefix(field: string): string {
  if (/^\d{1,4}$/.test(field)) return field;
  throw userError('BAD_USER_INPUT', say((words) => words.noField(field.slice(0, 100))));
}

/** Null says the same as leaving out. */
const told = <Value>(value: Value | null | undefined): Value | undefined => value ?? undefined;

/** The filter in plain facts: what it says of other systems and frameworks is worked out by the documents of a snapshot. */
export function resolveFilter(snapshot: ReferenceSnapshot, filter: MicrocredentialFilterInput | null | undefined, today: string): MicrocredentialFilter {
  if (!filter) return {};
  const { framework, level, creditSystem, credits, seenFrom } = filter;
  if (framework) findFramework(snapshot, framework);
  if (level) findLevel(snapshot, level);
  if (creditSystem) findCreditSystem(snapshot, creditSystem);
  return {
    countries: told(filter.country),
    framework: told(framework),
    level: told(level),
    levelsIn: seenFrom ? levelsIn(snapshot, seenFrom, today) : undefined,
    awardingBodies: filter.awardingBody?.map(organisationKey),
    creditSystem: told(creditSystem),
    creditRanges: credits ? creditRanges(snapshot, credits, today) : undefined,
    modes: told(filter.mode),
    languages: filter.language?.map((tag) => LanguageTagScalar.parseValue(tag)),
    complete: told(filter.complete),
    fieldPrefix: filter.field ? fieldPrefix(filter.field) : undefined,
    states: told(filter.state),
    offerStatuses: told(filter.offerStatus),
    designations: told(filter.designation),
  } as MicrocredentialFilter;
}
