import type { Level } from '../world.js';
import { levelsOf, pairReference, type AuditedDocument, type AuditedPair } from './audited-document.js';
import { list } from './finding.js';
import { throughPairs, type Draft } from './touch.js';

const STRAND = /^(.*\d)[ .-]?\p{Letter}+$/u;

const stem = ({ code }: Level): string | undefined => STRAND.exec(code)?.[1];

/**
 * Levels that differ by letters after the same number ("6.st" and "6.sv", "5A" and "5B") may be strands of equal rank: the
 * format numbers them one after the other and says so only in words, so no order between them is held against a document.
 */
const isBelow = (a: Level, b: Level): boolean => a.position < b.position && (stem(a) === undefined || stem(a) !== stem(b));

/**
 * Pairs that cross: of two levels the lower one meets the higher counterpart. Levels are bands of rising demand, so both
 * pairs cannot hold. Many levels to one (Irish 7 and 8 to EQF 6) and shifted numbers (Icelandic 5.1 to EQF 6) do not cross.
 */
export function orderViolations(documents: readonly AuditedDocument[]): Draft[] {
  return documents.flatMap((audited) => {
    const crossings = crossingsOf(audited.pairs);
    if (crossings.length === 0) return [];
    const pairs = [...new Set(crossings.flat())];
    return [
      {
        found: {
          kind: 'ORDER_VIOLATION',
          severity: 'ERROR',
          alignments: [audited.document.key],
          levels: levelsOf(pairs.flatMap(({ near, far }) => [near, far])),
          facts: { crossings: list(crossings.map(([low, high]) => [pairReference(low), pairReference(high)] as const)) },
        },
        scopes: [throughPairs(audited, pairs)],
      },
    ];
  });
}

const crosses = (low: AuditedPair, high: AuditedPair): boolean => isBelow(low.near, high.near) && isBelow(high.far, low.far);

const crossingsOf = (pairs: readonly AuditedPair[]): (readonly [AuditedPair, AuditedPair])[] =>
  pairs.flatMap((low) => pairs.filter((high) => crosses(low, high)).map((high) => [low, high] as const));
