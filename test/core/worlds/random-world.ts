/**
 * Small random worlds with everything that a document can be: gaps, dates of three precisions, chains of supersession,
 * incomplete and disowned documents, several documents between the same frameworks. A draft holds any numbers at all and
 * `build` makes a valid world of it, so that fast-check can shrink each number by itself.
 */
import fc from 'fast-check';
import type { OracleAlignment, OracleFramework, OraclePair, OracleWorld } from '../oracle/world.js';
import { partialDates } from './random-date.js';

const MOST_LEVELS = 5;

const frameworkDrafts = fc.record({
  scope: fc.constantFrom('NATIONAL', 'SUBNATIONAL', 'SECTORAL', 'REGIONAL', 'REGIONAL'),
  levels: fc.integer({ min: 1, max: MOST_LEVELS }),
  /** Codes that run against the ordinals: order is by ordinal, never by code. */
  codesDescend: fc.boolean(),
});

const provenances = fc.constantFrom('read', 'read', 'secondary', 'recalled');

const pairDrafts = fc.record({
  from: fc.nat(MOST_LEVELS - 1),
  /** How far the other level lies from the same place in its framework. */
  offset: fc.constantFrom(0, 0, 1, MOST_LEVELS - 1, 2),
  relation: fc.constantFrom('BEST_FIT', 'BEST_FIT', 'BEST_FIT', 'EQUAL', 'PARTIAL'),
  provenance: provenances,
});

const documentDrafts = fc.record({
  from: fc.nat(5),
  to: fc.nat(5),
  /** Whether it relates the same frameworks as the document before it, and replaces that one. */
  successor: fc.constantFrom('NONE', 'NONE', 'PARALLEL', 'SUPERSEDES'),
  basis: fc.constantFrom('AGREEMENT', 'COMPARISON', 'REFERENCING', 'SELF_CERTIFICATION', 'UNILATERAL', 'EXPERT'),
  symmetric: fc.boolean(),
  validFrom: partialDates,
  validTo: partialDates,
  standing: fc.constantFrom('ENDORSED', 'ENDORSED', 'ENDORSED', 'ENDORSED', 'NOT_ENDORSED'),
  complete: fc.constantFrom(true, true, true, false),
  chains: fc.constantFrom(true, true, true, true, true, false),
  provenance: provenances,
  pairs: fc.array(pairDrafts, { minLength: 1, maxLength: 9, size: 'max' }),
  /** One bit for each level: left out on purpose, where no pair is stated. */
  leftOut: fc.record({ from: fc.constantFrom(0, 0, 3, 31), to: fc.constantFrom(0, 0, 5, 31) }),
});

type FrameworkDraft = typeof frameworkDrafts extends fc.Arbitrary<infer Draft> ? Draft : never;
type DocumentDraft = typeof documentDrafts extends fc.Arbitrary<infer Draft> ? Draft : never;

/** Valid worlds of three to six frameworks. */
export const randomWorlds: fc.Arbitrary<OracleWorld> = fc
  .record({
    frameworks: fc.array(frameworkDrafts, { minLength: 3, maxLength: 6, size: 'max' }),
    documents: fc.array(documentDrafts, { minLength: 4, maxLength: 12, size: 'max' }),
  })
  .map(({ frameworks, documents }) => build(frameworks.map(buildFramework), documents));

function buildFramework({ scope, levels, codesDescend }: FrameworkDraft, place: number): OracleFramework {
  const ordinals = Array.from({ length: levels }, (_, index) => index + 1);
  const codes = codesDescend ? ordinals.toReversed() : ordinals;
  return { code: `f${place}`, scope, levels: ordinals.map((ordinal, index) => ({ code: `${codes[index]}`, ordinal })) };
}

function build(frameworks: OracleFramework[], drafts: readonly DocumentDraft[]): OracleWorld {
  const alignments: OracleAlignment[] = [];
  for (const draft of drafts) alignments.push(buildDocument(frameworks, draft, alignments.at(-1), alignments.length));
  return { frameworks, alignments };
}

function buildDocument(
  frameworks: readonly OracleFramework[],
  draft: DocumentDraft,
  before: OracleAlignment | undefined,
  place: number,
): OracleAlignment {
  const isSuccessor = before !== undefined && draft.successor !== 'NONE';
  const [from, to] = isSuccessor ? [before.from, before.to].map((code) => byCode(frameworks, code)) : ends(frameworks, draft);
  if (!from || !to) throw new Error('A document needs two frameworks.');
  const { basis, symmetric, standing, complete, chains, provenance, validFrom, validTo } = draft;
  const pairs = buildPairs(draft, from, to);
  return {
    key: `${from.code}--${to.code}-${place}`,
    from: from.code,
    to: to.code,
    basis, symmetric, standing, complete, chains, provenance,
    ...inOrderOfTime(validFrom, validTo),
    supersedes: isSuccessor && draft.successor === 'SUPERSEDES' ? before.key : null,
    pairs,
    unmapped: {
      from: leftOut(from, draft.leftOut.from, pairs.map((pair) => pair.from)),
      to: leftOut(to, draft.leftOut.to, pairs.map((pair) => pair.to)),
    },
  };
}

const byCode = (frameworks: readonly OracleFramework[], code: string) => frameworks.find((framework) => framework.code === code);

/** Two different frameworks. */
function ends(frameworks: readonly OracleFramework[], { from, to }: DocumentDraft): (OracleFramework | undefined)[] {
  const first = from % frameworks.length;
  const others = frameworks.filter((_, place) => place !== first);
  return [frameworks[first], others[to % others.length]];
}

/** The first date is the earlier one; a date alone stays where it is. */
function inOrderOfTime(validFrom: string | null, validTo: string | null): { validFrom: string | null; validTo: string | null } {
  const isBackwards = validFrom !== null && validTo !== null && validTo.slice(0, validFrom.length) < validFrom.slice(0, validTo.length);
  return isBackwards ? { validFrom: validTo, validTo: validFrom } : { validFrom, validTo };
}

/** The drafted pairs that lie within both frameworks, each once. */
function buildPairs(draft: DocumentDraft, from: OracleFramework, to: OracleFramework): OraclePair[] {
  const pairs = new Map<string, OraclePair>();
  for (const { from: place, offset, relation, provenance } of draft.pairs) {
    const [near, far] = [from.levels[place % from.levels.length], to.levels[(place + offset) % to.levels.length]];
    if (near && far) pairs.set(`${near.code} ${far.code}`, { from: near.code, to: far.code, relation, provenance });
  }
  return [...pairs.values()];
}

function leftOut(framework: OracleFramework, bits: number, stated: readonly string[]): string[] {
  const chosen = framework.levels.filter((_, place) => (bits >> place) % 2 === 1);
  return chosen.map((level) => level.code).filter((code) => !stated.includes(code));
}
