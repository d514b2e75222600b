import type { AlignmentRecord } from '../alignment/alignment.record.js';
import { didYouMean } from '../record/near-names.js';
import { checkFramework, checkLevel } from './check-reference.js';
import { checkValidity } from './check-span.js';
import type { UnplacedProblem } from './problem.js';
import type { ReferenceIndex } from './reference-index.js';

const SIDES = ['from', 'to'] as const;

/** What an alignment must be beyond its shape, whoever writes it. */
export function checkAlignment(record: AlignmentRecord, index: ReferenceIndex): UnplacedProblem[] {
  return [
    ...checkSides(record, index),
    ...checkPairs(record, index),
    ...checkUnmapped(record, index),
    ...checkSuperseded(record, index),
    ...checkValidity(record),
  ];
}

function checkSides(record: AlignmentRecord, index: ReferenceIndex): UnplacedProblem[] {
  const unknown = SIDES.flatMap((side) => checkFramework(record[side], [side], index));
  const same = record.from === record.to;
  return same ? [...unknown, { at: ['to'], found: `${record.to}, as in \`from\``, expected: 'two frameworks' }] : unknown;
}

function checkPairs(record: AlignmentRecord, index: ReferenceIndex): UnplacedProblem[] {
  const seen = new Set<string>();
  return record.pairs.flatMap((pair, position) => {
    const words = `the pair ${pair.from} to ${pair.to}`;
    const key = JSON.stringify([pair.from, pair.to]);
    const again = seen.has(key) ? [{ at: ['pairs', position], found: `${words} a second time`, expected: 'each pair once' }] : [];
    seen.add(key);
    return [
      ...again,
      ...SIDES.flatMap((side) => checkLevel(record[side], pair[side], ['pairs', position, side], index)),
      ...SIDES.filter((side) => record.unmapped[side].includes(pair[side])).map((side) => ({
        at: ['pairs', position, side],
        found: `level "${pair[side]}" in a pair and in unmapped.${side}`,
        expected: 'either a pair, or a level left out on purpose',
      })),
    ];
  });
}

function checkUnmapped(record: AlignmentRecord, index: ReferenceIndex): UnplacedProblem[] {
  return SIDES.flatMap((side) =>
    record.unmapped[side].flatMap((code, position) => checkLevel(record[side], code, ['unmapped', side, position], index)),
  );
}

function checkSuperseded({ supersedes }: AlignmentRecord, index: ReferenceIndex): UnplacedProblem[] {
  if (supersedes === null || index.alignments.has(supersedes)) return [];
  const expected = index.expects.alignment;
  return [{ at: ['supersedes'], found: `the unknown alignment "${supersedes}"`, expected, hint: didYouMean(supersedes, index.alignments) }];
}
