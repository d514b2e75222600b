import { describe, expect, it } from 'vitest';
import { answerEquivalence, compileWorld, timelineOf, turningDays, isoDay } from '../../src/core/index.js';
import { readSeeds } from './worlds/read-seeds.js';

const world = compileWorld(readSeeds());
const timeline = (framework: string, level: string, to: string) =>
  timelineOf(world, world.frameworks.get(framework)!.levelByCode.get(level)!, world.frameworks.get(to)!);

describe('the timeline of an answer', () => {
  it('tells apart a change of the answer and a change of the documents behind it', () => {
    const spans = timeline('ie-nfq', '8', 'eqf').map(({ from, until, answerChanged, answer }) => [
      from,
      until,
      answerChanged,
      answer.kind === 'LEVELS' ? answer.levels.map(({ level }) => level.code).join() : answer.reason,
    ]);
    expect(spans.at(-1)).toEqual(['2020-01-01', null, false, '6']);
    expect(spans.some(([, , changed, said]) => changed && said === '6')).toBe(true);
  });

  it('begins and ends open, without a day left out or told twice', () => {
    const spans = timeline('gb-rqf', '6', 'de-dqr');
    expect([spans[0]!.from, spans.at(-1)!.until]).toEqual([null, null]);
    spans.slice(1).forEach(({ from }, place) => {
      const dayBefore = isoDay(Date.parse(from!) / 86_400_000 - 1);
      expect(spans[place]!.until).toBe(dayBefore);
    });
  });

  it('says on each turning day what the question asked of that day says', () => {
    for (const day of turningDays(world.documents).map(isoDay)) {
      const span = timeline('gb-rqf', '6', 'de-dqr').find(({ from, until }) => (from ?? '') <= day && day <= (until ?? '9999'))!;
      const asked = answerEquivalence(world, { from: { framework: 'gb-rqf', level: '6' }, to: 'de-dqr', on: day });
      expect({ day, kind: span.answer.kind, levels: 'levels' in span.answer ? span.answer.levels : null }).toEqual({
        day,
        kind: asked.kind,
        levels: 'levels' in asked ? asked.levels : null,
      });
    }
  });
});
