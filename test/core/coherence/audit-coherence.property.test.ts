/** No false alarm: worlds whose documents state the truth, all of it, have nothing that an audit could find. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { auditCoherence } from '../../../src/core/coherence/index.js';
import { compileWorld } from '../../../src/core/index.js';
import { completeWorlds, largestOverlapWorlds, type TruthfulWorld } from '../worlds/truthful-world.js';
import { kindsOf } from './a-world.js';

const audit = ({ world }: TruthfulWorld) => auditCoherence(compileWorld(world), { on: '2020-06-01', frameworks: new Map() });

/** Each level's points lie above those of the levels below it. */
const isStacked = ({ levels }: TruthfulWorld): boolean =>
  levels.every((level, place) => {
    const next = levels[place + 1];
    return next?.framework !== level.framework || Math.max(...level.band) < Math.min(...next.band);
  });

describe('documents that state every pair of levels that shares a part', () => {
  it('contradict neither themselves nor each other, whatever the levels stand for', () => {
    // Bands that are not stacked have no order that pairs could violate; that is for the next property.
    const ordered = ['ORDER_VIOLATION', 'SKIPPED_LEVEL'];
    fc.assert(
      fc.property(completeWorlds, (truthful) => {
        expect(kindsOf(audit(truthful)).filter((kind) => !ordered.includes(kind))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('raise no alarm at all where levels are bands of rising demand', () => {
    fc.assert(
      fc.property(completeWorlds.filter(isStacked), (truthful) => {
        expect(audit(truthful)).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });
});

describe('documents that state only the largest overlap of each level and claim to be complete', () => {
  it('are found out in some of the worlds, so that the silence above means something', () => {
    const worlds = fc.sample(largestOverlapWorlds, { numRuns: 60, seed: 7 });
    const kinds = new Set(worlds.flatMap((world) => kindsOf(audit(world))));
    expect([...kinds]).toEqual(expect.arrayContaining(['CONFLICTING_CHAINS', 'RELATIONS_DISAGREE', 'ROUND_TRIP_LOSS', 'SKIPPED_LEVEL']));
  });
});
