import { checkShape } from '../../check/check-shape.js';
import type { UnplacedProblem } from '../../check/problem.js';
import { microcredentialRecord, type MicrocredentialRecord } from '../microcredential.record.js';

/** What is left of a candidate without what has not its form: for the rules to judge, so that nobody has to mend it twice. */
export interface Rest {
  readonly record: MicrocredentialRecord;
  /** Keys of the record of which nothing can be said: those that were left out, and those whose lack they would have made good. */
  readonly untold: ReadonlySet<string>;
}

/** What no record lacks, in place of what has not its form; what is found of it is never told. */
const PLACEHOLDERS = { id: 'x', title: { en: '–' }, designation: 'MICROCREDENTIAL', status: 'OFFERED', provenance: 'read' } as const satisfies Partial<MicrocredentialRecord>;

/** Means nothing without the other. */
const GOES_WITH: ReadonlyMap<string, string> = new Map([['issuerCountry', 'issuerRegion']]);

/** Stands in for the other where that is not given. */
const STANDS_FOR: ReadonlyMap<string, string> = new Map([
  ['url', 'sources'], ['credits', 'workloadHours'], ['assessment', 'assessments'], ['qualityAssurance', 'qualityAssurances'], ['learningOutcomes', 'outcomes'],
]);

const withThose = (keys: Iterable<string>, others: ReadonlyMap<string, string>): Set<string> => new Set([...keys].flatMap((key) => [key, others.get(key) ?? []].flat()));

/** The rest of a candidate; null where that would still be no record. Pure. */
export function restOf(candidate: unknown, problems: readonly UnplacedProblem[]): Rest | null {
  const without = withThose(problems.map(({ at: [key] }) => String(key)), GOES_WITH);
  const kept = Object.entries(candidate as object).filter(([key]) => !without.has(key));
  const missing = Object.entries(PLACEHOLDERS).filter(([key]) => without.has(key));
  const { record } = checkShape(microcredentialRecord, Object.fromEntries([...missing, ...kept]));
  return record && { record, untold: withThose(without, STANDS_FOR) };
}
