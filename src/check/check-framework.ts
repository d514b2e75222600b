import type { FrameworkRecord, LevelRecord } from '../framework/framework.record.js';
import { checkCreditSystem, checkUnique } from './check-reference.js';
import type { UnplacedProblem } from './problem.js';
import type { ReferenceIndex } from './reference-index.js';

/** What a framework must be beyond its shape, whoever writes it. */
export function checkFrameworkRecord(record: FrameworkRecord, index: ReferenceIndex): UnplacedProblem[] {
  const codes = record.levels.map(({ code }) => code);
  return [
    ...checkUnique(codes, 'level code', (position) => ['levels', position, 'code']),
    ...checkOrdinals(record.levels),
    ...normalCreditSystem(record, index),
  ];
}

/** Levels are listed lowest first and counted from 1, so that an ordinal says its level's place and nothing else. */
function checkOrdinals(levels: readonly LevelRecord[]): UnplacedProblem[] {
  const seen = new Set<number>();
  return levels.flatMap(({ ordinal }, position) => {
    const again = seen.has(ordinal);
    seen.add(ordinal);
    if (ordinal === position + 1) return [];
    const found = again ? `ordinal ${ordinal} a second time` : `ordinal ${ordinal}`;
    return [{ at: ['levels', position, 'ordinal'], found, expected: `${position + 1}: levels are listed lowest first and counted from 1` }];
  });
}

/** A folder without any credit system may still name the one that a framework is used with. */
function normalCreditSystem({ creditSystem }: FrameworkRecord, index: ReferenceIndex): UnplacedProblem[] {
  return creditSystem === null || index.creditSystems.size === 0 ? [] : checkCreditSystem(creditSystem, ['creditSystem'], index);
}
