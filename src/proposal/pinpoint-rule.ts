import type { AlignmentRecord } from '../alignment/alignment.record.js';
import { told, type Mistake, type MistakeSentences } from '../record/user-error.type.js';
import type { ProposalWords } from './words/en.js';
import { say } from './words/say.js';

const RULE = 'ALIGNMENT_PINPOINT';

const broken = (path: readonly string[], sentences: (words: ProposalWords) => MistakeSentences): Mistake => ({ code: 'RULE_BROKEN', rule: RULE, path, ...told(say(sentences)) });

/**
 * An alignment cannot be published as read unless it says where it was read: which document, which edition or year of it,
 * and which page, table or article, either of the document as a whole or of each pair.
 * `at` is where the record stands in the input.  O(pairs).
 */
export function pinpointMistakes({ sources, pairs }: AlignmentRecord, at: readonly string[]): Mistake[] {
  const [document] = sources;
  const read = pairs.flatMap((pair, place) => ((pair.provenance ?? document?.provenance) === 'read' ? [{ pair, place }] : []));
  if (document?.provenance !== 'read' && read.length === 0) return [];
  if (!document) return [broken([...at, 'sources'], (words) => words.noDocument())];
  const dated = document.edition !== undefined || document.year !== null;
  const unlocated = document.pinpoint === undefined ? read.filter(({ pair }) => pair.pinpoint === undefined) : [];
  // A document without a single pair is pinpointed as a whole.
  const wholeMissing = document.pinpoint === undefined && read.length === 0;
  return [
    ...(dated ? [] : [broken([...at, 'sources', '0'], (words) => words.undated(document.title))]),
    ...(wholeMissing ? [broken([...at, 'sources', '0'], (words) => words.unlocated(document.title))] : []),
    ...unlocated.map(({ pair: { from, to }, place }) => broken([...at, 'pairs', String(place)], (words) => words.unlocatedPair(from, to))),
  ];
}
