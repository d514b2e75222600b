import { levelsOf, type AuditedDocument } from './audited-document.js';
import { throughPairs, type Draft } from './touch.js';

/** Pairs that nobody has read in a document, ranked by the answers that rest on them: what to look up first. */
export function recalledPairs(documents: readonly AuditedDocument[]): Draft[] {
  return documents.flatMap((audited) => {
    const recalled = audited.pairs.filter((pair) => pair.recalled);
    if (recalled.length === 0) return [];
    return [
      {
        found: {
          kind: 'RECALLED_PAIRS',
          severity: 'NOTICE',
          alignments: [audited.document.key],
          levels: levelsOf(recalled.map(({ near }) => near)),
          facts: { recalled: recalled.length, pairs: audited.pairs.length },
        },
        scopes: [throughPairs(audited, recalled)],
      },
    ];
  });
}
