import type { AlignmentRecord } from '../alignment/alignment.record.js';
import type { Mistake } from '../record/user-error.type.js';

const RULE = 'ALIGNMENT_PINPOINT';

const broken = (path: readonly string[], message: string, fix: string): Mistake => ({ code: 'RULE_BROKEN', rule: RULE, message, path, fix });

/**
 * An alignment cannot be published as read unless it says where it was read: which document, which edition or year of it,
 * and which page, table or article, either of the document as a whole or of each pair.
 * `at` is where the record stands in the input.  O(pairs).
 */
export function pinpointMistakes({ sources, pairs }: AlignmentRecord, at: readonly string[]): Mistake[] {
  const [document] = sources;
  const read = pairs.flatMap((pair, place) => ((pair.provenance ?? document?.provenance) === 'read' ? [{ pair, place }] : []));
  if (document?.provenance !== 'read' && read.length === 0) return [];
  if (!document) return [broken([...at, 'sources'], 'Pairs are marked as read, and no document is named.', 'Name the document that the pairs were read in.')];
  const dated = document.edition !== undefined || document.year !== null;
  const unlocated = document.pinpoint === undefined ? read.filter(({ pair }) => pair.pinpoint === undefined) : [];
  // A document without a single pair is pinpointed as a whole.
  const wholeMissing = document.pinpoint === undefined && read.length === 0;
  return [
    ...(dated ? [] : [broken([...at, 'sources', '0'], `“${document.title}” is marked as read, without its edition or year.`, 'Say which edition was read, or mark it as secondary or recalled.')]),
    ...(wholeMissing ? [broken([...at, 'sources', '0'], `“${document.title}” is marked as read, without a page, table or article.`, 'Say in `pinpoint` where the figures stand.')] : []),
    ...unlocated.map(({ pair, place }) =>
      broken([...at, 'pairs', String(place)], `The pair ${pair.from} to ${pair.to} is marked as read, without a page, table or article.`,
        'Say in `pinpoint`, of the pair or of the first source, where it stands; or mark it as secondary or recalled.'),
    ),
  ];
}
