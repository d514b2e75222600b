import { ASSURANCE_RULES } from './assurance-rules.js';
import { CREDIT_RULES } from './credit-rules.js';
import { ELEMENT_RULES } from './element-rules.js';
import type { RuleFacts } from './facts.js';
import type { Found } from './found.js';
import type { JudgedRecord, PublicationRule, Severity } from './finding.js';
import { LEVEL_RULES } from './level-rules.js';
import { NAMING_RULES } from './naming-rules.js';
import { SIZE_RULES } from './size-rules.js';
import { STACKING_RULES } from './stacking-rules.js';

const number = ({ name }: PublicationRule): number => Number(/^V(\d+)/.exec(name)?.[1]);

/** Every rule on what can be published, in the order of their numbers. */
export const PUBLICATION_RULES: readonly PublicationRule[] = [
  ...CREDIT_RULES, ...SIZE_RULES, ...LEVEL_RULES, ...ASSURANCE_RULES, ...NAMING_RULES, ...STACKING_RULES, ...ELEMENT_RULES,
].toSorted((a, b) => number(a) - number(b));

/** A finding with the rule that it comes from. */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly path: readonly string[];
  readonly found: Found;
  /** Code of the rule of a jurisdiction that it rests on. */
  readonly jurisdictionRule: string | null;
}

/** All that the rules find in a record, in the order of the rules; all rules unless told. Pure. */
export function judge(record: JudgedRecord, facts: RuleFacts, rules: readonly PublicationRule[] = PUBLICATION_RULES): Finding[] {
  const findings: Finding[] = [];
  for (const { name, severity, check } of rules) {
    for (const { path, found, jurisdictionRule = null, severity: own = severity } of check(record, facts)) {
      findings.push({ rule: name, severity: own, path, found, jurisdictionRule });
    }
  }
  return findings;
}
