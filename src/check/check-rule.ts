import { TERMS_OF_KIND, type JurisdictionRuleRecord, type RuleOfFile } from '../jurisdiction-rule/jurisdiction-rule.record.js';
import { checkCreditSystem, checkFramework, checkLevel, checkSource } from './check-reference.js';
import { checkSpan, checkValidity } from './check-span.js';
import type { UnplacedProblem } from './problem.js';
import type { ReferenceIndex } from './reference-index.js';

const TERMS = Object.values(TERMS_OF_KIND);

/** What a rule of a jurisdiction must be beyond its shape, whoever writes it; `known` are the codes of rules that it may replace. */
export function checkRuleRecord(rule: Pick<JurisdictionRuleRecord, 'sources'> & RuleOfFile, known: ReadonlySet<string>, index: ReferenceIndex): UnplacedProblem[] {
  return [
    ...checkTerms(rule),
    ...checkReplaced(rule, known),
    ...checkValidity(rule),
    ...checkNames(rule, index),
    ...checkSource(rule.source, rule.sources, ['source']),
    ...checkSpan(rule.size?.min, rule.size?.max, ['size', 'max']),
  ];
}

function checkTerms(rule: RuleOfFile): UnplacedProblem[] {
  const wanted = TERMS_OF_KIND[rule.kind];
  const found = TERMS.filter((term) => rule[term] !== undefined);
  if (found.join() === wanted) return [];
  return [{ at: [], found: found.length > 0 ? `the keys ${found.join(', ')}` : `no key "${wanted}"`, expected: `"${wanted}", as rules of the kind ${rule.kind} have, and no other` }];
}

function checkReplaced({ insteadOf }: RuleOfFile, known: ReadonlySet<string>): UnplacedProblem[] {
  if (insteadOf === null || known.has(insteadOf)) return [];
  return [{ at: ['insteadOf'], found: `the unknown rule "${insteadOf}"`, expected: 'the code of a rule of the same jurisdiction' }];
}

function checkNames({ size, level, levels, creditStep, stacking }: RuleOfFile, index: ReferenceIndex): UnplacedProblem[] {
  const systems = { size: size?.system, creditStep: creditStep?.system, stacking: stacking?.system };
  const placed = { level: { framework: level?.framework, codes: level?.codes ?? [] }, levels: { framework: levels?.framework, codes: levels?.codes ?? [] } };
  return [
    ...Object.entries(systems).flatMap(([term, system]) => (system === undefined ? [] : checkCreditSystem(system, [term, 'system'], index))),
    ...Object.entries(placed).flatMap(([term, { framework, codes }]) =>
      framework === undefined
        ? []
        : [...checkFramework(framework, [term, 'framework'], index), ...codes.flatMap((code, position) => checkLevel(framework, code, [term, 'codes', position], index))],
    ),
  ];
}
