import type { FrameworkRecord, LevelRecord } from '../framework/framework.record.js';
import { checkCreditSystem, checkFileName, checkUnique } from './check-reference.js';
import type { UnplacedProblem } from './problem.js';
import type { SeedIndex } from './seed-index.js';

/** What a framework must be beyond its shape. */
export function checkFrameworkFile(record: FrameworkRecord, name: string, index: SeedIndex): UnplacedProblem[] {
  const codes = record.levels.map(({ code }) => code);
  return [
    ...checkFileName(record.code, name),
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
function normalCreditSystem({ creditSystem }: FrameworkRecord, index: SeedIndex): UnplacedProblem[] {
  return creditSystem === null || index.creditSystems.size === 0 ? [] : checkCreditSystem(creditSystem, ['creditSystem'], index);
}
