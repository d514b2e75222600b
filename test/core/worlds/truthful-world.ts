/** Worlds made from the truth: each level is a band of points, and the documents state what holds between the bands. */
import fc from 'fast-check';
import type { OracleAlignment, OraclePair, OracleWorld } from '../oracle/world.js';
import { POINTS, bandsOf, sharedPoints, trueRelation } from './bands.js';
import type { Band } from './bands.js';

export interface LevelRef { framework: string; level: string }

/** A level and the points it stands for. */
export interface BandedLevel extends LevelRef { band: Band }

export interface TruthfulWorld { world: OracleWorld; levels: BandedLevel[] }

/** Which of the pairs that share a point a document states, and whether it claims to state them all. */
interface Drafting {
  complete: boolean;
  /** The levels that the document joins to a level, of all that share a point with it. */
  stated: (level: BandedLevel, sharing: readonly BandedLevel[], coin: () => boolean) => readonly BandedLevel[];
}

const FRAMEWORKS = 5;
const BLOCK = 5;
const DAY = '2020-01-01';

/** A draft of coins, tossed one after another and then from the first again. */
const coins = fc.array(fc.boolean(), { minLength: 97, maxLength: 97 });

const CUTS = [10, 15, 20, 30, 40, 45, 50];

/** Bands one above another: cuts at common places, a few of them a little off. */
const stackedBands = fc
  .tuple(
    fc.subarray(CUTS, { minLength: 1, maxLength: 6 }),
    fc.array(fc.constantFrom(0, 0, 0, 0, 0, 2, -2), { minLength: CUTS.length, maxLength: CUTS.length }),
  )
  .map(([cuts, shifts]) => {
    const moved = cuts.map((cut, place) => cut + (shifts[place] ?? 0));
    return bandsOf(Array.from({ length: POINTS }, (_, point) => moved.filter((cut) => cut <= point).length));
  });

/** Bands of blocks from anywhere. */
const scatteredBands = fc
  .array(fc.nat(4), { minLength: POINTS / BLOCK, maxLength: POINTS / BLOCK })
  .map((numbers) => bandsOf(Array.from({ length: POINTS }, (_, point) => numbers[Math.floor(point / BLOCK)] ?? 0)));

const partitions = fc.oneof({ weight: 3, arbitrary: stackedBands }, { weight: 1, arbitrary: scatteredBands });

/** Any band at all: it may overlap others of its framework, which together may leave points to nobody. */
const anyBand: fc.Arbitrary<Band> = fc
  .tuple(fc.nat(POINTS / BLOCK - 1), fc.constantFrom(1, BLOCK, 2 * BLOCK, 4 * BLOCK))
  .map(([start, length]) => new Set(Array.from({ length }, (_, step) => (start * BLOCK + step) % POINTS)));

const anyBands = fc.array(anyBand, { minLength: 1, maxLength: 6 });

/** (a) Partitions, and documents that state every pair that shares a point. */
export const completeWorlds = truthfulWorlds(partitions, { complete: true, stated: (_, sharing) => sharing });

/** (b) Any bands, and documents that state a random part of those pairs. */
export const partialWorlds = truthfulWorlds(anyBands, { complete: false, stated: (_, sharing, coin) => sharing.filter(coin) });

/** (c) Partitions, and documents that state the largest overlap of each level alone and claim to be complete. */
export const largestOverlapWorlds = truthfulWorlds(partitions, {
  complete: true,
  stated: (level, sharing) => sharing.toSorted((a, b) => sharedPoints(level.band, b.band) - sharedPoints(level.band, a.band)).slice(0, 1),
});

/** Five frameworks, and a document in random direction over about half of the pairs of them. */
function truthfulWorlds(bands: fc.Arbitrary<Band[]>, drafting: Drafting): fc.Arbitrary<TruthfulWorld> {
  const frameworks = fc.array(bands, { minLength: FRAMEWORKS, maxLength: FRAMEWORKS });
  return fc.tuple(frameworks, coins).map(([frameworkBands, tosses]) => {
    let tossed = 0;
    const coin = (): boolean => tosses[tossed++ % tosses.length] ?? false;
    return buildWorld(frameworkBands, drafting, coin);
  });
}

function buildWorld(frameworkBands: readonly Band[][], drafting: Drafting, coin: () => boolean): TruthfulWorld {
  const scales = frameworkBands.map((bands, place) =>
    bands.map((band, index): BandedLevel => ({ framework: `f${place}`, level: `${index + 1}`, band })));
  const alignments = scales.flatMap((near, place) =>
    scales.slice(place + 1).flatMap((far) => {
      const [isRelated, isForward] = [coin(), coin()];
      if (!isRelated) return [];
      return [isForward ? buildDocument(near, far, drafting, coin) : buildDocument(far, near, drafting, coin)];
    }));
  const frameworks = scales.map((scale, place) => ({
    code: `f${place}`, scope: 'NATIONAL' as const, levels: scale.map(({ level }, index) => ({ code: level, ordinal: index + 1 })),
  }));
  return { world: { frameworks, alignments }, levels: scales.flat() };
}

function buildDocument(near: BandedLevel[], far: BandedLevel[], drafting: Drafting, coin: () => boolean): OracleAlignment {
  const pairs = near.flatMap((level) => {
    const sharing = far.filter((other) => sharedPoints(level.band, other.band) > 0);
    return drafting.stated(level, sharing, coin).map((other) => statePair(level, other, coin()));
  });
  const [from, to] = [near[0]?.framework ?? '', far[0]?.framework ?? ''];
  return {
    key: `${from}--${to}`, from, to, pairs,
    basis: 'COMPARISON', symmetric: true, validFrom: DAY, validTo: null, standing: 'ENDORSED', complete: drafting.complete,
    chains: true, supersedes: null, provenance: 'read', unmapped: { from: [], to: [] },
  };
}

/** A best fit, or what the document may say more exactly where it is so. */
function statePair(from: BandedLevel, to: BandedLevel, isExact: boolean): OraclePair {
  const relation = trueRelation(from.band, to.band);
  const exact = relation === 'SAME' ? 'EQUAL' : relation === 'OVERLAPS' ? 'PARTIAL' : 'BEST_FIT';
  return { from: from.level, to: to.level, relation: isExact ? exact : 'BEST_FIT', provenance: 'read' };
}
