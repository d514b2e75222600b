import type { Level, Reading } from '../world.js';
import { levelsOf, type AuditedDocument, type AuditedPair } from './audited-document.js';
import { throughPairs, type Draft } from './touch.js';

interface Run {
  readonly below: Level;
  readonly skipped: readonly Level[];
  readonly above: Level;
}

/** The levels between two paired ones that are neither paired nor left out on purpose. */
function runsOf(levels: readonly Level[], isPaired: (level: Level) => boolean, isLeftOut: (level: Level) => boolean): Run[] {
  const paired = levels.filter(isPaired);
  return paired.slice(1).flatMap((above, place) => {
    const below = paired[place]!;
    const skipped = levels.slice(below.position + 1, above.position).filter((level) => !isLeftOut(level));
    return skipped.length > 0 ? [{ below, skipped, above }] : [];
  });
}

type Side = (pair: AuditedPair) => Level;

const codesOf = (levels: readonly Level[]): string[] => levels.map(({ code }) => code);

function skippedOn(audited: AuditedDocument, reading: Reading, side: Side): Draft[] {
  const paired = new Set(audited.pairs.map(side));
  const isLeftOut = (level: Level): boolean => reading.matrix.unmapped[level.position] === 1;
  const runs = runsOf(reading.from.levels, (level) => paired.has(level), isLeftOut);
  if (runs.length === 0) return [];
  const neighbours = new Set(runs.flatMap(({ below, above }) => [below, above]));
  return [
    {
      found: {
        kind: 'SKIPPED_LEVEL',
        severity: 'WARNING',
        alignments: [audited.document.key],
        levels: levelsOf(runs.flatMap(({ skipped }) => skipped)),
        facts: {
          framework: reading.from.code,
          runs: runs.map(({ below, skipped, above }) => ({ below: below.code, skipped: codesOf(skipped), above: above.code })),
        },
      },
      scopes: [throughPairs(audited, audited.pairs.filter((pair) => neighbours.has(side(pair))))],
    },
  ];
}

/**
 * Levels that receive nothing while their neighbours do: a published table sends Scottish 5 and 6 to EQF 3, 7 to EQF 5, and
 * nothing to EQF 4. Only a complete document is held to it, and a level that it leaves out on purpose is declared, not skipped.
 */
export const skippedLevels = (documents: readonly AuditedDocument[]): Draft[] =>
  documents
    .filter(({ document }) => document.complete)
    .flatMap((audited) => [
      ...skippedOn(audited, audited.reading, ({ near }) => near),
      ...skippedOn(audited, audited.backward, ({ far }) => far),
    ]);
