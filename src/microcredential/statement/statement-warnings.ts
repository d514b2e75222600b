import { judge, PUBLICATION_RULES, type Finding } from '../rules/table.js';
import type { StatementFacts } from './statement-checks.js';
import type { StatementRecord } from './statement.record.js';

const FOLLOWS = PUBLICATION_RULES.filter(({ name }) => name === 'V7_REGIONAL_LEVEL_FOLLOWS');

/**
 * What the rules warn of in a statement that holds all the same: a level of a framework of several countries where
 * another one follows from the national level of the record; told with both (V7). Pure.
 */
export function statementWarnings(statement: StatementRecord, { subject, rules }: Pick<StatementFacts, 'subject' | 'rules'>): Finding[] {
  if (statement.kind !== 'LEVEL_PLACEMENT') return [];
  const { framework, levels: codes, basis } = statement;
  const { otherLevels = [] } = subject;
  const asItsOwn = { ...subject, otherLevels: [...otherLevels, { framework, codes, basis }] };
  return judge(asItsOwn, rules, FOLLOWS).filter(({ path }) => path[1] === String(otherLevels.length)).map((finding) => ({ ...finding, path: ['levels'] }));
}
