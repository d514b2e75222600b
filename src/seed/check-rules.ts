import { checkUnique } from '../check/check-reference.js';
import { checkRuleRecord } from '../check/check-rule.js';
import type { RecordPath, UnplacedProblem } from '../check/problem.js';
import type { JurisdictionRuleFileRecord, RuleOfFile } from '../jurisdiction-rule/jurisdiction-rule.record.js';
import type { SeedIndex } from './seed-index.js';

/** What the file of the rules of a jurisdiction must be beyond its shape. */
export function checkRuleFile({ rules, sources }: JurisdictionRuleFileRecord, name: string, index: SeedIndex): UnplacedProblem[] {
  const codes = rules.map(({ code }) => code);
  return [
    ...checkUnique(codes, 'code', (position) => ['rules', position, 'code']),
    ...rules.flatMap((rule, position) => {
      const at: RecordPath = ['rules', position];
      const within = checkRuleRecord({ ...rule, sources }, new Set(codes), index);
      return [...checkCode(rule, name, at), ...within.map((problem) => ({ ...problem, at: [...at, ...problem.at] }))];
    }),
  ];
}

/** Codes are those of all jurisdictions together; the name of the file keeps them apart. */
function checkCode({ code }: RuleOfFile, name: string, at: RecordPath): UnplacedProblem[] {
  if (code.startsWith(`${name}-`)) return [];
  return [{ at: [...at, 'code'], found: `the code "${code}" in a file named ${name}.yaml`, expected: `a code that begins with ${name}-` }];
}
