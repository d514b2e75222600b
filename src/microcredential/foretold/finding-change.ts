import type { RuleFacts } from '../rules/facts.js';
import type { JudgedRecord } from '../rules/finding.js';
import { judge, type Finding } from '../rules/table.js';

/** What the rules would say of a record that they do not say now, and the other way round. */
export interface FindingChange {
  readonly appearing: readonly Finding[];
  readonly disappearing: readonly Finding[];
}

/** A finding of the same facts at the same place, of the same weight, is the same finding: only another rule may say it. */
const nameOf = ({ rule, severity, path, found }: Finding): string => JSON.stringify([rule, severity, path, found]);

const without = (findings: readonly Finding[], others: readonly Finding[]): Finding[] => {
  const known = new Set(others.map(nameOf));
  return findings.filter((finding) => !known.has(nameOf(finding)));
};

/** What becomes of the findings in a record when some facts take the place of others. Pure.  O(rules). */
export function findingChange(record: JudgedRecord, before: RuleFacts, after: RuleFacts): FindingChange {
  const [now, then] = [judge(record, before), judge(record, after)];
  return { appearing: without(then, now), disappearing: without(now, then) };
}

const isError = ({ severity }: Finding): boolean => severity === 'ERROR';

export const makesWrong = ({ appearing }: FindingChange): boolean => appearing.some(isError);
/** A warning that appears; a record that is made wrong is counted there. */
export const warnsOf = (change: FindingChange): boolean => !makesWrong(change) && change.appearing.some(({ severity }) => severity === 'WARNING');
export const putsRight = (change: FindingChange): boolean => !makesWrong(change) && change.disappearing.some(isError);
