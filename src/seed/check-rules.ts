import { TERMS_OF_KIND, type JurisdictionRuleFileRecord, type RuleOfFile } from '../jurisdiction-rule/jurisdiction-rule.record.js';
import { checkCreditSystem, checkFramework, checkLevel, checkSource, checkUnique } from './check-reference.js';
import { checkSpan, checkValidity } from './check-span.js';
import type { SeedPath, UnplacedProblem } from './problem.js';
import type { SeedIndex } from './seed-index.js';

const TERMS = Object.values(TERMS_OF_KIND);

/** What the rules of a jurisdiction must be beyond their shape. */
export function checkRuleFile({ rules, sources }: JurisdictionRuleFileRecord, name: string, index: SeedIndex): UnplacedProblem[] {
  const codes = rules.map(({ code }) => code);
  return [
    ...checkUnique(codes, 'code', (position) => ['rules', position, 'code']),
    ...rules.flatMap((rule, position) => {
      const at: SeedPath = ['rules', position];
      return [
        ...checkCode(rule, name, at),
        ...checkTerms(rule, at),
        ...checkReplaced(rule, codes, at),
        ...checkValidity(rule).map((problem) => ({ ...problem, at: [...at, ...problem.at] })),
        ...checkNames(rule, at, index),
        ...checkSource(rule.source, sources, [...at, 'source']),
        ...checkSpan(rule.size?.min, rule.size?.max, [...at, 'size', 'max']),
      ];
    }),
  ];
}

/** Codes are those of all jurisdictions together; the name of the file keeps them apart. */
function checkCode({ code }: RuleOfFile, name: string, at: SeedPath): UnplacedProblem[] {
  if (code.startsWith(`${name}-`)) return [];
  return [{ at: [...at, 'code'], found: `the code "${code}" in a file named ${name}.yaml`, expected: `a code that begins with ${name}-` }];
}

function checkTerms(rule: RuleOfFile, at: SeedPath): UnplacedProblem[] {
  const wanted = TERMS_OF_KIND[rule.kind];
  const found = TERMS.filter((term) => rule[term] !== undefined);
  if (found.join() === wanted) return [];
  return [{ at, found: found.length > 0 ? `the keys ${found.join(', ')}` : `no key "${wanted}"`, expected: `"${wanted}", as rules of the kind ${rule.kind} have, and no other` }];
}

function checkReplaced({ insteadOf }: RuleOfFile, codes: readonly string[], at: SeedPath): UnplacedProblem[] {
  if (insteadOf === null || codes.includes(insteadOf)) return [];
  return [{ at: [...at, 'insteadOf'], found: `the unknown rule "${insteadOf}"`, expected: 'the code of a rule of the same file' }];
}

function checkNames({ size, level, levels, creditStep, stacking }: RuleOfFile, at: SeedPath, index: SeedIndex): UnplacedProblem[] {
  const systems = { size: size?.system, creditStep: creditStep?.system, stacking: stacking?.system };
  const placed = { level: { framework: level?.framework, codes: level?.codes ?? [] }, levels: { framework: levels?.framework, codes: levels?.codes ?? [] } };
  return [
    ...Object.entries(systems).flatMap(([term, system]) => (system === undefined ? [] : checkCreditSystem(system, [...at, term, 'system'], index))),
    ...Object.entries(placed).flatMap(([term, { framework, codes }]) =>
      framework === undefined
        ? []
        : [
            ...checkFramework(framework, [...at, term, 'framework'], index),
            ...codes.flatMap((code, position) => checkLevel(framework, code, [...at, term, 'codes', position], index)),
          ],
    ),
  ];
}
